// What the attributes of a widget may name in a campaign: items by their titles, kinds and channels by their names. The
// builder offers them.
import type { Campaign } from '../campaign/campaign.js';
import { plainText } from '../campaign/plain-text.js';
import type { RichNode } from '../campaign/schema/rich-text.js';
import type { Language, PerLanguage, RichText, Text } from '../campaign/schema/text.js';
import { Localizer } from '../element/core/localizer.js';
import { hub } from '../i18n/hub.js';
import { sectionOf, type Tag, tags } from '../widgets/registry.js';
import { type Described, itemsOf, titleOf } from './embed-pages.js';

export interface Choice {
  value: string;
  /** What people call it; none for an item that is not in date: it is not spoken of. */
  label?: PerLanguage<string> | undefined;
}

/** By attribute. */
export type Choices = Record<string, Choice[]>;

/** By tag. */
export function attributeChoices(campaign: Campaign, languages: readonly Language[]): Partial<Record<Tag, Choices>> {
  const named = (values: Iterable<string>): Choice[] =>
    [...new Set(values)].map((value) => ({ value, label: campaign.manifest.names?.[value] ?? value }));
  const all = <T>(section: string): T[] => (campaign.manifest[section] as T[] | undefined) ?? [];

  const own: Partial<Record<Tag, Choices>> = {
    'resource-list': { types: named(all<{ type?: string }>('resources').flatMap(({ type }) => type ?? [])) },
    'social-graphics': {
      channels: named(all<{ channels?: string[] }>('graphics').flatMap(({ channels = [] }) => channels)),
    },
    'template-copy': { channels: named(all<{ channel?: string }>('copy').flatMap(({ channel }) => channel ?? [])) },
    'campaign-hub': { sections: sectionsOf(campaign) },
  };
  return Object.fromEntries(
    tags.map((tag) => {
      const item = sectionOf[tag] === 'campaign' ? [] : itemChoices(campaign, tag, languages);
      return [tag, { ...own[tag], ...(item.length && { item }) }];
    }),
  );
}

function itemChoices(campaign: Campaign, tag: Tag, languages: readonly Language[]): Choice[] {
  const shown = campaign.items<Described>(sectionOf[tag]);
  return itemsOf(campaign, tag).map(({ id }) => {
    const item = shown.find((each) => each.id === id);
    const title = (lang: Language) => (item && nameOf(item, new Localizer(lang, campaign))) || id;
    const label = Object.fromEntries(languages.map((lang) => [lang, title(lang)])) as PerLanguage<string>;
    return { value: id, label: item && label };
  });
}

/** Its title; of a quotation, its first words. */
function nameOf(item: Described & { quote?: Text | RichText }, local: Localizer): string {
  const title = titleOf(item, local);
  if (title || !item.quote) return title;
  const quote = local.value<string | RichNode[]>(item.quote as PerLanguage<string | RichNode[]>);
  const words = local.words(typeof quote === 'string' ? quote : plainText(quote)).replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60).replace(/\s+\S*$/, '')}…` : words;
}

/** The parts of the hub, by the names that its attribute takes. */
function sectionsOf({ manifest }: Campaign): Choice[] {
  const names = Object.keys(hub.en) as (keyof typeof hub.en)[];
  return names
    .filter((name) => name in manifest || tags.includes(name as Tag))
    .map((name) => ({ value: name, label: { en: hub.en[name], cy: hub.cy[name] } }));
}
