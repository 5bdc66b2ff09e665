// Rich text as templates. It is safe by construction: only the node types below become elements, words are text, and an
// address that could run something becomes plain words.
import { html } from 'lit';
import type { RichNode } from '../campaign/rich-text.js';
import { isSafeUrl } from '../util/is-safe-url.js';

/** @param words what becomes of each piece of text: where merge fields are filled */
export function richTemplate(nodes: readonly RichNode[], words: (text: string) => unknown): unknown {
  return nodes.map((node) => {
    const inside = () => richTemplate('children' in node && Array.isArray(node.children) ? node.children : [], words);
    switch (node?.type) {
      case 'text':
        return words(String(node.value));
      case 'break':
        return html`<br>`;
      case 'paragraph':
        return html`<p>${inside()}</p>`;
      case 'strong':
        return html`<strong>${inside()}</strong>`;
      case 'emphasis':
        return html`<em>${inside()}</em>`;
      case 'list':
        return node.ordered ? html`<ol>${inside()}</ol>` : html`<ul>${inside()}</ul>`;
      case 'listItem':
        return html`<li>${inside()}</li>`;
      case 'link':
        return isSafeUrl(node.url) ? html`<a href=${String(node.url)}>${inside()}</a>` : inside();
      default:
        return inside();
    }
  });
}
