// The languages. Only this folder knows them: a new one is its tag here, and the entries that the types then demand in facts.ts
// and own-names.ts. Every page loads this file, so it has only what choosing a language needs.

/** The languages of campaigns, as BCP 47 tags. A missing text falls back to the first of them that has it. */
export const languages = ['en', 'cy', 'ga'] as const;
export type Language = (typeof languages)[number];

/** The first two are the languages of the interface: it has all its words in them. */
export type InterfaceLanguage = (typeof languages)[0 | 1];

export const isOfInterface = (lang: Language): lang is InterfaceLanguage => languages.indexOf(lang) < 2;

/** A value for everyone, or one for each language. */
export type PerLanguage<T> = T | { [lang in Language]?: T | undefined };

/** A value, and the language it is in. */
export interface InLanguage<T> {
  value: T;
  lang: Language;
}

/** The language that a tag means, such as "cy-GB" or "CY". Systems write "cy_GB", too; "null" is the tag of none. */
export const languageOf = (tag: string | null | undefined): Language | undefined =>
  languages.find((lang) => new RegExp(`^${lang}([-_]\\w+)*$`, 'i').test(tag as string));

/** The languages of a value; none if it is the same for all. */
export const languagesOf = (value: unknown): Language[] =>
  languages.filter((lang) => (value as Partial<Record<Language, unknown>> | null | undefined)?.[lang] !== undefined);

/** The value for a language, or for the first that there is. A value without languages is English. */
export function chooseLanguage<T>(value: PerLanguage<T>, language: Language): InLanguage<T> {
  // Most are a text.
  const available = typeof value === 'string' ? [] : languagesOf(value);
  const lang = available.includes(language) ? language : available[0];
  return lang ? { value: (value as Record<Language, T>)[lang], lang } : { value: value as T, lang: languages[0] };
}
