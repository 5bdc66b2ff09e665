// Makes Markdown of what people paste and type for it: lists from Word, and links and bold words that a parser does not
// take for any.

import { lastOf } from '../../util/last-of.js';

/** Bullets of Word and of keyboards; its “o” and “§” only before a tab, for “o” is a word of Welsh. */
const BULLET = /^([ \t\u00a0]*)(?:([•·▪●‣⁃■□❖\uf0b7\uf0a7])|([◦○▫])|(o|§)(?=\t))[ \t\u00a0]*(?=\S)/;
/** Dashes begin a list where there are two of them; one alone names who said something. */
const DASH = /^[ \t\u00a0]*(?:[–—][ \t\u00a0]+|-(?=\p{L}))(?=\S)/u;
const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Word and web editors put a blank after it that is no blank to a parser. */
const MARKER_OF_WORD = /^([ \t]*(?:[-*+]|\d{1,9}[.)]))[ \t]*\u00a0[ \t\u00a0]*/;
const BLANK = /^[ \t]*$/;

/** Lists as Word and mail programs paste them become lists, and what follows a list without a blank is no part of it. */
export function tidyLines(markdown: string): string {
  if (!/[\n\u00a0]/.test(markdown) && !BULLET.test(markdown)) return markdown;
  if (/^ {0,3}(```|~~~)/m.test(markdown)) return markdown;
  const lines = markdown.split(/\r\n?|\n/).map((line) => line.replace(MARKER_OF_WORD, '$1 '));
  const result: string[] = [];
  /** The indentation of the first item of a pasted list. */
  let first: number | undefined;
  let hasItem = false;
  for (const [at, line] of lines.entries()) {
    const item = itemOf(line, lines, at);
    const before = lastOf(result) ?? '';
    if (item) {
      first ??= item.indent;
      const isInner = item.isInner ? hasItem : item.indent > first;
      result.push(`${isInner ? '    ' : ''}- ${item.words}`);
      hasItem = true;
      continue;
    }
    const isItem = MARKER.test(line);
    if (!BLANK.test(line) && !isItem && /^\S/.test(line) && MARKER.test(before)) result.push('');
    hasItem = isItem || (hasItem && BLANK.test(line));
    if (!BLANK.test(line)) first = undefined;
    result.push(line);
  }
  return result.join('\n');
}

function itemOf(
  line: string,
  lines: string[],
  at: number,
): { words: string; indent: number; isInner: boolean } | undefined {
  const [whole, indent = '', bullet, inner, lettered] = BULLET.exec(line) ?? [];
  if (whole !== undefined && (bullet || inner || lettered)) {
    return { words: line.slice(whole.length), indent: indent.length, isInner: Boolean(inner || lettered) };
  }
  const [dash] = DASH.exec(line) ?? [];
  if (dash === undefined || !(DASH.test(lines[at - 1] ?? '') || DASH.test(lines[at + 1] ?? ''))) return undefined;
  return { words: line.slice(dash.length), indent: line.search(/\S/), isInner: false };
}

/** An address, or the path of a file. */
const LEADS = String.raw`(?:[a-z][a-z\d+.-]*:|www\.|[^()\s<>]*[\/#])[^()\n<>]*|[^()\n<>]+\.[a-z\d]{2,5}`;
const LINK = new RegExp(String.raw`(!?\[[^\[\]\n]+\]) ?\( *(${LEADS}) *\)`, 'gi');
const TURNED = /\(([^()\n]+)\)\[((?:https?:|mailto:|tel:|www\.)[^\]\s]+)\]/gi;
const PAIR = /(^|[^\\*])\*\*(?!\*)([^*\n]+)\*\*(?!\*)/g;

/** Links with a blank in or before their address, and bold words beside a blank or a letter. */
export const tidyMarks = (markdown: string): string =>
  markdown
    .replace(TURNED, '[$1](<$2>)')
    .replace(LINK, (whole, label: string, url: string) => (/\s["']/.test(url) ? whole : `${label}(<${url.trim()}>)`))
    .replace(PAIR, (whole, lead: string, inside: string, at: number) => {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside) ?? [];
      if (!words) return whole;
      const rest = markdown.slice(at + whole.length);
      const isApart = /\s$/.test(markdown.slice(0, at) + lead);
      const follows = /^[\p{L}\p{N}]/u.test(rest);
      const [, main = words, marks = ''] = (follows && !after && /^([\s\S]*?)([\p{P}\p{S}]+)$/u.exec(words)) || [];
      return main ? `${lead}${isApart ? '' : before}**${main}**${marks}${/^\s/.test(rest) ? '' : after}` : whole;
    });
