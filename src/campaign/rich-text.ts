// Rich text is kept as a subset of mdast, the Markdown syntax tree (https://github.com/syntax-tree/mdast), so that any
// Markdown library can make it and a page needs no parser to show it.

export type RichNode =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'paragraph' | 'strong' | 'emphasis' | 'listItem'; children: RichNode[] }
  | { type: 'list'; ordered?: boolean; children: RichNode[] }
  | { type: 'link'; url: string; children: RichNode[] };

/** The words alone, for places that hold no markup: alt text, a message, the length of a post. */
export function plainText(nodes: RichNode[]): string {
  return nodes
    .map((node) =>
      'children' in node
        ? plainText(node.children) + (/^(paragraph|listItem)$/.test(node.type) ? '\n' : '')
        : node.type === 'text'
          ? node.value
          : '\n',
    )
    .join('')
    .replace(/\n{2,}/g, '\n');
}
