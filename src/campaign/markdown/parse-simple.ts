// Most texts are words, bold words, links and lists of them, in which no sign can mean anything else: those need no parser, which takes longer
// than all other work of check. Whatever is not certain is the parser's to read.
import { lastOf } from '../../util/last-of.js';
import type { TreeNode } from './parse.js';

/** Letters, and signs that mean nothing in the middle of a line; some only where no other sign follows. */
const SIGN = String.raw`(?:[\p{L}\p{N}\p{Extended_Pictographic}\ufe0f\u200d,.;?%£“”‘’'"–—{}()/+…-]|:(?=[\s\d]|$)|!(?!\[)|&(?= )|#(?=\p{L}))`;
const WORDS = `${SIGN}(?:(?:${SIGN}| )*${SIGN})?`;
const ADDRESS = String.raw`(?:https?:\/\/|mailto:|tel:)[\w./~%?=&+#,@-]+`;
/** An address in words, whatever ends its sentence. */
const BARE = String.raw`https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/(?:[\w./~%?=+-]*[A-Za-z\d/])?)?(?=[.,]?(?:\s|$))`;
const TOKEN = new RegExp(
  String.raw`(?<bare>${BARE})|(?<words>(?:(?!https?:)${SIGN}| )+)|\*\*(?<strong>${WORDS})\*\*|\*(?<emphasis>${WORDS})\*|\[(?<label>${WORDS})\]\((?<url>${ADDRESS})\)`,
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
  const children: TreeNode[] = [];
  for (const lines of blocks) {
    const first = lines.findIndex(isItem);
    const words = first < 0 ? lines : lines.slice(0, first);
    const items = first < 0 ? [] : lines.slice(first);
    const paragraph = words.length ? [paragraphOf(words)] : [];
    // Two lists are one to the parser, and words below an item are a part of it.
    if (!items.every(isItem) || (!words.length && lastOf(children)?.type === 'list')) return undefined;
    const list = items.map((item) => paragraphOf([item.slice(2)]));
    if ([...paragraph, ...list].includes(undefined)) return undefined;
    children.push(...(paragraph as TreeNode[]));
    if (items.length) children.push({ type: 'list', children: list.map((each) => item(each as TreeNode)) });
  }
  return { type: 'root', children };
}

const isItem = (line: string): boolean => line.startsWith('- ');
const item = (paragraph: TreeNode): TreeNode => ({ type: 'listItem', children: [paragraph] });

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
      const { words: plain, strong, emphasis, label, bare } = groups;
      const url = groups.url ?? bare;
      const inside = plain ?? strong ?? emphasis ?? label ?? bare ?? '';
      if (bare ? at && line[at - 1] !== ' ' : UNSURE_WORDS.test(inside)) return undefined;
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
