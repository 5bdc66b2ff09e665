// The embed pages of a kit: each widget, and each item that makes sense alone, in each language of the campaign.
import type { Campaign } from '../campaign/campaign.js';
import type { Language } from '../campaign/language/language.js';
import { pathSuffix } from '../campaign/language/paths.js';
import { plainText } from '../campaign/plain-text.js';
import type { Picture } from '../campaign/schema/media.js';
import type { RichText, Text } from '../campaign/schema/text.js';
import { Localizer } from '../element/core/localizer.js';
import { catalogue } from '../widgets/catalogue.js';
import { type Tag, tags } from '../widgets/registry.js';
import { otherLanguage } from './phrase.js';

/** A page that shows one widget and nothing else: `embed/<tag>.html`. */
export interface EmbedPage {
  tag: Tag;
  /** The one item that it shows; none where it shows what the widget shows by itself. */
  item?: string | undefined;
  lang: Language;
  /** Its path in the kit: `embed/campaign-video/thank-you-film.cy.html`. */
  path: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  titleLang?: Language | undefined;
  description: string;
  /** A picture for previews of links to it: where it is in the kit, or its absolute address. */
  picture?:
    | { url: string; width: number; height: number; alt: string; focus?: readonly [number, number] | undefined }
    | undefined;
}

/** Fields of items that can name and describe a page; each section has some of them. */
export interface Described {
  id?: string | undefined;
  title?: Text | undefined;
  question?: Text | undefined;
  name?: Text | undefined;
  heading?: Text | undefined;
  summary?: RichText | undefined;
  description?: RichText | undefined;
  body?: RichText | undefined;
  picture?: Picture | undefined;
  poster?: Picture | undefined;
}

/** The pages of a campaign, those of items after their widget's. An item that is still to come has its page already. */
export function embedPages(campaign: Campaign, languages: readonly Language[]): EmbedPage[] {
  const about: Described = campaign.manifest.campaign ?? {};
  return tags.flatMap((tag) => {
    const items = itemsOf(campaign, tag);
    if (!items.length) return [];
    const { section, name, itemPages } = catalogue[tag];
    const shown: Described[] = campaign.items(section);
    return languages.flatMap((lang) => {
      const local = new Localizer(lang, campaign);
      const title = [local.words(name), local.words(about.title ?? '')].filter(Boolean).join(' – ');
      const widgetPage = page({ tag, lang, title, about, item: about }, local);
      return [
        widgetPage,
        ...(itemPages ? items : []).map(({ id }) => {
          // Items that are not in date must not be revealed.
          const item = shown.find((each) => each.id === id) ?? about;
          const own = item !== about && titleOf(item, local);
          const titleLang = own ? otherLanguage(titleIn(item), local) : undefined;
          return page({ tag, lang, title: own || title, titleLang, about, item, id }, local);
        }),
      ];
    });
  });
}

/** In date or not: a page may be placed before its time. */
export function itemsOf({ manifest }: Campaign, tag: Tag): Described[] {
  const { section, only } = catalogue[tag];
  const items: Described | Described[] = manifest[section] ?? [];
  return [items].flat().filter((item) => !only || only in item);
}

interface Subject {
  tag: Tag;
  lang: Language;
  title: string;
  titleLang?: Language | undefined;
  about: Described;
  item: Described;
  id?: string | undefined;
}

function page({ tag, lang, title, titleLang, about, item, id }: Subject, local: Localizer): EmbedPage {
  const picture = item.picture ?? item.poster ?? about.picture;
  const name = [tag, id].filter(Boolean).join('/');
  return {
    tag,
    item: id,
    lang,
    path: `embed/${name}${pathSuffix(lang)}.html`,
    title,
    ...(titleLang && { titleLang }),
    description: descriptionOf(item, local) || descriptionOf(about, local),
    ...(picture && {
      picture: {
        url: local.value<string>(picture.url),
        width: picture.width,
        height: picture.height,
        alt: local.words(picture.alt),
        ...(picture.focus && { focus: picture.focus }),
      },
    }),
  };
}

const titleIn = ({ title, question, heading, name }: Described): Text => title ?? question ?? heading ?? name ?? '';

export const titleOf = (item: Described, local: Localizer): string => local.words(titleIn(item));

/** Its first sentences, as a link preview has room for. */
function descriptionOf({ summary, description, body }: Described, local: Localizer): string {
  const words = wordsOf(summary ?? description ?? body ?? '', local);
  const short = words.replace(/\s+/g, ' ').trim();
  return short.length > 200 ? `${short.slice(0, 200).replace(/\s+\S*$/, '')}…` : short;
}

/** Rich text as plain words. */
export function wordsOf(text: RichText, local: Localizer): string {
  const value = local.value(text);
  const lang = local.languageOf(text);
  return local.words({ [lang]: typeof value === 'string' ? value : plainText(value ?? []) });
}
