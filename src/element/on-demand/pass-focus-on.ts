import { findAll } from '../../util/clobber-safe-dom.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]';

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/**
 * Gives the focus of an element that goes to what a person comes to next, or else to what is before it.
 * @param back where it came from, if that is known
 */
export function passFocusOn(gone: Element, back?: HTMLElement): void {
  // The page has taken it out meanwhile: there is no place to go on from.
  if (!gone.isConnected) return;
  const others = findAll<HTMLElement>(FOCUSABLE).filter((each) => !gone.contains(each) && isShown(each));
  const isAfter = (each: Element) => gone.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = back && others.includes(back) ? back : others.find(isAfter);
  (next ?? others.pop())?.focus({ preventScroll: true });
}
