// The DOM of a page whose markup may hide it (DOM clobbering): `<img name="body">` answers for document.body, `<input
// name="matches">` for a method of its form. So all of it goes through the prototypes.
// https://html.spec.whatwg.org/#dom-document-nameditem-filter

const read = <Value>(prototype: object, property: string, of: Node): Value =>
  Object.getOwnPropertyDescriptor(prototype, property)?.get?.call(of);

interface DocumentProperties extends Pick<Document, 'body' | 'compatMode' | 'documentElement' | 'head' | 'readyState'> {
  currentScript: HTMLScriptElement | null;
}

export const ofDocument = <Property extends keyof DocumentProperties>(
  property: Property,
  of: Document = document,
): DocumentProperties[Property] => read(Document.prototype, property, of);

export const baseUrl = (): string => read(Node.prototype, 'baseURI', document);

export const nameOf = (element: Element): string => read(Element.prototype, 'localName', element);

export const parentOf = (node: Node): Element | null => read(Node.prototype, 'parentElement', node);

export const nodesIn = (node: Node): ChildNode[] => [
  ...read<NodeListOf<ChildNode>>(Node.prototype, 'childNodes', node),
];

export const previousOf = (element: Element): Element | null =>
  read(Element.prototype, 'previousElementSibling', element);

export const textOf = (node: Node): string => read(Node.prototype, 'textContent', node) ?? '';

export const shadowOf = (element: Element): ShadowRoot | null => read(Element.prototype, 'shadowRoot', element);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const attributeNames = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);

/** All elements below a node that match; none below text. */
export function findAll<T extends Element>(selector: string, root: Node = document): T[] {
  if (!(root as ParentNode).querySelectorAll) return [];
  const kind =
    root === document ? Document : root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment : Element;
  return [...(kind.prototype.querySelectorAll.call(root, selector) as NodeListOf<T>)];
}

/** All texts below a node. */
export function* textsIn(root: Node): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export function create<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, of?: Document): HTMLElementTagNameMap[Tag];
export function create(tag: string, of?: Document): HTMLElement;
export function create(tag: string, of = document): HTMLElement {
  return Document.prototype.createElement.call(of, tag);
}
