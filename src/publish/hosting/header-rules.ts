// The one table of headers: what a server sends with a kit. The writers of config files and `preview` all read this.

/** With every answer, also when there is nothing at an address: a page must be able to read why. */
export const sharedHeaders = {
  // Other sites import the chunks, read the manifest and draw the pictures.
  'Access-Control-Allow-Origin': '*',
  // A page's monitoring may add a header to every request: then browsers ask first, with OPTIONS.
  'Access-Control-Allow-Headers': '*',
  // A site with COEP shows what says this, and nothing else.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The folders in which every name holds a hash of what is in the file: it never changes. */
export const hashedFolders = ['chunks', 'media'];

export const DAY = 86_400;
export const YEAR = 365 * DAY;
export const MINUTES = 300;

/** For a year, without asking. */
export const HASHED = `public, max-age=${YEAR}, immutable`;

/** For five minutes; for a day more while a cache asks whether there is a newer one, and for a week where the host fails. */
export const NAMED = `public, max-age=${MINUTES}, stale-while-revalidate=${DAY}, stale-if-error=${7 * DAY}`;

/** The caching of a file. @param path from the kit's folder */
export const cacheControl = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(`${folder}/`)) ? HASHED : NAMED;

/** Headers that are not a library's business, named in every configuration file. */
export const framingNote = [
  'Who may show the embed pages in a frame is your decision, so nothing here says it. To let only some sites do so, send',
  "  Content-Security-Policy: frame-ancestors 'self' https://intranet.example.org",
  'with what is in embed/. Do not send X-Frame-Options: it knows no list of sites.',
];
