import type { Expected } from '../../../src/builder/copy/changes.js';
import { checkPasted } from '../../../src/builder/copy/check-pasted.js';
import { parsePasted } from '../../../src/builder/copy/parse-pasted.js';
import { snippets, type Way } from '../../../src/embed-code/snippets.js';

export const base = 'https://kit.example.org/campaign/';
export const page = {
  tag: 'resource-list',
  lang: 'cy',
  path: 'embed/resource-list.cy.html',
  title: 'Adnoddau',
} as const;
const attributes = { lang: 'cy', layout: 'cards' };
export const theme = { '--campaign-color-accent': 'light-dark(#00594c, #fff)' };
export const plain = snippets({ base }, page, { attributes });
export const themed = snippets({ base }, page, { attributes, theme });

export function runChecks(html: string, form: Way, more: Partial<Expected> = {}) {
  const expected: Expected = { tag: 'resource-list', form, attributes, theme: {}, ...more };
  const { script, noScript, notes } = checkPasted(parsePasted(html), expected, base);
  return { seen: [script, noScript], keys: notes.map(({ key }) => key), notes };
}

export const { element, link, frame, address } = plain;
export const frameAlone = frame.split('\n')[0] as string;
export const edited = (html: string, from: string | RegExp, to: string): string => {
  const changed = html.replace(from, to);
  if (changed === html) throw new Error(`${from} is not in ${html}`);
  return changed;
};
