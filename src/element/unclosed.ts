// `<thank-you-banner />` is not HTML: the slash counts for nothing, and whatever follows up to the end of the parent is inside.
// It cannot be told for certain from a fallback, and a page must not lose a word: in doubt it is shown, after the widget.
// Loaded when a widget has more inside than a fallback of one element.

import { globalObject } from './page-settings.js';

/** What no fallback has inside. Another widget is one of them. */
const PAGE = ['main', 'footer', 'form', 'script', 'h1'];

/** Whether a widget has swallowed what follows it. The answer comes when the page is all there. */
export async function isUnclosed(element: Element): Promise<boolean> {
  if (document.readyState === 'loading')
    await new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
  const unclosed = looksUnclosed(element);
  if (unclosed) import('./report.js').then(({ reportUnclosed }) => reportUnclosed(element), console.warn);
  return unclosed;
}

function looksUnclosed(element: Element): boolean {
  const inside = [...element.querySelectorAll('*')];
  if (inside.some(({ localName }) => PAGE.includes(localName) || isWidget(localName))) return true;
  // What was closed has something after it: another element, or the line break of its own line.
  if (element.nextSibling) return false;
  // The line breaks that wpautop adds do not count.
  const { length } = [...element.children].filter(({ localName }) => localName !== 'br');
  // One element with a link in it is what a fallback is.
  const hasOwnLines = /^\s+\S|\S\s+$/.test(element.innerHTML);
  return length > 3 || (hasOwnLines && (length !== 1 || !element.querySelector('a')));
}

const isWidget = (name: string): boolean =>
  !!globalObject()?.tags.includes(name) ||
  !!(customElements.get(name) as { campaignWidgets?: boolean } | undefined)?.campaignWidgets;
