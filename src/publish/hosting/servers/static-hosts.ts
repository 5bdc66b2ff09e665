import type { KitFile } from '../../kit-file.js';
import { cacheControl, framingNote, sharedHeaders } from '../header-rules.js';

/** Cloudflare's limits: rules per file, characters per line. */
export const MAX_RULES = 100;
export const MAX_LINE_LENGTH = 2000;

/**
 * For Netlify and Cloudflare Pages, which know the types themselves. Where several rules fit, one host joins what they say
 * and the other has a sign for that; so no two rules here speak of the same header of the same file.
 * @param path of the kit's folder
 */
export function staticHostHeaders(path: string, files: readonly KitFile[]): string {
  const entries = [...new Set(files.map((file) => file.path.replace(/\/.*/, '/*')))].sort();
  const rules = [
    [`${path}*`, ...Object.entries(sharedHeaders).map(([name, value]) => `  ${name}: ${value}`)],
    ...entries.map((entry) => [`${path}${entry}`, `  Cache-Control: ${cacheControl(entry)}`]),
  ];
  const place =
    path === '/'
      ? 'It is read from here, the root of the site.'
      : `Only the one in the root of the site is read: add what is below to that.`;
  return `# The campaign's kit for Netlify and Cloudflare Pages. ${place}
# These hosts (and GitHub Pages, and most object stores behind a CDN) compress texts by themselves, and have no use for the
# .br and .gz files: "publish --no-compress" leaves them out.
#
${framingNote.map((line) => `# ${line}`).join('\n')}

${rules.map((rule) => rule.join('\n')).join('\n\n')}
`;
}
