// What is pasted to place a widget: four ways, each for one embed page. Editors and sanitisers take parts of it away, so that
// what is left must still be the link, alone in its block: test/hosts/ has what they leave.
import { type Chosen, type PlacedPage, queryOf, saidOf, styleOf } from './chosen.js';
import { addressOf, frame } from './frame.js';
import type { Kit } from './kit.js';
import { markup } from './markup.js';

export const ways = ['element', 'link', 'frame', 'address'] as const;
export type Way = (typeof ways)[number];

/** @param chosen what is other than the widget's defaults */
export function snippets(kit: Pick<Kit, 'base'>, page: PlacedPage, chosen: Chosen = {}): Record<Way, string> {
  const { tag, title, path } = page;
  const address = addressOf(kit, path + queryOf(page, chosen));
  const link = markup`<a href="${address}">${title}</a>`;
  const paragraph = markup`<p>${link}</p>`;
  const said = saidOf(page, chosen);
  const style = styleOf(chosen);
  const attributes = Object.entries(style ? { ...said, style } : said).map(([name, value]) =>
    value === '' ? markup` ${name}` : markup` ${name}="${value}"`,
  );
  return {
    element: String(markup`<${tag}${attributes}>
  ${paragraph}
</${tag}>`),
    link: String(paragraph),
    // Where the frame stays, the link below it stays a link; where the frame is taken away, it becomes the widget.
    frame: String(markup`${frame(kit, page, chosen)}\n${paragraph}`),
    address,
  };
}

/** What goes into the template of a site, once: a script that no page waits for. @param hashes of `integrity.json`: with them the script is pinned */
export function templateSnippet(kit: Pick<Kit, 'base'>, hashes?: Record<string, string>): string {
  const pin = (path: string) =>
    hashes?.[path] ? markup` integrity="${hashes[path]}" crossorigin="anonymous"` : undefined;
  const js = 'campaign-widgets.js';
  return String(markup`<script src="${addressOf(kit, js)}"${pin(js)} async></script>`);
}
