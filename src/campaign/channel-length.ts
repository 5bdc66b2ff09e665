// The character limits of posts, counted as each channel counts: `check` and the counter of template copy use the same.
import { replaceAddresses } from './x-addresses.js';

export interface ChannelLimit {
  /** The most characters that can be posted. */
  characters: number;
  hashtags?: number;
}

/** Other channels have no limit that copy would meet. */
export const channelLimits: Readonly<Record<string, ChannelLimit>> = {
  // https://docs.x.com/fundamentals/counting-characters
  x: { characters: 280 },
  // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (characters); five
  // hashtags in place of thirty: Instagram’s @creators, 18 December 2025
  instagram: { characters: 2200, hashtags: 5 },
  // Their editors take this much: neither documents a number. (WhatsApp takes 65,536, which no copy meets.)
  linkedin: { characters: 3000 },
  facebook: { characters: 63_206 },
};

/**
 * An emoji, of however many characters: https://unicode.org/reports/tr51/#EBNF_and_Regex. © and ® are letters, unless a
 * variation selector makes pictures of them.
 */
const EMOJI =
  /\p{RI}{2}|[#*\d]\uFE0F?\u20E3|(?![©®](?!\uFE0F))\p{ExtPict}[\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*(?:\u200D\p{ExtPict}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*/gu;

/** Latin, punctuation and other letters that count as one; everything else counts as two. */
const isLight = (code: number): boolean =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);

/** A sign that counts as two, as an emoji does. */
const HEAVY = '\u4e00';
/** As many characters as an address counts for on X. */
const ADDRESS = 'h'.repeat(23);

/** The length of a post. X counts an address as 23, and an emoji, Chinese, Japanese and Korean as two; others count UTF-16 units. */
export function lengthOn(channel: string, post: string): number {
  const text = post.normalize('NFC');
  if (channel !== 'x') return text.length;
  let length = 0;
  for (const letter of replaceAddresses(text, ADDRESS).replace(EMOJI, HEAVY)) {
    length += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}

/** The hashtags of a post. */
export const hashtagsIn = (post: string): string[] =>
  post.match(/#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu) ?? [];
