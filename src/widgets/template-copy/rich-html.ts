// Rich text as HTML, for the clipboard alone: it is never put into a page.
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { Draft } from './draft.js';
import type { Fields } from './fields.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] as string);

/** For what is loaded apart from this. */
export interface HtmlTools {
  escaped: typeof escaped;
  richHtml: typeof richHtml;
}

const TAGS = { paragraph: 'p', strong: 'strong', emphasis: 'em', listItem: 'li' };

/** @param words what becomes of each piece of text: where merge fields are filled */
export function richHtml(nodes: readonly RichNode[], words: (text: string) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return escaped(words(node.value));
      if (node.type === 'break') return '<br>';
      const inside = richHtml(node.children, words);
      if (node.type === 'link') return `<a href="${escaped(node.url)}">${inside}</a>`;
      const tag = node.type === 'list' ? (node.ordered ? 'ol' : 'ul') : TAGS[node.type];
      if (node.type === 'list' && node.start) return `<ol start="${node.start}">${inside}</ol>`;
      return tag ? `<${tag}>${inside}</${tag}>` : inside;
    })
    .join('');
}

/** A text that a person typed, as HTML: an empty line parts paragraphs. */
const typedHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`)
    .join('');

/**
 * A text as it stands now, all of it.
 * @param text the same as plain words
 * @param headline its first line, where that goes with it
 * @param around puts it together with what else there is to it
 */
export function wholeHtml(
  draft: Draft,
  text: string,
  headline: string,
  fields: Fields,
  around?: (draft: Draft, fields: Fields, html: string, tools: HtmlTools) => string,
): string {
  if (draft.edited) return typedHtml(text);
  const first = headline && `<h2>${escaped(headline)}</h2>`;
  const html = first + richHtml(draft.nodes, (words) => fields.fill(words, draft.lang));
  return around ? around(draft, fields, html, { escaped, richHtml }) : html;
}
