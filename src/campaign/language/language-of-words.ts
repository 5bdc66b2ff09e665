import type { Language } from './language.js';

/** Words that nearly every sentence has, and no sentence of the other languages. */
const COMMON: Partial<Record<Language, string>> = {
  en:
    'the and to of is are was were you your we our they their it that this with for from have has not what who when ' +
    'will be been at on my he she his her as but there all us can',
  cy:
    'y yr yn mae ac ar i o am gan chi eich ni ein nhw eu hyn wrth gyda dros sydd oedd bod nid ddim beth pan fydd ' +
    "wedi fy fe hi ei roedd ydy yw ond mewn dy ti ry'ch rydych rydym rydyn fod neu a'r i'r o'r i'n sy'n mae'n",
};
const known = Object.entries(COMMON).map(([lang, words]) => [lang as Language, new Set(words.split(' '))] as const);

/** Fewer words prove nothing. */
const MIN_WORDS = 6;
/** So much more often than those of any other language. */
const MARGIN = 4;

/** The language that words are in, where that is beyond doubt: two languages side by side are not. */
export function languageOfWords(text: string): Language | undefined {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const counts = known
    .map(([lang, common]) => ({ lang, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < MIN_WORDS || first.count < MARGIN * (second?.count ?? 0)) return undefined;
  return first.lang;
}
