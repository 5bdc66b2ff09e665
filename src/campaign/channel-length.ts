// How long a post may be, counted as each channel counts.
/** The most characters that can be posted, by channel. What is not here has no limit that copy would meet. */
export const channelLimits: Readonly<Record<string, number>> = {
  x: 280, // https://docs.x.com/fundamentals/counting-characters
  instagram: 2200,
  linkedin: 3000,
  facebook: 63_206,
};

const ADDRESS = /https?:\/\/[^\s)]+/g;
// Firefox has it since 2024. Without it, an emoji of several counts as several: too long rather than too short.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : undefined;
const lettersOf = (text: string): string[] =>
  segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text];

/** Latin, punctuation and other letters that count as one; everything else counts as two. */
const isLight = (code: number): boolean =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);

/** The length of a post. X counts an address as 23, and an emoji, Chinese, Japanese and Korean as two; others count UTF-16 units. */
export function lengthOn(channel: string, post: string): number {
  const text = post.normalize('NFC');
  if (channel !== 'x') return text.length;
  const addresses = text.match(ADDRESS)?.length ?? 0;
  let length = addresses * 23;
  for (const segment of lettersOf(text.replace(ADDRESS, ''))) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) length += 2;
    else for (const letter of segment) length += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}
