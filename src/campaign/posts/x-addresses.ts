// Addresses in a post as X finds them, with and without their scheme: each counts as 23 characters there. It is X's own rule
// (https://github.com/twitter/twitter-text), but for the ends of names: X has a list of all that there are, which would be
// larger than the rest of the widget. Here are those of countries, and the general ones that a force is likely to name.

/** Two letters each: https://www.iana.org/domains/root/db */
const COUNTRIES =
  'acadaeafagaialamanaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotptrtttvtwtzuaugukumusuyuzvavcvevgvivnvuwfwsyeytzazmzw'
    .match(/../g)
    ?.join('|');
const GENERAL =
  'academy|africa|agency|aero|app|art|asia|bank|biz|blog|care|cat|charity|church|city|cloud|club|coach|com|community|company|coop|' +
  'dev|digital|edu|education|email|energy|events|expert|family|film|fm|foundation|fund|fyi|gives|global|gov|group|guide|guru|' +
  'health|help|house|info|ink|int|international|jobs|kids|law|legal|life|link|live|local|london|ltd|media|mil|mobi|museum|name|' +
  'net|network|news|ngo|ong|online|org|page|pictures|plus|post|press|pro|radio|run|school|scot|services|shop|site|social|solutions|' +
  'space|store|studio|support|team|tech|tel|tips|today|tools|top|training|travel|trust|tv|university|video|vote|wales|cymru|web|' +
  'website|wiki|work|works|world|xyz|zone';

const LETTERS = 'a-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0400-\\u04ff';
const LABEL = `[^\\s!-,./:-@[-\`{-~\\u00a1-\\u00bf\\u2000-\\u206f\\u3000-\\u303f\\uff00-\\uff0f][^\\s!-,./:-@[-^\`{-~\\u2000-\\u206f\\u3000-\\u303f]*`;
const PLAIN_LABEL = `[${LETTERS}](?:[${LETTERS}-]*[${LETTERS}])?`;
const END = `(?:${COUNTRIES}|${GENERAL}|xn--[-0-9a-z]+)(?![0-9a-z@+-])`;
const IN_PATH = `[${LETTERS}!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]`;
const IN_BRACKETS = `\\((?:${IN_PATH}|\\(${IN_PATH}+\\))+\\)`;
const PATH = `(?:/(?:(?:${IN_PATH}|${IN_BRACKETS})*(?:[${LETTERS}+\\-=_#/]|${IN_BRACKETS}))?)?`;
const QUERY = `(?:\\?[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?`;
const REST = `(?::[0-9]+)?${PATH}${QUERY}`;
const WITH_SCHEME = `(^|[^a-z0-9@\\uff20$#\\uff03])(https?://(?:${LABEL}\\.)+(?:${END}|[\\p{L}\\p{M}]{2,}(?![0-9a-z@+-]))${REST})`;
const WITHOUT = `(^|[^a-z0-9@\\uff20$#\\uff03_./-])((?:${PLAIN_LABEL}\\.)+${END}${REST})`;
const ADDRESS = new RegExp(`${WITH_SCHEME}|${WITHOUT}`, 'giu');

/** Each address replaced. */
export const replaceAddresses = (post: string, by: string): string =>
  post.replace(ADDRESS, (whole, before = '', withScheme = '', start = '', without = '') =>
    hasShortLabels(withScheme || `https://${without}`) ? `${before}${start}${by}` : whole,
  );

/** A part of a host has at most 63 characters, in the form in which names are looked up. */
function hasShortLabels(url: string): boolean {
  try {
    // Not by parse-url.ts: shared with this, it would move into the chunk that every page loads.
    return new URL(url).hostname.split('.').every((label) => label.length > 0 && label.length <= 63);
  } catch {
    return false;
  }
}
