// A block as words: the text part of a message, and Markdown as GOV.UK Notify has it.
import { plainText } from '../../campaign/plain-text.js';
import type { BlockNode, NewsletterBlock } from './block.js';

export function asPlainText({ heading, words, links }: NewsletterBlock): string {
  const lines = [heading.words, plainText(words), ...links.map(({ label, url }) => `${label.words}: ${url}`)];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

/**
 * Headings, bullets, links and no pictures; bold and italic are not among what Notify knows.
 * https://www.notifications.service.gov.uk/using-notify/formatting
 */
export function asNotifyMarkdown({ heading, words, links }: NewsletterBlock): string {
  const lines = [
    `# ${inLine(heading.words)}`,
    blocks(words),
    ...links.map(({ label, url }) => `[${label.words}](${url})`),
  ];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}

/** Signs that would begin something at the start of a line, and the double brackets of Notify's own fields. */
const inLine = (text: string): string =>
  text
    .replace(/^([#*-])/gm, '\\$1')
    .replace(/[[\]]/g, '\\$&')
    .replace(/\(\(/g, '( (');

function blocks(nodes: readonly BlockNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return inLine(node.value);
      if (node.type === 'break') return '\n';
      if (node.type === 'list')
        return `${node.children.map((item, index) => `${node.ordered ? `${index + (node.start ?? 1)}.` : '*'} ${blocks('children' in item ? item.children : [])}`).join('\n')}\n\n`;
      const inside = blocks(node.children);
      if (node.type === 'link') return `[${inside}](${node.url})`;
      return node.type === 'paragraph' ? `${inside}\n\n` : inside;
    })
    .join('')
    .trim();
}
