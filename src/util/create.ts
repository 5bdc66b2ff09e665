/** A new element. By the prototype: `<form name="createElement">` hides the document's own. */
export const create = <T extends HTMLElement>(name: string): T =>
  Document.prototype.createElement.call(document, name) as T;
