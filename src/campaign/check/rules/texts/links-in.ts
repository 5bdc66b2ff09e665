import type { RichNode } from '../../../schema/rich-text.js';

type Link = Extract<RichNode, { type: 'link' }>;

/** The links of a rich text. */
export const linksIn = (nodes: readonly RichNode[]): Link[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return node.type === 'link' ? [node] : linksIn(node.children);
  });
