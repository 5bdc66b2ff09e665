// What is pasted to place a widget: four ways, each for one embed page.
import { addressOf, frame } from './frame.js';
import type { EmbedPage, Kit } from './kit.js';
import { markup } from './markup.js';

export const ways = ['element', 'link', 'frame', 'address'] as const;
export type Way = (typeof ways)[number];

/** The fallback says what the embed page says of itself, and leads there: it is whole without any script. */
export function snippets(kit: Kit, page: EmbedPage): Record<Way, string> {
  const { tag, item, lang, title, description } = page;
  const address = addressOf(kit, page.path);
  const link = markup`<a href="${address}">${title}</a>`;
  const attributes = [item && markup` item="${item}"`, lang !== 'en' && markup` lang="${lang}"`];
  const sentence = description && description !== title && `${description} `;
  return {
    element: String(markup`<${tag}${attributes}>
  <p>${sentence || ''}${link}</p>
</${tag}>`),
    link: String(markup`<p>${link}</p>`),
    frame: String(frame(kit, page)),
    address,
  };
}

/** What goes into the template of a site, once. @param hashes of `integrity.json`: with them the script is pinned */
export function templateSnippet(kit: Kit, hashes?: Record<string, string>): string {
  const pin = (path: string) =>
    hashes?.[path] ? markup` integrity="${hashes[path]}" crossorigin="anonymous"` : undefined;
  const [css, js] = ['campaign-widgets.css', 'campaign-widgets.js'] as const;
  return String(markup`<link rel="stylesheet" href="${addressOf(kit, css)}"${pin(css)}>
<script src="${addressOf(kit, js)}"${pin(js)} async></script>`);
}
