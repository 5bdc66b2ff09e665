// What the product hands out, and who may stand between that and a page.

import type { EmbedPage } from '../../src/embed-code/embed-pages.js';
import { snippets, templateSnippet } from '../../src/embed-code/snippets.js';
import { sampleKit } from '../publish/sample-kit.js';

/** Where the kit is while an editor writes: editors treat the address of a test as none, so it takes its place later. */
export const base = 'https://www.example.org/campaign/';

const kit = sampleKit({}, base);
/** One item in Welsh, so that attributes and addresses have something to lose, under a title that wants escaping. */
export const page = {
  tag: 'thank-you-banner',
  item: 'chief-thanks',
  lang: 'cy',
  path: 'embed/thank-you-banner/chief-thanks.cy.html',
  title: 'Diolch “o galon” & <phob un>',
  description: '',
} satisfies EmbedPage;
const { element, link, frame, address } = snippets(kit, page);

/** What the product hands out, and what else people do with a link and an address. */
export const forms = {
  frame,
  element,
  link,
  /** As a browser copies it from a page. */
  'copied link': link.replaceAll(/<\/?p>/g, ''),
  address,
  'linked address': `<p><a href="${address}">${address}</a></p>`,
};
export type Form = keyof typeof forms;

/** For the template of a site, which no editor writes; here to see who would let an editor write it. */
export const script = templateSnippet(kit);

/** An editor or a sanitiser, as it is configured. */
export interface Host {
  name: string;
  /** The package that it is from; none where nothing stands between. */
  from?: string;
  /** What it leaves for the page. */
  keep(html: string): Promise<string> | string;
  /** What it leaves of what is pasted into it, where that is not the same. */
  paste?(clipboard: Clipboard): Promise<string>;
}

/** What is in the clipboard, by type. */
export type Clipboard = Record<string, string>;

export function kept(host: Host, form: Form): Promise<string> | string {
  if (host.paste && form === 'address') return host.paste({ 'text/plain': address });
  if (host.paste && form === 'copied link') {
    return host.paste({ 'text/html': `<meta charset="utf-8">${forms[form]}`, 'text/plain': page.title });
  }
  return host.keep(forms[form]);
}
