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

const known = new Map<string, Prepared>();

export function prepared(text: string): Prepared {
  const found = known.get(text) ?? prepare(text);
  known.set(text, found);
  return found;
}

function prepare(text: string): Prepared {
  // In a page of XHTML a template would be read as XML. A range would need no document of its own, but Chromium then makes no
  // declarative roots in a page that is written anew, after document.open().
  const owner = document.contentType === 'text/html' ? document : document.implementation.createHTMLDocument('');
  const template: HTMLTemplateElement = Document.prototype.createElement.call(owner, 'template') as never;
  template.innerHTML = (policy?.createHTML(text) ?? text) as string;
  const holes: Hole[] = [];
  walker.currentNode = template.content;
  for (let index = 0; walker.nextNode(); index++) {
    const element = walker.currentNode as Element;
    if (!element.getAttributeNames) {
      // Not the comment that ends another hole.
      if (!(walker.currentNode as Comment).data) continue;
      holes.push({ index });
      // Its end must stay: a translator replaces texts, and what follows a template is not there yet.
      const { nextSibling, parentNode } = element;
      if (nextSibling ? nextSibling instanceof Text : parentNode === template.content) element.after(new Comment());
    } else
      for (const each of element.getAttributeNames()) {
        if (!each.endsWith('$')) continue;
        const [, kind = '', name = ''] = /^([.?@]?)(.*)\$/.exec(each) ?? [];
        holes.push({ index, attribute: { kind, name, words: (element.getAttribute(each) ?? '').split('$') } });
        element.removeAttribute(each);
      }
  }
  return { content: template.content, holes };
}
