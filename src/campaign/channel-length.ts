// The character limits of posts, counted as each channel counts.
/** The most characters that can be posted, by channel. What is not here has no limit that copy would meet. */
export const channelLimits: Readonly<Record<string, number>> = {
  x: 280, // https://docs.x.com/fundamentals/counting-characters
  instagram: 2200,
  linkedin: 3000,
  facebook: 63_206,
};

const ADDRESS = /https?:\/\/[^\s)]+/g;
/**
 * An emoji, of however many characters: https://unicode.org/reports/tr51/#EBNF_and_Regex. © and ® are letters, unless a
 * variation selector makes pictures of them.
 */
const EMOJI =
  /\p{RI}{2}|[#*\d]\uFE0F?\u20E3|(?![©®](?!\uFE0F))\p{ExtPict}[\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u200D\p{ExtPict}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*/gu;

/** Latin, punctuation and other letters that count as one; everything else counts as two. */
const isLight = (code: number): boolean =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);

/** The length of a post. X counts an address as 23, and an emoji, Chinese, Japanese and Korean as two; others count UTF-16 units. */
export function lengthOn(channel: string, post: string): number {
  const text = post.normalize('NFC');
  if (channel !== 'x') return text.length;
  let length = 0;
  const without = (words: string, what: RegExp, each: number) =>
    words.replace(what, () => {
      length += each;
      return '';
    });
  const letters = without(without(text, ADDRESS, 23), EMOJI, 2);
  for (const letter of letters) length += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  return length;
}
