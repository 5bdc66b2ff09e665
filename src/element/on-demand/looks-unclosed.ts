/** What no fallback has inside. Another widget is one of them. */
const PAGE = ['main', 'footer', 'form', 'script', 'h1'];

/** Whether an element seems never to have been closed. Its page must be all there. @param isWidget tells widgets by their names */
export function looksUnclosed(element: Element, isWidget: (name: string) => boolean): boolean {
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
