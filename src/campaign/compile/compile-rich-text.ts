// Markdown to nodes. The parser is larger than Lit and all widgets together: it runs when a kit is assembled, and comes
// to a page only for a manifest that still holds Markdown.
import { fromHtml } from '../markdown/from-html.js';
import { type Lost, NodesOf } from '../markdown/nodes-of.js';
import { parseMarkdown } from '../markdown/parse.js';
import { parseSimple } from '../markdown/parse-simple.js';
import { signsIn } from '../markdown/signs.js';
import { tidyLines, tidyMarks } from '../markdown/tidy.js';
import { isRichText, type RichNode } from '../schema/rich-text.js';

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
const PLAIN =
  /^(?!\d+[.)]|.*www\.)[\p{L}\p{N}“‘](?:[\p{L}\p{N},.;?%£“”‘’–—{}()/ ]|:(?!\/\/))*[\p{L}\p{N}.,;:?%“”‘’)}]$/iu;

/** Parses Markdown to what widgets show. */
export const compileRichText = (markdown: string): RichNode[] => readMarkdown(markdown).nodes;

export interface ReadText {
  nodes: RichNode[];
  /** Words that readers get in another form. */
  lost: Lost[];
  /** Signs that are left in the words. */
  signs: string[];
  /** Addresses of links that are left out, because they could run something or lead into this machine. */
  refused: string[];
}

/** The same, and what readers do not get as it was meant. */
export function readMarkdown(markdown: string): ReadText {
  if (PLAIN.test(markdown)) return plainly(markdown);
  const simple = ENTANGLED.test(markdown) ? undefined : parseSimple(markdown);
  if (simple) return { nodes: new NodesOf(markdown).of(simple), lost: [], signs: [], refused: [] };
  const {
    markdown: source,
    tags,
    comments,
  } = fromHtml(markdown.replaceAll(EXCEL_RETURN, '').replace(OTHER_BREAKS, '\n'));
  const tidy = tidyLines(source);
  if (isEntangled(tidy)) return plainly(markdown, { ...ENTANGLED_TEXT, words: markdown });
  let text = parsed(tidy);
  // Only where the parser leaves signs: what it understands is its to read.
  const marked = text.signs.length ? tidyMarks(tidy) : tidy;
  if (marked !== tidy) text = parsed(marked);
  if (tags.length) {
    text.lost.push({
      what: `HTML (${tags.join(', ')})`,
      get: 'see as plain text',
      words: wordsIn(text.nodes).join(' '),
    });
  }
  for (const words of comments) text.lost.push({ what: 'a comment', get: 'do not see', words });
  return isRichText(text.nodes) ? text : plainly(markdown, { ...ENTANGLED_TEXT, words: markdown });
}

/** Line breaks of PowerPoint, and of programs for print. */
const OTHER_BREAKS = /[\v\u0085\u2028\u2029]/g;
const EXCEL_RETURN = '_x000D_';
const ENTANGLED_TEXT = { what: 'more marks or lines than a text may have', get: 'see as plain text' };

function parsed(markdown: string): ReadText {
  const reader = new NodesOf(markdown);
  const nodes = reader.of(parseMarkdown(markdown));
  // A sign after a backslash is meant.
  const signs = wordsIn(nodes)
    .flatMap(signsIn)
    .filter((sign) => !markdown.includes(`\\${sign.charAt(0)}`));
  return { nodes, lost: reader.lost, signs, refused: [...reader.refused] };
}

const plainly = (value: string, ...lost: Lost[]): ReadText => ({
  nodes: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  lost,
  signs: [],
  refused: [],
});

const isBlock = ({ type }: RichNode): boolean => /^(paragraph|list|listItem)$/.test(type);

/** The words of each block, and of each link that has words of its own. */
function wordsIn(nodes: readonly RichNode[]): string[] {
  const texts: string[] = [];
  const inline = (node: RichNode): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return '\n';
    const inside = node.children.map(inline).join('');
    if (node.type !== 'link' || isAddress(inside)) return inside;
    texts.push(inside);
    return '\ufffc';
  };
  const line = nodes
    .filter((node) => !isBlock(node))
    .map(inline)
    .join('');
  const inner = nodes.flatMap((node) => (isBlock(node) && 'children' in node ? wordsIn(node.children) : []));
  return [...(line ? [line] : []), ...texts, ...inner];
}

const isAddress = (words: string): boolean => /^(\w+:|www\.)|@/.test(words);
