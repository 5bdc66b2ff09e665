import { closestMatch } from 'leven';

/** The known word that someone may have meant: one letter away, two in a word of four, three in a long one. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const maxDistance = word.length > 7 ? 3 : word.length > 3 ? 2 : 1;
  const lower = known.find((each) => each.toLowerCase() === word.toLowerCase());
  return lower ?? closestMatch(word, [...known], { maxDistance });
}
