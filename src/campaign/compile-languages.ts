// "Welsh from 3 December": an item whose languages come one after the other has a form for each stretch of time. They are
// made when it is compiled, so that a page has only to look at the clock.
import type { Item } from './campaign.js';
import { instantOf } from './moments.js';
import { type Language, languages } from './schema/text.js';

/** When each language is there. */
export type LanguageFrom = Partial<Record<Language, string | undefined>>;

/**
 * The item with its earlier forms, if it has any.
 * @param finish what becomes of each form; it gets the languages that are still to come
 */
export function withEarlier<T extends Item>(
  item: T & { languageFrom?: LanguageFrom | undefined },
  ofCampaign: LanguageFrom | undefined,
  finish: (item: T, toCome: LanguageFrom) => Item,
): Item {
  const { languageFrom, earlier: _, ...rest } = item;
  const stated = Object.entries(languageFrom ?? ofCampaign ?? {}).filter((entry) => entry[1] !== undefined);
  const instants = [...new Set(stated.map(([, moment]) => instantOf(moment as string)))].sort();
  const earlier = instants.map((until) => {
    const toCome = Object.fromEntries(stated.filter(([, moment]) => instantOf(moment as string) >= until));
    const {
      from: _,
      until: __,
      ...form
    } = (Object.keys(toCome) as Language[]).reduce(withoutLanguage, rest as object) as T;
    return { ...finish(form as T, toCome), until };
  });
  return {
    ...finish(rest as unknown as T, {}),
    ...(languageFrom && { languageFrom }),
    ...(earlier.length && { earlier }),
  };
}

/** The same, without what is in one language where there is another. */
function withoutLanguage<T>(value: T, lang: Language): T {
  if (Array.isArray(value)) {
    return value.filter((each) => each?.lang !== lang).map((each) => withoutLanguage(each, lang)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const others = languages.some((other) => other !== lang && other in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(others && key === lang))
      .map(([key, each]) => [key, withoutLanguage(each, lang)]),
  ) as T;
}
