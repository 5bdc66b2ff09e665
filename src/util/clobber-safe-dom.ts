// Reading a page whose markup may hide what is read: `<img name="querySelectorAll">` answers for the document's own method,
// `<input name="matches">` for that of its form.

/** A property of the document, or of another node. */
export const read = (prototype: object, property: string, of: Node = document): unknown =>
  Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(of);

/** All elements below a node that match; none below text. */
export function findAll<T extends Element>(selector: string, root: Node = document): T[] {
  if (!(root as ParentNode).querySelectorAll) return [];
  const kind =
    root === document ? Document : root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment : Element;
  return [...(kind.prototype.querySelectorAll.call(root, selector) as NodeListOf<T>)];
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
