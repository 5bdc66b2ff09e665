// Script tags and meta elements on the test page, for one test each. The scripts do not run.

export const KIT = 'https://kit.example.org/campaign';
export const SCRIPT = `${KIT}/campaign-widgets.js`;
export const META = 'campaign-widgets:manifest';

let added: Element[] = [];
afterEach(() => {
  for (const element of added) element.remove();
  added = [];
});

export function add<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  place: Element = document.body,
): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  added.push(element);
  place.append(element);
}

/** A script tag that does not run. */
export const script = (attributes: Record<string, string> = {}, src = SCRIPT) =>
  add('script', { type: 'text/plain', src, ...attributes });
export const meta = (content: string, place: Element = document.head) => add('meta', { name: META, content }, place);
