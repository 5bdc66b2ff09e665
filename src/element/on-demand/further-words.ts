// The interface in a language that has not all of its words: those that it lacks are English, and marked so. Loaded when a
// widget speaks such a language; publishing has it from the start.
import { html } from 'lit';
import { isOfInterface, type Language, languages } from '../../campaign/language/language.js';
import { further, type Some } from '../../i18n/words.js';

const [english] = languages;
const filled = new WeakMap<object, Partial<Record<Language, object>>>();

/** A text that is a string wherever one is wanted, in an attribute too, and in a template says which language it is in. */
class Marked extends String {
  readonly lang = english;

  constructor(words: string) {
    super(words);
    Object.assign(this, html`<span lang=${english}>${words}</span>`);
  }
}

/** The same as it is read: where it lacks something, in English. */
function withEnglish(own: unknown, whole: unknown): unknown {
  if (typeof whole === 'string') return own ?? new Marked(whole);
  if (typeof whole === 'function') return own ?? ((...facts: unknown[]) => new Marked(whole(...facts)));
  const parts = (own ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(whole as object).map(([key, each]) => [key, withEnglish(parts[key], each)]));
}

further.get = (area: Partial<Record<Language, Some<object>>>, lang: Language): unknown => {
  if (!languages.includes(lang) || isOfInterface(lang)) return area[lang];
  const known = filled.get(area) ?? {};
  filled.set(area, known);
  known[lang] ??= withEnglish(area[lang], area[english]) as object;
  return known[lang];
};
