// Character limits of a card, counted as people count: a family of emoji, or ŵ however it is made, is one character.

/** The texts of a card. */
export interface Written {
  to: string;
  message: string;
  from: string;
}

/** The most characters of each. What is in them always fits, even if it is all capital W. */
export const CHARACTER_LIMITS: Record<keyof Written, number> = { to: 40, message: 280, from: 40 };

const MAX_LINES = 8;

/** Latin letters, Welsh ones among them, digits and marks: each is a character of its own. */
const SIMPLE = /^[\n\x20-\u02ff\u2010-\u2027]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text, as people count them. */
export function charactersOf(text: string): string[] {
  // The first segmenter of a page costs a slow phone 160 ms, and few cards need it.
  if (SIMPLE.test(text) || !('Segmenter' in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const lines = (text: string) => text.split('\n').length;

/**
 * Cuts a text to its limit: of what was put in last, the end goes.
 * @param before the text before the caret: its end is what was put in
 * @param after the text behind the caret, which stays
 * @returns the text before the caret
 */
export function fitted(before: string, after: string, field: keyof Written): string {
  const left = Math.max(0, CHARACTER_LIMITS[field] - charactersOf(after).length);
  let kept = charactersOf(before).slice(0, left).join('');
  while (lines(kept + after) > MAX_LINES && kept.includes('\n')) kept = kept.replace(/\n([^\n]*)$/, ' $1');
  return kept;
}
