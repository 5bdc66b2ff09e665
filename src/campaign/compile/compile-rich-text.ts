// Markdown to nodes. The parser is larger than Lit and all widgets together: it runs when a kit is assembled, and comes
// to a page only for a manifest that still holds Markdown.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isSafeUrl } from '../../util/is-safe-url.js';
import { lastOf } from '../../util/last-of.js';
import { dialUrl } from '../phone/dial-url.js';
import { isRichText, type RichNode } from '../schema/rich-text.js';

type Found = {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  ordered?: boolean | null;
  children?: Found[];
};

/** Marks upon marks: no text that people write, but a parser would go as deep as they do. */
const ENTANGLED = /(?:[>*_+\-#[\](){}!`~\d.)]\s*){60}/;

/** A parser's work grows with the square of these: more than people write, and little enough that no text takes long. */
const MAX_LINES = 2000;
const MAX_LINES_OF_BLOCK = 300;
const MAX_MARKS_OF_BLOCK = 500;

/** The end of a paragraph: an empty line, or an item of a list. */
const BEGINS_BLOCK = /^\s*$|^[\s>]*([-*+]|\d{1,9}[.)])\s/;

/** True for texts that would take a parser too long, or too deep. */
function isEntangled(markdown: string): boolean {
  if (ENTANGLED.test(markdown)) return true;
  let [lines, marks, all] = [0, 0, 0];
  for (const line of markdown.split('\n')) {
    if (BEGINS_BLOCK.test(line)) lines = marks = 0;
    if (!line.trim()) continue;
    lines++;
    all++;
    marks += line.match(/[*_`[\]<>!&\\~]/g)?.length ?? 0;
    if (all > MAX_LINES || lines > MAX_LINES_OF_BLOCK || marks > MAX_MARKS_OF_BLOCK) return true;
  }
  return false;
}

/** One paragraph of words and nothing that could mean more: most texts are that, and need no parser. */
const PLAIN = /^(?!\d+[.)])[\p{L}\p{N}“‘](?:[\p{L}\p{N},.;?%£“”‘’–—{}()/ ]|:(?!\/\/))*[\p{L}\p{N}.,;:?%“”‘’)}]$/u;

/** Parses Markdown to the subset that widgets show. What is outside it (headings, code, pictures…) becomes plain words. */
export const compileRichText = (markdown: string): RichNode[] => readMarkdown(markdown).nodes;

export interface ReadText {
  nodes: RichNode[];
  /** The parts outside the subset, in words. */
  lost: string[];
  /** Addresses of links that are left out, because they could run something or lead into this machine. */
  refused: string[];
}

/** The same, and what had to be left out. */
export function readMarkdown(markdown: string): ReadText {
  if (PLAIN.test(markdown)) return { nodes: words(markdown), lost: [], refused: [] };
  const lost = new Set<string>();
  const refused = new Set<string>();
  if (!isEntangled(markdown)) {
    const root = fromMarkdown(markdown) as Found;
    const nodes = kept(root);
    note(root, lost, refused);
    if (isRichText(nodes)) return { nodes, lost: [...lost], refused: [...refused] };
  }
  return { nodes: words(markdown), lost: ['more marks or lines than a text may have'], refused: [] };
}

const words = (value: string): RichNode[] => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

const outside: Record<string, string> = {
  heading: 'a heading',
  html: 'HTML',
  image: 'a picture',
  imageReference: 'a picture',
  code: 'code',
  inlineCode: 'code',
  blockquote: 'a quotation',
  thematicBreak: 'a line across',
  linkReference: 'a link by reference',
};

function note({ type, url = '', children = [] }: Found, lost: Set<string>, refused: Set<string>): void {
  const what = outside[type];
  if (what) lost.add(what);
  if (type === 'link' && !isSafeUrl(url)) refused.add(url);
  for (const child of children) note(child, lost, refused);
}

/** Words that come to stand side by side, such as those of code, are one text: so Markdown made of the nodes gives them again. */
function kept({ children = [] }: Found): RichNode[] {
  const nodes: RichNode[] = [];
  for (const node of children.flatMap(keep)) {
    const last = lastOf(nodes);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { ...last, value: last.value + node.value };
    else nodes.push(node);
  }
  return nodes;
}

function keep(node: Found): RichNode[] {
  const children = () => kept(node);
  switch (node.type) {
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: children() }];
    case 'listItem':
      return [{ type: 'listItem', children: unwrapped(children()) }];
    case 'list':
      return [{ type: 'list', ...(node.ordered && { ordered: true }), children: children() }];
    case 'link': {
      const { url = '' } = node;
      const href = isSafeUrl(url) && dialUrl(url);
      return href ? [{ type: 'link', url: href, children: children() }] : children();
    }
    case 'break':
      return [{ type: 'break' }];
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: children() }] }];
    case 'blockquote':
    case 'linkReference':
      return children();
    case 'code':
      return [{ type: 'paragraph', children: [{ type: 'text', value: node.value ?? '' }] }];
    case 'text':
    case 'inlineCode':
      return [{ type: 'text', value: node.value ?? '' }];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    default:
      return [];
  }
}

/** An item of one paragraph needs no paragraph. */
function unwrapped(children: RichNode[]): RichNode[] {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && rest.every((node) => node.type === 'list')
    ? [...first.children, ...rest]
    : children;
}
