/** Elements that no fallback contains. */
const PAGE = ['main', 'footer', 'form', 'script', 'h1'];

/** True for an element that seems never to have been closed. Its page must be complete. @param isWidget recognises widgets by name */
export function looksUnclosed(element: Element, isWidget: (name: string) => boolean): boolean {
  const inside = [...element.querySelectorAll('*')];
  if (inside.some(({ localName }) => PAGE.includes(localName) || isWidget(localName))) return true;
  // A closed element has something after it: another element, or the line break of its own line.
  if (element.nextSibling) return false;
  // The line breaks that wpautop adds do not count.
  const { length } = [...element.children].filter(({ localName }) => localName !== 'br');
  // One element with a link in it is what a fallback is.
  const hasOwnLines = /^\s+\S|\S\s+$/.test(element.innerHTML);
  return length > 3 || (hasOwnLines && (length !== 1 || !element.querySelector('a')));
}
