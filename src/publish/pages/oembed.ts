// A bare address, alone on its line, becomes the widget in hosts that know oEmbed (https://oembed.com): each embed page names
// a file that says how it is shown. WordPress takes a quotation and the frame out of it, keeps src, title, width and height,
// and adds a sandbox of its own. It listens to heights only where the quotation comes first, and shows that until it hears one:
// so a kit that is down leaves a link. It reads the first 150 kB of a page to find the link to the file, which must stand in its
// head. https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/

import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { addressOf, FRAME_WIDTH, frame, frameHeight } from '../../embed-code/frame.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitWords } from './kit-words.js';

/** The time for which a host may keep it, in seconds. */
export const CACHE_AGE = 86_400;

/** The path of an embed page's file: `oembed/campaign-video.json`. */
export const oembedPath = ({ path }: Pick<EmbedPage, 'path'>): string =>
  path.replace(/^embed\//, 'oembed/').replace(/\.html$/, '.json');

/** For the head of an embed page, early in it. */
export const oembedLink = (kit: Pick<Kit, 'base'>, page: Pick<EmbedPage, 'path' | 'title'>): Markup =>
  markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(kit, oembedPath(page))}" title="${page.title}">`;

export const oembed = (kit: Kit): KitFile[] =>
  kit.pages.map((page) => ({ path: oembedPath(page), content: `${JSON.stringify(answerFor(kit, page), null, 2)}\n` }));

function answerFor(kit: Kit, page: EmbedPage): object {
  const { title, path, lang } = page;
  const preview = kit.previews.get(path);
  const words = kitWords(kit, lang);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: words.organisation ?? words.title,
    provider_url: words.url,
    cache_age: CACHE_AGE,
    ...(preview && {
      thumbnail_url: addressOf(kit, preview.url),
      thumbnail_width: preview.width,
      thumbnail_height: preview.height,
    }),
    html: String(markup`<blockquote><a href="${addressOf(kit, path)}">${title}</a></blockquote>${frame(kit, page)}`),
    width: FRAME_WIDTH,
    height: frameHeight(page),
  };
}
