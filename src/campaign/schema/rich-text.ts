// Rich text is kept as a subset of mdast, the Markdown syntax tree (https://github.com/syntax-tree/mdast), so that any
// Markdown library can make it and a page needs no parser to show it.
import { isSafeUrl } from '../../util/is-safe-url.js';

export type RichNode =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'paragraph' | 'strong' | 'emphasis' | 'listItem'; children: RichNode[] }
  | { type: 'list'; ordered?: boolean; start?: number; children: RichNode[] }
  | { type: 'link'; url: string; children: RichNode[] };

/** Deeper than any text that people write. */
const MAX_DEPTH = 20;

/** True for rich text that can be shown. */
export function isRichText(nodes: unknown, depth = 0): nodes is RichNode[] {
  return (
    Array.isArray(nodes) &&
    depth < MAX_DEPTH &&
    nodes.every((node) => {
      const { type, value, url, children } = node ?? {};
      if (type === 'text') return typeof value === 'string';
      if (type === 'break') return true;
      if (type === 'link' && !(typeof url === 'string' && isSafeUrl(url))) return false;
      return /^(paragraph|strong|emphasis|listItem|list|link)$/.test(type) && isRichText(children, depth + 1);
    })
  );
}
