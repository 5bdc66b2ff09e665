// A link is hidden by its widget, not by anything on the link: what renders the page again, or compares the two, finds the
// link as it was, and a page that is saved or copied has no style that hides it.
import { attributeOf, create } from '../../util/clobber-safe-dom.js';

/** On a widget that shows itself, and so hides the link before it. */
export const SHOWN = 'data-campaign-widgets-shown';

/** The same on the link, in engines that cannot look back: Chromium before 105, Firefox before 121, Safari before 15.4. */
const HIDDEN = 'data-campaign-widgets-link';

const looksBack = (): boolean => !!CSS.supports?.('selector(a:has(+ a))');

export function hideInstead(link: Element, widget: Element, isHidden: boolean): void {
  toggle(widget, SHOWN, isHidden);
  if (!looksBack()) toggle(link, HIDDEN, isHidden);
}

function toggle(element: Element, name: string, on: boolean): void {
  if (on !== (attributeOf(element, name) !== null)) Element.prototype.toggleAttribute.call(element, name, on);
}

/** Lets links of a document or a shadow root be hidden. */
export function hideIn(root: Document | ShadowRoot): void {
  const rule = `${looksBack() ? `a:has(+ [${SHOWN}])` : `[${HIDDEN}]`}{display:none!important}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Safari before 16.4 adopts none; a policy that refuses this leaves the link beside its widget.
    const style = create('style');
    style.textContent = rule;
    (root instanceof Document ? root.head : root).append(style);
  }
}
