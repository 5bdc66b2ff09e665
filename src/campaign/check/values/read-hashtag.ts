/** A hashtag ends at whatever is no letter, digit or underscore: platforms link no more of it. */
export function readHashtag(written: string): string | undefined {
  const words = written
    .normalize('NFC')
    .replaceAll('#', '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter(Boolean);
  const tag = words.map((word, index) => (index ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('');
  return /\p{L}/u.test(tag) ? `#${tag}` : undefined;
}
