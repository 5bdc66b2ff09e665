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
import { langAttribute, marked, otherLanguage, type Phrase, phraseOf } from './phrase.js';

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
  const link = ({ words, lang: other }: Phrase, to = path) =>
    markup`<a href="${addressOf(kit, to)}"${langAttribute(other)}>${words}</a>`;
  const [first, ...more] = shown;
  // An item that is not in date must not be revealed.
  if (!first) return link({ words: title });
  if (!more.length && (item || shows !== 'every item')) {
    const picture = first.picture ?? first.poster;
    const named = nameIn(first, local);
    return markup`<span>${picture && markup`${image(picture, local)}<br>`}<span><strong>${link(named.words ? named : { words: title })}</strong>${wordsIn(first, local).map((words, index) => markup`<br>${index > 0 && markup`<br>`}${words}`)}</span></span>`;
  }
  const pageOf = (id = '') =>
    kit.pages.find((each) => each.tag === tag && each.lang === lang && each.item === id)?.path;
  const items = shown.slice(0, MAX_ITEMS).map((each) => {
    const to = pageOf(each.id);
    const named = nameIn(each, local);
    return markup`<br>• ${to ? link(named, to) : marked(named)}`;
  });
  return markup`<span><span><strong>${link(phraseOf(name, local))}</strong>${items}</span></span>`;
}

/** The name of an item; one that lacks the page's language says which one it is in. */
function nameIn(item: Quotable, local: Localizer): Phrase {
  const { title, question, heading, name, quote = '' } = item;
  return { words: nameOf(item, local), lang: otherLanguage(title ?? question ?? heading ?? name ?? quote, local) };
}

/** Paragraphs of plain words. */
function wordsIn(item: Quotable, local: Localizer): Markup[] {
  const text = item.quote ?? item.body ?? item.summary ?? item.description;
  if (!text) return [];
  const lang = otherLanguage(text, local);
  const paragraphs = wordsOf(text, local).split(/\n{2,}/);
  return paragraphs.flatMap((each) => (each.trim() ? marked({ words: each.trim(), lang }) : []));
}

function image(picture: Picture, local: Localizer): Markup {
  const { sources = [], url, width, height, alt } = picture;
  const small = sources
    .filter((source) => source.type === 'image/jpeg' && source.width >= PICTURE_WIDTH)
    .sort((a, b) => a.width - b.width)[0];
  const wide = small?.width ?? width;
  const high = Math.round((height * wide) / width);
  return markup`<img src="${local.url(small?.url ?? url)}" alt="${local.words(alt)}"${langAttribute(otherLanguage(alt, local))} width="${wide}" height="${high}" loading="lazy">`;
}
