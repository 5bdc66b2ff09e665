// Every text in English and Welsh: what is only in one is counted and named.
import { languages } from '../../schema/text.js';
import type { Context, Rule } from '../context.js';
import type { Place } from '../places.js';

/** Words have letters; "24/7" and an empty alt text are the same in every language. */
const hasLetters = (value: unknown): boolean =>
  typeof value === 'string' ? /\p{L}/u.test(value) : typeof value === 'object' && value !== null;

const isPerLanguage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && languages.some((lang) => Object.hasOwn(value, lang));

/** Merge fields are filled in either language. */
const FIELDS_ALONE = /^\s*({{\s*\w+\s*}}\s*)+$/;

/** True for values that need a form for each language: texts, and files and URLs that have one for either. */
function needsBoth({ kind, value }: Place): boolean {
  if (kind === 'text' || kind === 'richText') {
    if (!isPerLanguage(value)) return hasLetters(value) && !FIELDS_ALONE.test(String(value));
    return Object.values(value).some(hasLetters);
  }
  return /^(file|url|linkUrl|fileUrl)$/.test(kind) && isPerLanguage(value);
}

export interface Coverage {
  /** How many texts and files need both languages. */
  all: number;
  en: number;
  cy: number;
}

export function coverageOf({ places }: Pick<Context, 'places'>): Coverage {
  const coverage = { all: 0, en: 0, cy: 0 };
  for (const place of places) {
    if (!needsBoth(place)) continue;
    coverage.all++;
    if (has(place.value, 'en')) coverage.en++;
    if (has(place.value, 'cy')) coverage.cy++;
  }
  return coverage;
}

/** A text without a language is English. An empty text counts as none, unless the other one is empty, too. */
function has(value: unknown, lang: 'en' | 'cy'): boolean {
  if (!isPerLanguage(value)) return lang === 'en';
  return value[lang] !== undefined && (value[lang] !== '' || Object.values(value).every((each) => each === ''));
}

export const missingLanguages: Rule = ({ places }, report) => {
  for (const place of places) {
    if (!needsBoth(place)) continue;
    if (!has(place.value, 'cy')) report('no-welsh', place.path);
    if (!has(place.value, 'en')) report('no-english', place.path);
  }
};
