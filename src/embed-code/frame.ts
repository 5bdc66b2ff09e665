// The frame that shows an embed page: the same in oEmbed, in the builder and in what editors copy.

import { catalogue } from '../widgets/catalogue.js';
import type { EmbedPage } from './embed-pages.js';
import { type Markup, markup } from './markup.js';
import { type EmbedOptions, type PlacedPage, queryOf } from './options.js';

/** The width that the heights are for: that of a text column. */
export const FRAME_WIDTH = 640;

/** Until the page in it reports its own, and where no script says anything. */
export function frameHeight({ tag, item }: Pick<EmbedPage, 'tag' | 'item'>): number {
  const { whole, item: ofItem = whole } = catalogue[tag].frame;
  return item ? ofItem : whole;
}

/** The address of a kit. */
export interface KitUrl {
  /** The address that it will be uploaded to; ends with "/". */
  base: string;
}

/** The address that a page will have once the kit is uploaded. */
export const addressOf = ({ base }: KitUrl, path: string): string => new URL(path, base).href;

/**
 * Its width is that of its place. (WordPress would turn a width in pixels into a ratio of sides, and cut off what is longer.)
 * Without `frameborder` browsers draw two pixels around it, beside that width; a style would need leave of a page's policy.
 * A sandbox is the host's to add: the page works in one.
 */
export const frame = (kit: KitUrl, page: PlacedPage, options: EmbedOptions = {}): Markup =>
  markup`<iframe src="${addressOf(kit, page.path + queryOf(page, options))}" title="${page.title}" width="100%" height="${options.height ?? frameHeight(page)}" frameborder="0" loading="lazy"></iframe>`;
