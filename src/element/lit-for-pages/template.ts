// On pages html`` is one string, in which a value in text is `<?>`, and an attribute with values has `$` after its
// name and one for each of them (build/vite/prepare-templates.ts). So no page reads a template to find its values.

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): { createHTML(markup: string): unknown };
}

/** The key of a template’s text: no data has it, so none can pass for a template. */
const TEXT = Symbol();

export interface Template {
  [TEXT]: string;
  values: readonly unknown[];
}

export const html = (text: string, ...values: unknown[]): Template => ({ [TEXT]: text, values });

/** The text of a template; undefined of everything else. */
export const textOf = (value: unknown): string | undefined => (value as Template | null | undefined)?.[TEXT];

/** A place for values: the number of its node, and of an attribute the name and the words between its values. */
export interface Hole {
  index: number;
  attribute?: { kind: string; name: string; words: string[] };
}

export interface Prepared {
  content: DocumentFragment;
  holes: readonly Hole[];
}

/** The name of our own first. A page that lets neither be made may still show its fallbacks. */
const policy = (() => {
  for (const name of ['campaign-widgets', 'lit-html'])
    try {
      return (window as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes?.createPolicy(name, {
        createHTML: (markup) => markup,
      });
    } catch {}
  return undefined;
})();

/** Elements and comments, in their order. By the prototype: `<img name="createTreeWalker">` hides the document’s own. */
export const walker = Document.prototype.createTreeWalker.call(document, document, 129);

/** A range makes no document of its own for what it reads, as a `<template>` does, which a slow phone feels. */
function parse(markup: string): DocumentFragment {
  const isHtml = document.contentType === 'text/html';
  // It reads as in a body, so no part of a table.
  if (isHtml && !/^<t[dhr]/.test(markup)) return new Range().createContextualFragment(markup);
  // In a page of XHTML it would be read as XML.
  const owner = isHtml ? document : document.implementation.createHTMLDocument('');
  const template: HTMLTemplateElement = Document.prototype.createElement.call(owner, 'template') as never;
  template.innerHTML = markup;
  return template.content;
}

const known = new Map<string, Prepared>();

export function prepared(text: string): Prepared {
  const found = known.get(text) ?? prepare(text);
  known.set(text, found);
  return found;
}

function prepare(text: string): Prepared {
  const content = parse((policy?.createHTML(text) ?? text) as string);
  const holes: Hole[] = [];
  walker.currentNode = content;
  for (let index = 0; walker.nextNode(); index++) {
    const element = walker.currentNode as Element;
    if (!element.getAttributeNames) {
      // Not the comment that ends another hole.
      if (!(walker.currentNode as Comment).data) continue;
      holes.push({ index });
      // Its end must stay: a translator replaces texts, and what follows a template is not there yet.
      const { nextSibling, parentNode } = element;
      if (nextSibling ? nextSibling instanceof Text : parentNode === content) element.after(new Comment());
    } else
      for (const each of element.getAttributeNames()) {
        if (!each.endsWith('$')) continue;
        const [, kind = '', name = ''] = /^([.?@]?)(.*)\$/.exec(each) ?? [];
        holes.push({ index, attribute: { kind, name, words: (element.getAttribute(each) ?? '').split('$') } });
        element.removeAttribute(each);
      }
  }
  return { content, holes };
}
