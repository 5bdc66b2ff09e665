// HTML in a text, as Word, Outlook and web editors paste it, becomes the Markdown that it means: no word of it is lost. It is
// not shown as HTML, so nothing depends on what is taken for a tag: whatever is left is words.

import { lastOf } from '../../util/last-of.js';

export interface WithoutHtml {
  markdown: string;
  /** The tags whose meaning is lost, each once. */
  tags: string[];
  /** Comments, which an author hid from readers. */
  comments: string[];
}

/** After a backslash, a sign is meant as itself. */
const TOKEN = /<!--|<!\[CDATA\[|<[!?][a-z[][^<>]*>|<(\/?)([a-z][\w:-]*)((?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*|\/)?)>/gi;
const ENDS: Record<string, string> = { '<!--': '-->', '<![cdata[': ']]>' };
/** More is no text that people paste, and would take long to read. */
const MAX_SIGNS = 5000;
/** Elements whose contents are no words for readers. */
const UNSEEN = /^(script|style|head|template|iframe|object|svg|math|xml)$/;
const BLOCK =
  /^(p|div|h[1-6]|section|article|header|footer|main|aside|nav|blockquote|pre|dl|dt|dd|figure|figcaption|form|fieldset|hr|center|details|summary)$/;
const BREAKS = /^([uo]l|li|table|tr|t[dh])$/;
const MARKS: Record<string, string> = { b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~', strike: '~~' };
const CELL = /^t[dh]$/;
/** Their meaning is kept, or they had none. */
const KEPT =
  /^(p|div|span|br|b|strong|i|em|a|ul|ol|li|h[1-6]|table|thead|tbody|tr|t[dh]|img|wbr|s|del|strike|section|article|main)$/;
/** Tags of HTML without which there would be none of their kind in a text. */
const KNOWN =
  /^(p|div|span|br|hr|b|strong|i|em|u|s|a|ul|ol|li|h[1-6]|table|thead|tbody|tfoot|tr|t[dh]|font|center|small|big|sub|sup|img|wbr|col|colgroup|input|del|ins|strike|blockquote|pre|script|style|iframe|svg|meta|link|video|audio|embed|object)$/;
const OF_WORD = /^(o|w|v|m|x|st1|mc|wp|pic):/;

export function fromHtml(text: string): WithoutHtml {
  const signs = text.split('<').length;
  if (signs > MAX_SIGNS || !/<[a-z/!?]/i.test(text)) return { markdown: text, tags: [], comments: [] };
  // A line break needs no other one after it; \0 keeps it where those of the source mean nothing.
  const source = text
    .replace(/\r\n?/g, '\n')

    .replace(/<br\s*\/?>[ \t]*\r?\n?/gi, '\n\0');
  const small = source.toLowerCase();
  const ends = new Set([...small.matchAll(/<\/([a-z][\w:-]*)/g)].map(([, name]) => name));
  const writer = new Writer();
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token, slash = '', written = '', rest = ''] = match;
    const name = written.toLowerCase();
    const isUnseen = UNSEEN.test(name) && !slash && ends.has(name);
    const close = isUnseen ? `</${name}` : ENDS[token.toLowerCase()];
    const closedAt = close ? small.indexOf(close, match.index) : -1;
    const isMeant = source[match.index - 1] === '\\';
    if (isMeant || (closedAt < 0 && (name ? !isTag(name, rest, ends) : close))) continue;
    writer.words(source.slice(end, match.index));
    if (closedAt >= 0) {
      if (token === '<!--') writer.comment(source.slice(match.index + 4, closedAt));
      else writer.lost.add(`<${name || '![CDATA['}>`);
      TOKEN.lastIndex = source.indexOf('>', closedAt) + 1 || source.length;
    } else if (name) writer.tag(name, rest, Boolean(slash));
    end = TOKEN.lastIndex;
  }
  writer.words(source.slice(end));
  return { markdown: writer.markdown, tags: [...writer.lost], comments: writer.comments };
}

/** “Dear <name>” has no tag: only what has attributes or an end, or is known well, is one. */
export const isTag = (name: string, rest: string, ends: ReadonlySet<string | undefined>): boolean =>
  KNOWN.test(name) || OF_WORD.test(name) || /=/.test(rest) || (ends.has(name) && !name.includes(':'));

class Writer {
  readonly lost = new Set<string>();
  readonly comments: string[] = [];
  #out = '';
  #lists: ('ul' | 'ol')[] = [];
  /** The depth in elements whose line breaks mean nothing. */
  #depth = 0;
  #cells = 0;
  #isFirstRow = false;
  #href: (string | undefined)[] = [];
  /** Marks that are still to be closed, and where they began. */
  #open: { name: string; mark: string; at: number }[] = [];

  get markdown(): string {
    this.#pause();
    return this.#out
      .replaceAll('\0', '')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  words(text: string): void {
    const spaces = text.replace(/&nbsp;|&#160;/g, '\u00a0');
    this.#out += this.#depth > 0 ? spaces.replace(/(^|[^\n])[ \t]*\n(?![\n\0])[ \t]*/g, '$1 ') : spaces;
  }

  /** Word’s own are nobody’s words. */
  comment(words: string): void {
    if (!/^(\[if|(Start|End)Fragment)/.test(words) && words.trim()) this.comments.push(words.trim());
  }

  tag(name: string, rest: string, closes: boolean): void {
    const mark = MARKS[name];
    if (!KEPT.test(name) && !OF_WORD.test(name)) this.lost.add(`<${name}>`);
    if (mark) this.#mark(name, /font-weight:\s*(normal|400)/i.test(rest) ? '' : mark, closes);
    else if (name === 'a') this.#link(rest, closes);
    else if (name === 'img') this.#out += `![${attribute(rest, 'alt')}](<${attribute(rest, 'src')}>)`;
    else if (BREAKS.test(name) || BLOCK.test(name)) {
      // A mark of Markdown ends with its block.
      const marks = this.#pause();
      if (name === 'ul' || name === 'ol') this.#list(name, closes);
      else if (name === 'li') this.#item(closes);
      else if (BREAKS.test(name)) this.#table(name, closes);
      else this.#block(name, closes);
      for (const each of marks) this.#mark(each.name, each.mark, false);
    }
  }

  /** Closes all marks for now. */
  #pause(): { name: string; mark: string }[] {
    const open = [...this.#open];
    for (const { name } of [...open].reverse()) this.#mark(name, '', true);
    return open;
  }

  /** A mark around nothing is none, and one before a blank comes after it. */
  #mark(name: string, mark: string, closes: boolean): void {
    if (!closes) {
      this.#open.push({ name, mark, at: this.#out.length });
      this.#out += mark;
      return;
    }
    const index = this.#open.map((each) => each.name).lastIndexOf(name);
    const [open] = index < 0 ? [] : this.#open.splice(index, 1);
    if (!open?.mark) return;
    const inside = this.#out.slice(open.at + open.mark.length);
    if (!inside.trim()) this.#out = this.#out.slice(0, open.at) + inside;
    else this.#out = `${this.#out.trimEnd()}${open.mark}${/\s*$/.exec(this.#out)?.[0] ?? ''}`;
  }

  #block(name: string, closes: boolean): void {
    if (!this.#lists.length && !this.#cells) this.#out += '\n\n';
    else if (!/\s$/.test(this.#out)) this.#out += ' ';
    if (/^h[1-6]$/.test(name) && !this.#cells) this.#out += closes ? '' : '# ';
    if (name !== 'hr') this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
  }

  #link(rest: string, closes: boolean): void {
    const href = closes ? this.#href.pop() : attribute(rest, 'href');
    if (!closes) this.#href.push(href);
    if (href) this.#out += closes ? `](<${href.replace(/[<>\s]/g, '')}>)` : '[';
  }

  #list(name: 'ul' | 'ol', closes: boolean): void {
    if (closes) this.#lists.pop();
    else this.#lists.push(name);
    this.#depth = Math.max(0, this.#depth + (closes ? -1 : 1));
    if (!this.#lists.length || (!closes && this.#lists.length === 1)) this.#out += '\n\n';
  }

  #item(closes: boolean): void {
    if (closes) return;
    const indent = '    '.repeat(Math.max(0, this.#lists.length - 1));
    this.#out = `${this.#out.trimEnd()}\n${this.#lists.length === 1 && !/\n\S*[-.] [^\n]*$/.test(this.#out) ? '\n' : ''}`;
    this.#out += `${indent}${lastOf(this.#lists) === 'ol' ? '1.' : '-'} `;
  }

  #table(name: string, closes: boolean): void {
    if (name === 'table') {
      this.#isFirstRow = true;
      this.#out += '\n\n';
    } else if (CELL.test(name)) {
      this.#cells += closes ? 0 : 1;
      if (closes) this.#out += ' | ';
    } else if (!closes) {
      this.#cells = 0;
      this.#out = `${this.#out.trimEnd()}\n${this.#isFirstRow ? '\n' : ''}| `;
    } else {
      if (this.#isFirstRow) this.#out += `\n|${'---|'.repeat(this.#cells)}`;
      this.#isFirstRow = false;
      this.#cells = 0;
    }
  }
}

const attribute = (rest: string, name: string): string => {
  const [, double, single, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(rest) ?? [];
  return double ?? single ?? bare ?? '';
};
