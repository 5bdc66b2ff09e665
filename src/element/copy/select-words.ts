/** Selects the words of an element, for a person to copy where the page may not. */
export function selectWords(element: Element): void {
  const { childNodes } = element;
  getSelection()?.setBaseAndExtent(element, 0, element, childNodes.length);
}
