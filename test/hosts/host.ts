// Embed codes, and the hosts between them and a page.

import type { EmbedPage } from '../../src/embed-code/embed-pages.js';
import { snippets, templateSnippet } from '../../src/embed-code/snippets.js';
import { sampleKit } from '../publish/sample-kit.js';

/** The kit's address while an editor writes: editors treat the address of a test as none, so it takes its place later. */
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

/** Embed codes, and what else people do with a link and an address. */
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
  /** The markup that it leaves for the page. */
  keep(html: string): Promise<string> | string;
  /** The markup that it leaves of pasted content, if that differs. */
  paste?(clipboard: Clipboard): Promise<string>;
}

/** The clipboard, by type. */
export type Clipboard = Record<string, string>;

export function kept(host: Host, form: Form): Promise<string> | string {
  if (host.paste && form === 'address') return host.paste({ 'text/plain': address });
  if (host.paste && form === 'copied link') {
    return host.paste({ 'text/html': `<meta charset="utf-8">${forms[form]}`, 'text/plain': page.title });
  }
  return host.keep(forms[form]);
}
