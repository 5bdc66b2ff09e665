// The tree of Markdown as the few nodes that widgets show. Whatever has none of its own becomes words in another form.
import { isSafeUrl } from '../../util/is-safe-url.js';
import { lastOf } from '../../util/last-of.js';
import { dialUrl } from '../phone/dial-url.js';
import type { RichNode } from '../schema/rich-text.js';
import type { TreeNode } from './parse.js';

/** Something that readers get in another form, and its words. */
export interface Lost {
  what: string;
  /** The rest of “readers …”. */
  get: string;
  words: string;
}

const PLAINLY = 'see as plain text';

const outside: Record<string, [what: string, get: string]> = {
  heading: ['a heading', 'see as bold words'],
  image: ['a picture', 'get as its alt text'],
  imageReference: ['a picture', 'get as its alt text'],
  code: ['code', PLAINLY],
  inlineCode: ['code', PLAINLY],
  blockquote: ['a quotation', 'see as a paragraph'],
  thematicBreak: ['a line across', 'do not see'],
  table: ['a table', 'see as a list'],
};

export class NodesOf {
  readonly lost: Lost[] = [];
  readonly refused = new Set<string>();
  readonly #markdown: string;
  readonly #targets = new Map<string, TreeNode>();
  readonly #notes = new Map<string, TreeNode>();
  readonly #used: string[] = [];
  #linked = new Set<string>();

  constructor(markdown: string) {
    this.#markdown = markdown;
  }

  /** The nodes of a whole text: its footnotes come last. */
  of(root: TreeNode): RichNode[] {
    this.#collect(root);
    const nodes = this.#inside(root);
    for (const [identifier, note] of this.#notes) {
      if (!this.#used.includes(identifier)) this.#used.push(identifier);
      nodes.push(...prefixed(`[${this.#used.indexOf(identifier) + 1}] `, this.#inside(note)));
    }
    return nodes;
  }

  #collect({ children = [] }: TreeNode): void {
    for (const node of children) {
      const { type, identifier = '' } = node;
      if (type === 'definition' && !this.#targets.has(identifier)) this.#targets.set(identifier, node);
      if (type === 'footnoteDefinition') this.#notes.set(identifier, node);
      if (/Reference$/.test(type)) this.#linked.add(identifier);
      this.#collect(node);
    }
  }

  /** Words that come to stand side by side, such as those of code, are one text: so Markdown made of the nodes gives them again. */
  #inside({ children = [] }: TreeNode): RichNode[] {
    return joined(children.flatMap((node) => this.#keep(node)));
  }

  #keep(node: TreeNode): RichNode[] {
    const { type, value = '', identifier = '' } = node;
    const [what, get] = outside[type] ?? [];
    if (what && get) this.lost.push({ what, get, words: wordsOf(node) });
    switch (type) {
      case 'paragraph':
      case 'strong':
      case 'emphasis':
        return [{ type, children: this.#inside(node) }];
      case 'list':
        return this.#list(node);
      case 'listItem':
        return [{ type, children: unwrapped(this.#item(node)) }];
      case 'link':
        return this.#link(node, node.url);
      case 'linkReference':
        return this.#link(node, this.#targets.get(identifier)?.url);
      case 'break':
        return [{ type }];
      case 'heading':
        return [paragraph([{ type: 'strong', children: this.#inside(node) }])];
      case 'blockquote':
        return this.#inside(node);
      case 'code':
        return [paragraph(lines(value))];
      case 'text':
      case 'inlineCode':
        return lines(value);
      case 'image':
      case 'imageReference':
        return node.alt ? [text(node.alt)] : [];
      case 'table':
        return this.#table(node);
      case 'footnoteReference':
        if (!this.#used.includes(identifier)) this.#used.push(identifier);
        return [text(`[${this.#used.indexOf(identifier) + 1}]`)];
      case 'definition':
        return this.#linked.has(identifier) ? [] : this.#unused(node);
      default:
        return [];
    }
  }

  #link(node: TreeNode, address = ''): RichNode[] {
    const children = this.#inside(node);
    const url = whole(address, wordsOf(node));
    const href = isSafeUrl(url) && dialUrl(url);
    // Words that only looked like an address stay words.
    if (!isSafeUrl(url) && address !== wordsOf(node)) this.refused.add(url);
    return href ? [{ type: 'link', url: href, children }] : children;
  }

  /** A box to tick is a sign that every channel has. */
  #item(node: TreeNode): RichNode[] {
    const children = this.#inside(node);
    return typeof node.checked === 'boolean' ? prefixed(node.checked ? '☑ ' : '☐ ', children) : children;
  }

  /** One number alone begins a sentence: “2026. A year of thanks”. */
  #list(node: TreeNode): RichNode[] {
    const { children = [], ordered, start } = node;
    if (!ordered) return [{ type: 'list', children: this.#inside(node) }];
    const numbers = children.map((item) => /^\d+[.)]/.exec(this.#source(item))?.[0] ?? '');
    if (children.length === 1 && start !== 1) {
      return prefixed(
        `${numbers[0]} `,
        children.flatMap((item) => this.#item(item)),
      );
    }
    const first = start ?? 1;
    const isInOrder = numbers.every((each, at) => Number.parseInt(each, 10) === first + at || each === numbers[0]);
    if (!isInOrder) {
      const last = first + children.length - 1;
      this.lost.push({
        what: `the numbers ${numbers.join(' ')}`,
        get: `see as ${first} to ${last}`,
        words: wordsOf(node),
      });
    }
    return [{ type: 'list', ordered: true, ...(first !== 1 && { start: first }), children: this.#inside(node) }];
  }

  /** A row is an item: each cell after the heading of its column, as it is read out. */
  #table({ children: [head, ...rows] = [] }: TreeNode): RichNode[] {
    const headings = (head?.children ?? []).map((cell) => this.#inside(cell));
    const cells = (row: TreeNode, withHeadings: boolean): RichNode[] =>
      (row.children ?? []).flatMap((cell, at) => {
        const inside = this.#inside(cell);
        const heading = withHeadings ? (headings[at] ?? []) : [];
        if (!inside.length) return [];
        return [text('; '), ...heading, ...(heading.length ? [text(': ')] : []), ...inside];
      });
    const line = (row: TreeNode, withHeadings: boolean) => joined(cells(row, withHeadings).slice(1));
    if (!rows.length) return head ? [paragraph(line(head, false))] : [];
    return [{ type: 'list', children: rows.map((row) => ({ type: 'listItem', children: line(row, true) })) }];
  }

  /** The target of a link that is nowhere: its author meant words. */
  #unused(node: TreeNode): RichNode[] {
    const words = this.#source(node);
    this.lost.push({ what: 'the target of a link that is nowhere', get: PLAINLY, words });
    return [paragraph(lines(words))];
  }

  #source({ position }: TreeNode): string {
    return this.#markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}

const text = (value: string): RichNode => ({ type: 'text', value });
const paragraph = (children: RichNode[]): RichNode => ({ type: 'paragraph', children });

/** A line break is one, for people who press Enter once see it so wherever else they write. */
const lines = (value: string): RichNode[] =>
  value.split('\n').flatMap((line, at) => [...(at ? [{ type: 'break' } as const] : []), ...(line ? [text(line)] : [])]);

function joined(nodes: readonly RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = lastOf(result);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: last.value + node.value };
    else result.push(node);
  }
  return result;
}

/** The same with words before the first of its paragraphs. */
function prefixed(words: string, [first, ...rest]: RichNode[]): RichNode[] {
  if (first?.type === 'paragraph') return [paragraph(joined([text(words), ...first.children])), ...rest];
  return first?.type === 'list' || !first
    ? [paragraph([text(words.trim())]), ...(first ? [first] : []), ...rest]
    : joined([text(words), first, ...rest]);
}

/** An item of one paragraph needs no paragraph. */
function unwrapped(children: RichNode[]): RichNode[] {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && rest.every((node) => node.type === 'list')
    ? [...first.children, ...rest]
    : children;
}

/** An address as people write it, whole: sites have https, and an e-mail address is one to write to. */
function whole(url: string, words: string): string {
  if (/^www\./i.test(url)) return `https://${url}`;
  if (url === `http://${words}`) return `https://${words}`;
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url) ? `mailto:${url}` : url;
}

const wordsOf = ({ value, alt, children = [] }: TreeNode): string => value ?? alt ?? children.map(wordsOf).join(' ');
