import type { RichNode } from '../../campaign/schema/rich-text.js';

/** The same rich text for use elsewhere: each address as the function makes it, absolute. */
export const absoluteLinks = (nodes: readonly RichNode[], url: (url: string) => string): RichNode[] =>
  nodes.map((node) =>
    'children' in node
      ? { ...node, ...(node.type === 'link' && { url: url(node.url) }), children: absoluteLinks(node.children, url) }
      : node,
  );
