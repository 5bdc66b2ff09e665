// What is pasted to place a widget: four ways, each for one embed page. Editors and sanitisers take parts of it away, so that
// what is left must still be the link, alone in its block: test/hosts/ has what they leave.
import { addressOf, frame } from './frame.js';
import type { EmbedPage, Kit } from './kit.js';
import { markup } from './markup.js';

export const ways = ['element', 'link', 'frame', 'address'] as const;
export type Way = (typeof ways)[number];

export function snippets(kit: Kit, page: EmbedPage): Record<Way, string> {
  const { tag, item, lang, title } = page;
  const address = addressOf(kit, page.path);
  const link = markup`<a href="${address}">${title}</a>`;
  const paragraph = markup`<p>${link}</p>`;
  const attributes = [item && markup` item="${item}"`, lang !== 'en' && markup` lang="${lang}"`];
  return {
    element: String(markup`<${tag}${attributes}>
  ${paragraph}
</${tag}>`),
    link: String(paragraph),
    // Where the frame stays, the link below it stays a link; where the frame is taken away, it becomes the widget.
    frame: String(markup`${frame(kit, page)}\n${paragraph}`),
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
