// The words, picture and link of a page as plain HTML: what an embed code says today, read without any script. The live widget
// takes its place; whatever it says later, this stays as it was copied. One line without blocks: editors that take the element
// for a piece of text move blocks out of it.
import type { Campaign } from '../campaign/campaign.js';
import type { Picture } from '../campaign/schema/media.js';
import { Localizer } from '../element/core/localizer.js';
import { catalogue } from '../widgets/catalogue.js';
import { nameOf, type Quotable } from './attribute-choices.js';
import { type EmbedPage, wordsOf } from './embed-pages.js';
import { addressOf, type KitUrl } from './frame.js';
import { type Markup, markup } from './markup.js';

/** More than these are behind the link. */
const MAX_ITEMS = 12;

/** A picture is asked for in the smallest size that is as wide as this, in pixels. */
const PICTURE_WIDTH = 480;

/** One element, so that a widget can tell it from a page that it was not closed in. */
export function bakedContent(
  kit: KitUrl & { pages: readonly EmbedPage[] },
  campaign: Campaign,
  page: EmbedPage,
): Markup {
  const { tag, item, lang, path, title } = page;
  const { section, shows, name } = catalogue[tag];
  const local = new Localizer(lang, campaign);
  const inDate: Quotable[] = campaign.items(section);
  const shown = item ? inDate.filter(({ id }) => id === item) : shows === 'first item' ? inDate.slice(0, 1) : inDate;
  const link = (words: string, to = path) => markup`<a href="${addressOf(kit, to)}">${words}</a>`;
  const [first, ...more] = shown;
  // An item that is not in date must not be revealed.
  if (!first) return link(title);
  if (!more.length && (item || shows !== 'every item')) {
    const picture = first.picture ?? first.poster;
    return markup`<span${langOf(first, local)}>${picture && markup`${image(picture, local)}<br>`}<span><strong>${link(nameOf(first, local) || title)}</strong>${wordsIn(first, local).map((words, index) => markup`<br>${index > 0 && markup`<br>`}${words}`)}</span></span>`;
  }
  const pageOf = (id = '') =>
    kit.pages.find((each) => each.tag === tag && each.lang === lang && each.item === id)?.path;
  const items = shown.slice(0, MAX_ITEMS).map((each) => {
    const to = pageOf(each.id);
    const words = nameOf(each, local);
    return markup`<br>• <span${langOf(each, local)}>${to ? link(words, to) : words}</span>`;
  });
  return markup`<span><span><strong>${link(local.words(name))}</strong>${items}</span></span>`;
}

/** An item that lacks the page's language says which one it is in. */
function langOf({ title, question, heading, name, quote = '' }: Quotable, local: Localizer): Markup | undefined {
  const lang = local.languageOf(title ?? question ?? heading ?? name ?? quote);
  return lang === local.language ? undefined : markup` lang="${lang}"`;
}

/** Paragraphs of plain words. */
function wordsIn(item: Quotable, local: Localizer): string[] {
  const text = item.quote ?? item.body ?? item.summary ?? item.description;
  if (!text) return [];
  const words = wordsOf(text, local).split(/\n{2,}/);
  return words.map((each) => each.trim()).filter(Boolean);
}

function image(picture: Picture, local: Localizer): Markup {
  const { sources = [], url, width, height, alt } = picture;
  const small = sources
    .filter((source) => source.type === 'image/jpeg' && source.width >= PICTURE_WIDTH)
    .sort((a, b) => a.width - b.width)[0];
  const wide = small?.width ?? width;
  const high = Math.round((height * wide) / width);
  return markup`<img src="${local.url(small?.url ?? url)}" alt="${local.words(alt)}" width="${wide}" height="${high}" loading="lazy">`;
}
