// Fills the words of a language that is not complete with English, marked as English. A page loads it when a widget first uses
// such a language; publishing imports it.
import { html } from 'lit';
import { isOfInterface, type Language, languages } from '../../campaign/language/language.js';
import { further, type Some } from '../../i18n/words.js';

const [english] = languages;
const filled = new WeakMap<object, Partial<Record<Language, object>>>();

/** An English text: a string in attributes and in other words, and in a template a <span lang="en">. */
class Marked extends String {
  readonly lang = english;

  constructor(words: string) {
    super(words);
    Object.assign(this, html`<span lang=${english}>${words}</span>`);
  }
}

/** @param own the words of the language, as far as there are any */
function withEnglish(own: unknown, complete: unknown): unknown {
  if (typeof complete === 'string') return own ?? new Marked(complete);
  if (typeof complete === 'function') return own ?? ((...values: unknown[]) => new Marked(complete(...values)));
  const parts = (own ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(complete as object).map(([key, each]) => [key, withEnglish(parts[key], each)]),
  );
}

further.get = (area: Partial<Record<Language, Some<object>>>, lang: Language): unknown => {
  if (!languages.includes(lang) || isOfInterface(lang)) return area[lang];
  const byLanguage = filled.get(area) ?? {};
  filled.set(area, byLanguage);
  byLanguage[lang] ??= withEnglish(area[lang], area[english]) as object;
  return byLanguage[lang];
};
