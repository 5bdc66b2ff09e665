// The words of an area of the interface in every language. English and Welsh are complete. A further language may have some or
// none, and falls back to English: element/on-demand/further-words.ts, which no page in English or Welsh loads.
import { type InterfaceLanguage, isOfInterface, type Language, languages } from '../campaign/language/language.js';

/** Part of an area's words. */
export type Some<T> = {
  [key in keyof T]?: T[key] extends object
    ? T[key] extends (...args: never) => unknown
      ? T[key]
      : Some<T[key]>
    : T[key];
};

type Complete<T> = Record<InterfaceLanguage, T>;
type Further<T> = { [lang in Exclude<Language, InterfaceLanguage>]?: Some<T> };

/** Empty until further-words.ts is there: `get` then answers for languages that are not complete. */
export const further: ProxyHandler<object> = {};

export const words = <T extends object>(area: Complete<T> & Further<T>): Record<Language, T> =>
  new Proxy(area, further) as Record<Language, T>;

/** True if the words of a language can be read now; for the others further-words.ts must load first. */
export const isSpoken = (lang: Language): boolean => Boolean(further.get) || isOfInterface(lang);

/** The language of builder, doctor and kit pages for readers of a language. */
export const interfaceLanguageOf = (lang: Language): InterfaceLanguage => (isOfInterface(lang) ? lang : languages[0]);

/** The language of words that fell back, for the `lang` of an element that has them in an attribute. */
export const langOf = (text: string): Language | undefined => (text as { lang?: Language }).lang;
