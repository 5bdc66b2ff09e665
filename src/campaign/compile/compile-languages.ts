// "Welsh from 3 December": an item whose languages come one after the other has a form for each stretch of time. They are
// made when it is compiled, so that a page has only to look at the clock.
import type { Scheduled } from '../item.js';
import { type Language, languages } from '../language/language.js';
import { instantOf } from './dates.js';

/** When each language is there. */
export type LanguageFrom = Partial<Record<Language, string | undefined>>;

/**
 * The item with its earlier forms, if it has any.
 * @param all the languages that the campaign is to have
 * @param finish what becomes of each form; it gets the languages that are still to come
 */
export function withEarlier<T extends Scheduled, Finished extends Scheduled>(
  item: T & { languageFrom?: LanguageFrom | undefined; earlier?: unknown },
  ofCampaign: LanguageFrom | undefined,
  all: readonly Language[],
  finish: (item: T, toCome: LanguageFrom) => Finished,
): Finished & { earlier?: Finished[] } {
  const { languageFrom, earlier: _, ...rest } = item;
  const starts = Object.entries(languageFrom ?? ofCampaign ?? {}).flatMap(([lang, day]) =>
    day === undefined ? [] : [{ lang: lang as Language, day, at: instantOf(day) }],
  );
  // Before the first language is there, nothing is.
  const first = all.every((lang) => starts.some((each) => each.lang === lang))
    ? starts.map(({ at }) => at).sort()[0]
    : undefined;
  const whole = { ...rest, ...(first && { from: [first, rest.from ?? first].sort()[1] }) } as unknown as T;
  const { from: _from, until: _until, ...parts } = whole;
  const later = starts.filter(({ lang, at }) => at !== first && comesIn(parts, lang));
  const earlier = [...new Set(later.map(({ at }) => at))].sort().map((until) => {
    const missing = later.filter(({ at }) => at >= until);
    const form = missing.reduce((form, { lang }) => withoutLanguage(form, lang), parts as object) as T;
    return { ...finish(form, Object.fromEntries(missing.map(({ lang, day }) => [lang, day]))), until };
  });
  return { ...finish(whole, {}), ...(languageFrom && { languageFrom }), ...(earlier.length && { earlier }) };
}

/** True for values that have that language, and so lose something without it. */
const comesIn = (value: object, lang: Language): boolean =>
  JSON.stringify(withoutLanguage(value, lang)) !== JSON.stringify(value);

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
