// How much a card has room for. Counted as people count: a family of emoji, or ŵ however it is made, is one character.

/** What a person writes. */
export interface Written {
  to: string;
  message: string;
  from: string;
}

/** The most characters of each. What is in them always fits, even if it is all capital W. */
export const ROOM: Record<keyof Written, number> = { to: 40, message: 280, from: 40 };

const MOST_LINES = 8;

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;

/** The characters of a text, as people count them. */
export const charactersOf = (text: string): string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];

const lines = (text: string) => text.split('\n').length;

/**
 * As much of what was written as there is room for: what comes too much is what was put in last.
 * @param before the text before the caret: its end is what was put in
 * @param after the text behind the caret, which stays
 * @returns the text before the caret
 */
export function fitted(before: string, after: string, field: keyof Written): string {
  const room = Math.max(0, ROOM[field] - charactersOf(after).length);
  let kept = charactersOf(before).slice(0, room).join('');
  while (lines(kept + after) > MOST_LINES && kept.includes('\n')) kept = kept.replace(/\n([^\n]*)$/, ' $1');
  return kept;
}
