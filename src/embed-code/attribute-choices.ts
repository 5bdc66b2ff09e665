// Values in a campaign that a widget's attributes may name: items by their titles, kinds and channels by their names. The
// builder offers them.
import type { Campaign } from '../campaign/campaign.js';
import type { Language, PerLanguage } from '../campaign/language/language.js';
import { inEach } from '../campaign/language/map-languages.js';
import type { RichText } from '../campaign/schema/text.js';
import { Localizer } from '../element/core/localizer.js';
import { nameIn } from '../element/list/name-of.js';
import type { About, AttributeAbout } from '../widgets/about.js';
import { catalogue, hubParts } from '../widgets/catalogue.js';
import { type Tag, tags } from '../widgets/registry.js';
import { type Described, itemsOf, titleOf, wordsOf } from './embed-pages.js';

export interface Choice {
  value: string;
  /** Its label; none for an item that is not in date, which must not be revealed. */
  label?: PerLanguage<string> | undefined;
}

/** By attribute. */
export type Choices = Record<string, Choice[]>;

type Names = NonNullable<AttributeAbout['names']>;

/** By tag. */
export function attributeChoices(campaign: Campaign, languages: readonly Language[]): Partial<Record<Tag, Choices>> {
  return Object.fromEntries(
    tags.map((tag) => {
      const { section, attributes } = catalogue[tag];
      const choices = Object.entries(attributes).flatMap(([name, { names }]) =>
        names ? [[name, choicesOf(names, section, campaign)]] : [],
      );
      const item = section === 'campaign' ? [] : itemChoices(campaign, tag, languages);
      return [tag, { ...Object.fromEntries(choices), ...(item.length && { item }) }];
    }),
  );
}

function choicesOf(names: Names, section: About['section'], { manifest }: Campaign): Choice[] {
  if (names === 'hub parts') {
    return hubParts
      .filter(({ name, order }) => order === 'last' || name in manifest)
      .map(({ name, heading }) => ({ value: name, label: heading }));
  }
  const items = [manifest[section] ?? []].flat() as Record<string, string | string[] | undefined>[];
  const values = items.flatMap((item) => item[names.field] ?? []);
  return [...new Set(values)].map((value) => ({ value, label: nameIn(manifest, value) }));
}

function itemChoices(campaign: Campaign, tag: Tag, languages: readonly Language[]): Choice[] {
  const shown: Quotable[] = campaign.items(catalogue[tag].section);
  return itemsOf(campaign, tag).map(({ id = '' }) => {
    const item = shown.find((each) => each.id === id);
    const title = (lang: Language) => (item && nameOf(item, new Localizer(lang, campaign))) || id;
    return { value: id, label: item && inEach(languages, title) };
  });
}

export type Quotable = Described & { quote?: RichText };

/** Its title; of a quotation, its first words. */
export function nameOf(item: Quotable, local: Localizer): string {
  const title = titleOf(item, local);
  if (title || !item.quote) return title;
  const words = wordsOf(item.quote, local).replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s+\S*$/, '')}…` : words;
}
