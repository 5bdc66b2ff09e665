// The frame that shows an embed page: the same in oEmbed, in the builder and in what editors copy.

import type { Tag } from '../widgets/registry.js';
import type { EmbedPage } from './embed-pages.js';
import { type Markup, markup } from './markup.js';
import { type Chosen, type PlacedPage, queryOf } from './options.js';

/** The width that the heights are for: that of a text column. */
export const FRAME_WIDTH = 640;

/**
 * How tall a frame is before its page says so, and where no script says anything: whole widgets where they are short, a
 * screenful where they are lists. As measured with the sample campaign, and some room for the page around it; what is
 * longer scrolls.
 */
const HEIGHTS: Record<Tag, number> = {
  'thank-you-banner': 440,
  'campaign-video': 800,
  'resource-list': 800,
  'campaign-hub': 800,
  'template-copy': 800,
  'campaign-answers': 720,
  'best-practice': 800,
  'social-graphics': 800,
  'campaign-gallery': 800,
  'get-support': 800,
  'family-voices': 400,
  'social-channels': 700,
  'campaign-tips': 800,
  'campaign-plan': 800,
  'campaign-signpost': 280,
  'campaign-share': 320,
  'thank-you-card': 800,
};

/** One item of a list is shorter than the list. */
const ITEM_HEIGHTS: Partial<Record<Tag, number>> = {
  'resource-list': 320,
  'template-copy': 640,
  'campaign-answers': 360,
  'best-practice': 600,
  'social-graphics': 800,
  'campaign-gallery': 600,
  'get-support': 440,
  'family-voices': 340,
  'social-channels': 300,
  'campaign-tips': 220,
  'campaign-plan': 300,
};

export const frameHeight = ({ tag, item }: Pick<EmbedPage, 'tag' | 'item'>): number =>
  (item && ITEM_HEIGHTS[tag]) || HEIGHTS[tag];

/** Where a kit is. */
export interface KitUrl {
  /** The address that it will be uploaded to; ends with "/". */
  base: string;
}

/** The address that a page will have once the kit is uploaded. */
export const addressOf = ({ base }: KitUrl, path: string): string => new URL(path, base).href;

/**
 * Its width is that of its place. (WordPress would turn a width in pixels into a ratio of sides, and cut off what is longer.)
 * A sandbox is the host's to add: the page works in one.
 */
export const frame = (kit: KitUrl, page: PlacedPage, chosen: Chosen = {}): Markup =>
  markup`<iframe src="${addressOf(kit, page.path + queryOf(page, chosen))}" title="${page.title}" width="100%" height="${chosen.height ?? frameHeight(page)}" loading="lazy"></iframe>`;
