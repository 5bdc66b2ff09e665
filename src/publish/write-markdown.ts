// Nodes back to Markdown, for the manifest that people go on from. What was written is read again: where that does not give
// the same nodes, they stay, for they are valid in a manifest too.
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { compileRichText, readMarkdown } from '../campaign/compile/compile-rich-text.js';
import { isRichText, type RichNode } from '../campaign/schema/rich-text.js';

type Parent = Extract<RichNode, { children: RichNode[] }>;
type Tree = Parameters<typeof toMarkdown>[0];

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  // For what they escape.
  extensions: [gfmAutolinkLiteralToMarkdown(), gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
};

/** Words and punctuation in which no writer of Markdown finds anything to escape. */
const WORDS = /^(?!.*www\.)[\p{L}“‘][\p{L}\p{N},.;?%£“”‘’–—{}() ]*$/iu;

/** Reads Markdown and remembers it, so that nodes that did not change become what their author wrote. */
export function markdownKeeper(): { read: typeof readMarkdown; write: (rich: unknown) => unknown } {
  const written = new Map<string, string>();
  return {
    read(markdown) {
      const text = readMarkdown(markdown);
      // Hidden parts, such as comments, are not for readers.
      if (!text.lost.length) written.set(JSON.stringify(text.nodes), markdown);
      return text;
    },
    write: (rich) => written.get(JSON.stringify(rich)) ?? writeMarkdown(rich),
  };
}

/** @returns Markdown; of what Markdown cannot say, or of what is no rich text, the same again */
export function writeMarkdown(rich: unknown): unknown {
  if (!isRichText(rich)) return rich;
  const words = onlyWords(rich);
  if (words !== undefined && WORDS.test(words) && words === words.trim()) return words;
  const nodes = joined(rich);
  const markdown = toMarkdown({ type: 'root', children: nodes.map(forWriter) } as Tree, options).replace(/\n$/, '');
  // Underscores in a merge field's name are no emphasis, and whoever reads the file looks for {{the_name}}.
  const plain = markdown.replace(/\{\{[^{}\n]*\}\}/g, (field) => field.replaceAll('\\_', '_'));
  const same = (text: string) => JSON.stringify(compileRichText(text)) === JSON.stringify(nodes);
  return [plain, markdown].find(same) ?? rich;
}

/** The text of a single paragraph without marks. */
function onlyWords([paragraph, ...others]: RichNode[]): string | undefined {
  if (others.length || paragraph?.type !== 'paragraph') return undefined;
  const [text, ...more] = paragraph.children;
  return !more.length && text?.type === 'text' ? text.value : undefined;
}

/** The same in one form: texts side by side are one, and keys stand as the parser writes them. */
function joined(nodes: readonly RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: last.value + node.value };
    else result.push(inOrder(node));
  }
  return result;
}

function inOrder(node: RichNode): RichNode {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type === 'break') return { type: 'break' };
  const children = joined(node.children);
  if (node.type === 'link') return { type: 'link', url: node.url, children };
  if (node.type === 'list')
    return {
      type: 'list',
      ...(node.ordered && { ordered: true }),
      ...(node.start !== undefined && { start: node.start }),
      children,
    };
  return { type: node.type, children };
}

/** A list item whose paragraph was unwrapped has it again. */
function forWriter(node: RichNode): object {
  if (!('children' in node)) return node;
  if (node.type !== 'listItem') {
    const children = node.children.map(forWriter);
    return node.type === 'list' ? { ...node, spread: false, children } : { ...node, children };
  }
  const isBlock = ({ type }: RichNode) => type === 'paragraph' || type === 'list';
  const at = node.children.findIndex(isBlock);
  const inline = at < 0 ? node.children : node.children.slice(0, at);
  const blocks = at < 0 ? [] : node.children.slice(at);
  const paragraph: Parent[] = inline.length ? [{ type: 'paragraph', children: inline }] : [];
  return { type: 'listItem', spread: false, children: [...paragraph, ...blocks].map(forWriter) };
}
