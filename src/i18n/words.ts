// The words of an area of the interface, in every language: English and Welsh are whole, a further language may have some of
// them or none. What it lacks is English. How, a page learns when it speaks such a language: see further-words.ts.
import { type InterfaceLanguage, isOfInterface, type Language, languages } from '../campaign/language/language.js';

/** Some of an area's words. */
export type Some<T> = {
  [key in keyof T]?: T[key] extends object
    ? T[key] extends (...args: never) => unknown
      ? T[key]
      : Some<T[key]>
    : T[key];
};

type Whole<T> = Record<InterfaceLanguage, T>;
type Further<T> = { [lang in Exclude<Language, InterfaceLanguage>]?: Some<T> };

/** What answers for languages that are not whole. */
export const further: ProxyHandler<object> = {};

export const words = <T extends object>(area: Whole<T> & Further<T>): Record<Language, T> =>
  new Proxy(area, further) as Record<Language, T>;

/** Whether words in a language can be had at once. */
export const isSpoken = (lang: Language): boolean => Boolean(further.get) || isOfInterface(lang);

/** The language of the interface where a language is spoken: itself, or English. */
export const interfaceLanguageOf = (lang: Language): InterfaceLanguage => (isOfInterface(lang) ? lang : languages[0]);

/** The language of words that are not in the one that was asked for. */
export const langOf = (said: string): Language | undefined => (said as { lang?: Language }).lang;
