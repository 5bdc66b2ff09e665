import { closestMatch } from 'leven';

/** The known word that someone may have meant: one or two letters away, three in a long word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const maxDistance = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const lower = known.find((each) => each.toLowerCase() === word.toLowerCase());
  return lower ?? closestMatch(word, [...known], { maxDistance });
}
