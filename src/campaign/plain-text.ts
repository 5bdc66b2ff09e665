import type { RichNode } from './schema/rich-text.js';

/** Rich text of a compiled manifest in one language: no Markdown is left in it. */
export const nodesOf = (text: string | RichNode[]): RichNode[] => text as RichNode[];

/** Rich text as plain words: a paragraph, then an empty line; list items with a bullet; an address after the words that lead to it. */
export function plainText(nodes: readonly RichNode[]): string {
  return blocks(nodes).trim();
}

function blocks(nodes: readonly RichNode[], bullet?: (index: number) => string): string {
  return nodes
    .map((node, index) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      if (node.type === 'list') {
        // A list within an item comes after its words.
        const start = /^(paragraph|list)$/.test(nodes[index - 1]?.type ?? 'list') ? '' : '\n';
        return `${start}${blocks(node.children, (at) => (node.ordered ? `${at + (node.start ?? 1)}. ` : '• '))}\n`;
      }
      const inside = blocks(node.children);
      if (node.type === 'listItem') return `${bullet?.(index) ?? ''}${inside.trim()}\n`;
      if (node.type === 'paragraph') return `${inside}\n\n`;
      if (node.type === 'link' && !['', 'https://', 'mailto:'].some((start) => start + inside === node.url))
        return `${inside} (${node.url})`;
      return inside;
    })
    .join('');
}
