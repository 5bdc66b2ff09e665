// HTML for the kit's own pages. Whatever comes from a manifest is text until this has escaped it.

/** HTML that is written here, or has passed through here. */
export class Markup {
  constructor(readonly html: string) {}
  toString(): string {
    return this.html;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text within HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A template of HTML: values are escaped, lists joined, `undefined` and `false` left out. */
export const markup = (strings: TemplateStringsArray, ...values: unknown[]): Markup =>
  new Markup(strings.map((string, index) => (index ? inserted(values[index - 1]) : '') + string).join(''));

function inserted(value: unknown): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  return Array.isArray(value) ? value.map(inserted).join('') : escapeHtml(String(value));
}
