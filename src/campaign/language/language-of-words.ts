import type { Language } from './language.js';

/** Words, and parts of words before and after an apostrophe, that nearly every sentence of one language has, and none of another. */
const COMMON: Partial<Record<Language, string>> = {
  en:
    'the and to of is are was were you your we our they their it that this with for from have has had not what who when ' +
    'will been my his she her as but there us than which would could s t re ve ll',
  cy:
    'y yr yn mae ac ar gan chi eich ein eu hyn wrth gyda dros sydd oedd bod nid ddim beth fydd wedi fy hi ei roedd ydy ' +
    'yw ond mewn dy ti rydych rydym rydyn ydych fod neu ni nhw mor cael gwneud n r w',
};
const known = Object.entries(COMMON).map(([lang, words]) => [lang as Language, new Set(words.split(' '))] as const);

/** Fewer words prove nothing. */
const MIN_WORDS = 5;
/** So much more often than those of any other language. */
const MARGIN = 4;

/** The language that words are in, where that is beyond doubt: two languages side by side are not. */
export function languageOfWords(text: string): Language | undefined {
  // Addresses are in no language.
  const words =
    text
      .replace(/\S*[/@]\S*/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = known
    .map(([lang, common]) => ({ lang, count: words.filter((word) => common.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < MIN_WORDS || first.count < MARGIN * (second?.count ?? 0)) return undefined;
  return first.lang;
}
