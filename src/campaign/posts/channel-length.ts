// The limits of each channel, and posts counted as it counts them: `check` and the counter of template copy use the same.
import { replaceAddresses } from './x-addresses.js';

export interface ChannelLimit {
  /** The most characters that can be posted. */
  characters: number;
  hashtags?: number;
  /** The largest picture that is taken, in bytes. */
  picture?: number;
  /** The most pictures that one post takes. */
  pictures?: number;
  /** The way in which it counts. Default: UTF-16 units, as most editors do. */
  counts?: 'as X' | 'graphemes' | 'graphemes, addresses as 23' | 'emoji by their bytes' | 'bytes';
}

/** The limits of each channel, with their source. All others have none that copy or a graphic would meet, or say none. */
export const channelLimits: Readonly<Record<string, ChannelLimit>> = {
  // https://docs.x.com/fundamentals/counting-characters and https://docs.x.com/x-api/media/quickstart/best-practices
  x: { characters: 280, picture: 5_000_000, pictures: 4, counts: 'as X' },
  // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (characters, bytes) and
  // …/instagram-platform/content-publishing (pictures: what schedulers may post; the app takes 20); five hashtags in place of
  // thirty: Instagram’s @creators, 18 December 2025
  instagram: { characters: 2200, hashtags: 5, picture: 8_000_000, pictures: 10 },
  // https://developers.facebook.com/documentation/threads/posts
  threads: { characters: 500, picture: 8_000_000, pictures: 20, counts: 'emoji by their bytes' },
  // https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json, and embed/images.json beside it
  bluesky: { characters: 300, pictures: 4, counts: 'graphemes' },
  // https://docs.joinmastodon.org/user/posting/ and https://docs.joinmastodon.org/entities/Instance/: servers may take more
  mastodon: { characters: 500, picture: 16_000_000, pictures: 4, counts: 'graphemes, addresses as 23' },
  // https://developers.tiktok.com/doc/content-posting-api-reference-direct-post
  tiktok: { characters: 2200, picture: 20_000_000 },
  // https://developers.google.com/youtube/v3/docs/videos#snippet.description: the description of a film
  youtube: { characters: 5000, counts: 'bytes' },
  // https://learn.microsoft.com/connectors/teams/#known-issues-and-limitations: “approximately 28 KB”, marks of format included
  teams: { characters: 28_000, counts: 'bytes' },
  // No document of theirs: what tools that post there count. Of Nextdoor and Viva Engage not even that was found.
  snapchat: { characters: 250 },
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

/** Letters as people see them; where a browser cannot tell them apart, by their code points. */
const graphemes = (text: string): number =>
  typeof Intl.Segmenter === 'function' ? [...new Intl.Segmenter().segment(text)].length : [...text].length;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Only addresses with their scheme are links there. */
const WITH_SCHEME = /https?:\/\/[^\s]+/g;

/** The length of a post, as its channel counts it. */
export function lengthOn(channel: string, post: string): number {
  const text = post.normalize('NFC');
  const counts = Object.keys(channelLimits).includes(channel) ? channelLimits[channel]?.counts : undefined;
  if (counts === 'as X') return lengthOnX(text);
  if (counts === 'bytes') return bytesOf(text);
  if (counts === 'graphemes') return graphemes(text);
  if (counts === 'graphemes, addresses as 23') return graphemes(text.replace(WITH_SCHEME, ADDRESS));
  if (counts) return text.replace(EMOJI, (emoji) => HEAVY.repeat(bytesOf(emoji))).length;
  return text.length;
}

/** X counts an address as 23, and an emoji, Chinese, Japanese and Korean as two. */
function lengthOnX(text: string): number {
  let length = 0;
  for (const letter of replaceAddresses(text, ADDRESS).replace(EMOJI, HEAVY)) {
    length += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}

/** The hashtags of a post. */
export const hashtagsIn = (post: string): string[] =>
  post.match(/#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu) ?? [];
