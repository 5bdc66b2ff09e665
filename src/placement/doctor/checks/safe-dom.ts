// Reading a page that may hide what is read: `<img name="body">` answers for document.body, `<input name="attributes">` for
// a property of its form. So all of it goes through the prototypes.

const getter = (prototype: object, property: string): ((this: unknown) => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, property)?.get ?? (() => undefined);

export const ofDocument = <T>(property: 'body' | 'compatMode' | 'documentElement' | 'head' | 'readyState'): T =>
  getter(Document.prototype, property).call(document) as T;

export const baseOfPage = (): string => getter(Node.prototype, 'baseURI').call(document) as string;

/** Elements of the document or a shadow root. */
export function findAll<T extends Element>(selector: string, root: Node = document): T[] {
  const [prototype] = [Document, DocumentFragment, Element].filter((kind) => root instanceof kind);
  return [...((prototype ?? Element).prototype.querySelectorAll.call(root, selector) as NodeListOf<T>)];
}

export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];

const localName = getter(Element.prototype, 'localName');
const parentElement = getter(Node.prototype, 'parentElement');
const textContent = getter(Node.prototype, 'textContent');
const shadowRoot = getter(Element.prototype, 'shadowRoot');

export const nameOf = (element: Element): string => localName.call(element) as string;
export const parentOf = (node: Node): Element | null => parentElement.call(node) as Element | null;
export const textOf = (node: Node): string => (textContent.call(node) as string | null) ?? '';
export const shadowOf = (element: Element): ShadowRoot | null => shadowRoot.call(element) as ShadowRoot | null;
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const attributeNames = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** An address without its query and hash, which may hold what is nobody's business. */
export function bareUrl(address: string): string {
  try {
    const { origin, protocol, host, pathname } = new URL(address, baseOfPage());
    return protocol === 'data:' || protocol === 'blob:' ? protocol : `${host ? origin : protocol}${pathname}`;
  } catch {
    return address.replace(/[?#].*/s, '').slice(0, 200);
  }
}

/** Where an element stands, for a person to find it: its place among those of its name, and what is around it. */
export function whereIs(element: Element): string {
  const name = nameOf(element);
  const peers = findAll(name, element.getRootNode());
  const number = peers.length > 1 ? ` ${peers.indexOf(element) + 1}/${peers.length}` : '';
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const id = attributeOf(around, 'id');
    if (id && id.length < 40) return `<${name}>${number} (${nameOf(around)}#${id})`;
    if (/^(main|header|footer|aside|nav)$/.test(nameOf(around))) return `<${name}>${number} (${nameOf(around)})`;
  }
  return `<${name}>${number}`;
}
