// The guide for web teams. The build has made HTML of it (build/release/handed-on.ts); a kit has it with its own address.
import { escapeHtml, Markup, markup } from '../../embed-code/markup.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitPage } from './kit-page.js';

/** A page of the guide, in English. */
export interface GuidePage {
  name: string;
  title: string;
  html: string;
}

/** The kit's address in what is written. */
const WRITTEN = 'https://cdn.example/kit/';

export const guidePages = (kit: Kit, pages: readonly GuidePage[]): KitFile[] =>
  pages.map(({ name, title, html }) =>
    kitPage(kit, {
      name: `guide/${name}`,
      lang: 'en',
      onlyIn: 'en',
      title,
      content: new Markup(
        html
          .replaceAll(WRITTEN, escapeHtml(kit.base))
          .replaceAll('https://cdn.example', escapeHtml(new URL(kit.base).origin)),
      ),
    }),
  );

export const guideLinks = (pages: readonly GuidePage[]): Markup =>
  markup`<ul lang="en">
${pages.map(({ name, title }) => markup`<li><a href="guide/${name}.html" hreflang="en">${title}</a></li>\n`)}</ul>`;
