// A file answers whoever asks by oEmbed alike, but the address that they were given may say more, such as a scheme. Servers that
// do more than send files put that into the answer: preview, and nginx with the kit's lines.
import { escapeHtml } from '../../../embed-code/markup.js';
import { attributes } from '../../../placement/links/attributes.generated.js';
import { isThemeName, isThemeValue } from '../../../util/is-theme-value.js';
import { parseUrl } from '../../../util/parse-url.js';

/**
 * An oEmbed answer with the query of the address that was asked about; without what hosts add to it.
 * @param json the answer
 * @param asked that address
 */
export function withQuery(json: string, asked: string): string {
  const params = parseUrl(asked, 'http://localhost')?.searchParams ?? [];
  const kept = [...params].filter(
    ([name, value]) =>
      attributes.includes(name) || ((isThemeName(name) || name === 'color-scheme') && isThemeValue(value)),
  );
  if (kept.length === 0) return json;
  const answer = JSON.parse(json) as { html?: string };
  const query = escapeHtml(`?${new URLSearchParams(kept)}`);
  const html = answer.html?.replaceAll('.html"', () => `.html${query}"`);
  return `${JSON.stringify({ ...answer, html }, null, 2)}\n`;
}
