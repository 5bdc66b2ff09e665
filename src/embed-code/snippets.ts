// The embed codes of a page, one per embed method. Editors and sanitisers remove parts, so that
// what is left must still be the link, alone in its block: test/hosts/ has what they leave.

import { addressOf, frame, type KitUrl } from './frame.js';
import { escapeHtml, Markup, markup } from './markup.js';
import { attributesOf, type EmbedOptions, type PlacedPage, queryOf, styleOf } from './options.js';
import { langAttribute } from './phrase.js';
import { PINNED, PINNED_PAGE } from './pinned.js';

export const ways = ['element', 'link', 'frame', 'address'] as const;
export type Way = (typeof ways)[number];

/** @param options what is other than the widget's defaults */
export function snippets(kit: KitUrl, page: PlacedPage, options: EmbedOptions = {}): Record<Way, string> {
  const { tag, title, titleLang, path } = page;
  const address = addressOf(kit, path + queryOf(page, options));
  const link = markup`<a href="${address}"${langAttribute(titleLang)}>${title}</a>`;
  const paragraph = markup`<p>${link}</p>`;
  const given = attributesOf(page, options);
  const style = styleOf(options);
  const attributes = Object.entries(style ? { ...given, style } : given).map(([name, value]) =>
    value === '' ? markup` ${name}` : markup` ${name}="${value}"`,
  );
  return {
    // One line without blocks: editors that take the element for a piece of text move blocks out of it.
    element: String(
      markup`<${tag}${attributes}>${options.content ? new Markup(withAddress(options.content, addressOf(kit, path), address)) : link}</${tag}>`,
    ),
    link: String(paragraph),
    // If the frame stays, the link below it stays a link; if the frame is removed, the link becomes the widget.
    frame: String(markup`${frame(kit, page, options)}\n${paragraph}`),
    address,
  };
}

/** Its link leads to what was chosen. */
const withAddress = (content: string, from: string, to: string): string =>
  content.replace(`href="${escapeHtml(from)}"`, () => `href="${escapeHtml(to)}"`);

/**
 * The script of the template. A pinned one knows what everything that it loads must be, and stays in the kit under its own name.
 * @param hashes of `integrity.json`: with them it is pinned
 */
export function scriptOf(hashes: Record<string, string> = {}): { path: string; integrity?: string | undefined } {
  const path = Object.keys(hashes).find((each) => PINNED.test(each));
  return path ? { path, integrity: hashes[path] } : { path: 'campaign-widgets.js' };
}

const scriptLine = (kit: KitUrl, path: string, integrity: string | undefined): string => {
  const pin = integrity && markup` integrity="${integrity}" crossorigin="anonymous"`;
  return String(markup`<script src="${addressOf(kit, path)}"${pin || undefined} async></script>`);
};

/**
 * A script for one page, with what the page shows inside; a pinned one asks for the campaign, so that its words go on changing.
 * @param name of its widget, or of a set that the campaign names
 * @param hashes of `integrity.json`: with them it is pinned
 */
export function pageSnippet(kit: KitUrl, name: string, hashes: Record<string, string> = {}): string {
  const pinned = Object.keys(hashes).find((path) => PINNED_PAGE.exec(path)?.[1] === name);
  return scriptLine(kit, pinned ?? `pages/${name}.js`, pinned && hashes[pinned]);
}

/** The template snippet: a script that no page waits for. @param hashes with them it is pinned */
export function templateSnippet(kit: KitUrl, hashes?: Record<string, string>): string {
  const { path, integrity } = scriptOf(hashes);
  return scriptLine(kit, path, integrity);
}
