// Every text in every language that the campaign is to have: what is not is counted and named.
import { englishNames } from '../../../i18n/compiler/language-names.js';
import { type Language, languageOf, languages } from '../../language/language.js';
import { languageOfWords } from '../../language/language-of-words.js';
import { eachLanguage, isPerLanguage } from '../../language/map-languages.js';
import type { Context, Rule } from '../context.js';
import type { SchemaNode } from '../places.js';
import { missingLanguage } from '../sentences/language-sentences.js';

/** Words have letters; "24/7" and an empty alt text are the same in every language. */
const hasLetters = (value: unknown): boolean =>
  typeof value === 'string' ? /\p{L}/u.test(value) : typeof value === 'object' && value !== null;

/** Merge fields are filled in any language. */
const FIELDS_ALONE = /^\s*({{\s*\w+\s*}}\s*)+$/;

/** True for values that need a form for each language: texts, and files and URLs that have one for any. */
function needsEach({ kind, value }: SchemaNode): boolean {
  if (kind === 'text' || kind === 'richText') {
    if (!isPerLanguage(value)) return hasLetters(value) && !FIELDS_ALONE.test(String(value));
    return Object.values(value).some(hasLetters);
  }
  return /^(file|url|linkUrl|fileUrl)$/.test(kind) && isPerLanguage(value);
}

/** The number of texts and files that need every language, and of those that each language has. */
export type Coverage = { all: number } & { [lang in Language]?: number };

export function coverageOf({ places, languages }: Pick<Context, 'places' | 'languages'>): Coverage {
  const needing = places.filter(needsEach);
  const counts = languages.map((lang) => [lang, needing.filter(({ value }) => has(value, lang)).length]);
  return { all: needing.length, ...Object.fromEntries(counts) };
}

/** A text without a language is English. An empty text counts as none, unless all others are empty, too. */
function has(value: unknown, lang: Language): boolean {
  if (!isPerLanguage(value)) return lang === languages[0];
  return value[lang] !== undefined && (value[lang] !== '' || Object.values(value).every((each) => each === ''));
}

export const missingLanguages: Rule = (context, report) => {
  for (const place of context.places) {
    if (!needsEach(place)) continue;
    for (const lang of context.languages.toReversed()) {
      if (!has(place.value, lang)) report(missingLanguage(lang), place.path);
    }
  }
};

/** True for an object of texts by language: its keys are language tags. */
export const isByLanguage = (keys: readonly string[]): boolean => keys.join() === languages.join();

/** The form of a language's tag, known or not. */
const TAG = /^[a-z]{2,3}([-_][a-z\d]+)*$/i;

/** A language that this version does not know: said once for all its texts. */
export const unknownLanguages: Rule = ({ places }, report) => {
  const reported = new Set<string>();
  for (const { path, value, keys = [] } of places) {
    if (!isByLanguage(keys)) continue;
    for (const tag of Object.keys(value as object).filter(isUnknownLanguage)) {
      if (!reported.has(tag)) report('unknown-language', { path: [...path, tag], key: true }, tag);
      reported.add(tag);
    }
  }
};

export const isUnknownLanguage = (key: string): boolean => TAG.test(key) && !languageOf(key);

/** Shorter texts are not read: a name or a headline may be the same in any language. */
const MIN_LENGTH = 60;

/** Words of another language than they are said to be in, as when the English was pasted in the place of the Welsh. */
export const otherLanguages: Rule = ({ places }, report) => {
  for (const { kind, path, value } of places) {
    if (kind !== 'text' && kind !== 'richText') continue;
    for (const { lang, text, path: where } of eachLanguage(value, path)) {
      const words = typeof text === 'string' && text.length > MIN_LENGTH ? languageOfWords(text) : undefined;
      if (words && words !== lang) report('other-language', where, englishNames[lang], englishNames[words]);
    }
  }
};
