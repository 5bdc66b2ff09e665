import { type Language, languages, type PerLanguage } from './language.js';

type Path = readonly (string | number)[];

export const isPerLanguage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && languages.some((lang) => lang in value);

/** A value changed in each of the languages that it comes in. */
export const mapLanguages = <T, U>(value: PerLanguage<T>, map: (value: T) => U): PerLanguage<U> =>
  isPerLanguage(value)
    ? (Object.fromEntries(Object.entries(value).map(([lang, each]) => [lang, map(each as T)])) as PerLanguage<U>)
    : map(value as T);

/** A value for each of some languages. */
export const inEach = <L extends Language, T>(some: readonly L[], make: (lang: L) => T): Record<L, T> =>
  Object.fromEntries(some.map((lang) => [lang, make(lang)])) as Record<L, T>;

/** A text in one language, and the path to it. A text without a language is English. */
export function* eachLanguage(value: unknown, path: Path): Generator<{ lang: Language; text: unknown; path: Path }> {
  if (!isPerLanguage(value)) {
    yield { lang: languages[0], text: value, path };
    return;
  }
  for (const lang of languages) {
    if (value[lang] !== undefined) yield { lang, text: value[lang], path: [...path, lang] };
  }
}
