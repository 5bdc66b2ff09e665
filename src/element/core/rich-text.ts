// Rich text as templates. It is safe by construction: only the node types below become elements, words are text, and an
// address that could run something becomes plain words.
import { html } from 'lit';
import type { RichNode } from '../../campaign/schema/rich-text.js';

/**
 * @param url what becomes of an address
 * @param words what becomes of each piece of text: where merge fields are filled
 */
export function richTemplate(
  nodes: readonly RichNode[],
  url: (url: string) => string,
  words: (text: string) => unknown,
): unknown {
  return nodes.map((node) => {
    if (node.type === 'text') return words(node.value);
    if (node.type === 'break') return html`<br>`;
    const inside = richTemplate(node.children, url, words);
    switch (node.type) {
      case 'paragraph':
        return html`<p>${inside}</p>`;
      case 'strong':
        return html`<strong>${inside}</strong>`;
      case 'emphasis':
        return html`<em>${inside}</em>`;
      case 'list':
        return node.ordered ? html`<ol start=${node.start ?? 1}>${inside}</ol>` : html`<ul>${inside}</ul>`;
      case 'listItem':
        return html`<li>${inside}</li>`;
      case 'link':
        return html`<a href=${url(node.url)}>${inside}</a>`;
      default:
        return inside;
    }
  });
}
