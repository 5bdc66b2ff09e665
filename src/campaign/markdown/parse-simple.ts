// Most texts are words, bold words and links, in which no sign can mean anything else: those need no parser, which takes longer
// than all other work of check. Whatever is not certain is the parser's to read.
import type { TreeNode } from './parse.js';

/** Letters, and signs that mean nothing in the middle of a line; some only where no other sign follows. */
const SIGN = String.raw`(?:[\p{L}\p{N}\p{Extended_Pictographic}\ufe0f\u200d,.;?%£“”‘’'"–—{}()/+…-]|:(?=[\s\d]|$)|!(?!\[)|&(?= )|#(?=\p{L}))`;
const WORDS = `${SIGN}(?:(?:${SIGN}| )*${SIGN})?`;
const ADDRESS = String.raw`(?:https?:\/\/|mailto:|tel:)[\w./~%?=&+#,@-]+`;
const TOKEN = new RegExp(
  String.raw`(?<words>(?:${SIGN}| )+)|\*\*(?<strong>${WORDS})\*\*|\*(?<emphasis>${WORDS})\*|\[(?<label>${WORDS})\]\((?<url>${ADDRESS})\)`,
  'uy',
);

/** A line that begins with a number or a sign of its own is an item or a heading, and one that ends in blanks breaks. */
const UNSURE_LINE = /^(?:[ #+–—-]|\d+[.)]|$)| $/;
/** Addresses in words become links. */
const UNSURE_WORDS = /www\./i;
const MAX_MARKS = 40;
const MAX_LINES = 100;

/** The tree that the parser makes of it, without places; undefined where only the parser can tell. */
export function parseSimple(markdown: string): TreeNode | undefined {
  const blocks = markdown.split(/\n\n+/).map((block) => block.split('\n'));
  if (blocks.flat().length > MAX_LINES) return undefined;
  const paragraphs = blocks.map(paragraphOf);
  return paragraphs.includes(undefined) ? undefined : { type: 'root', children: paragraphs as TreeNode[] };
}

function paragraphOf(lines: string[]): TreeNode | undefined {
  const children: TreeNode[] = [];
  let words = '';
  const flush = () => {
    if (words) children.push(text(words));
    words = '';
  };
  for (const [index, line] of lines.entries()) {
    if (UNSURE_LINE.test(line)) return undefined;
    if (index) words += '\n';
    for (let at = 0; at < line.length; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      const groups = TOKEN.exec(line)?.groups;
      if (!groups || children.length > MAX_MARKS) return undefined;
      const { words: plain, strong, emphasis, label, url } = groups;
      const inside = plain ?? strong ?? emphasis ?? label ?? '';
      if (UNSURE_WORDS.test(inside)) return undefined;
      if (plain !== undefined) {
        words += plain;
        continue;
      }
      if (!url && !isApart(line, at, TOKEN.lastIndex, inside)) return undefined;
      flush();
      if (url) children.push({ type: 'link', url, children: [text(inside)] });
      else children.push({ type: strong ? 'strong' : 'emphasis', children: [text(inside)] });
    }
  }
  flush();
  return { type: 'paragraph', children };
}

const text = (value: string): TreeNode => ({ type: 'text', value });

/** A mark beside a blank, or between a letter and a sign, can only open or only close. */
function isApart(line: string, start: number, end: number, inside: string): boolean {
  const [before = ' ', after = ' '] = [line[start - 1], line[end]];
  return (
    (before === ' ' || (/^[\p{L}\p{N}]/u.test(inside) && /[“‘"'(–—]/.test(before))) &&
    (after === ' ' || (/[\p{L}\p{N}]$/u.test(inside) && /[.,;:?!)”’"'…–—]/.test(after)))
  );
}
