// The README and the guide as HTML, for the demo and for kits. Nothing in them becomes markup but what Markdown says.
import { fromMarkdown } from 'mdast-util-from-markdown';

/** @typedef {{ type: string, value?: string, url?: string, depth?: number, ordered?: boolean, children?: Node[], position?: { start: { offset?: number }, end: { offset?: number } } }} Node */
/** @typedef {(url: string) => string | undefined} HrefOf a link's address on the page; undefined makes it plain text */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** @param {string} text @returns {Node} */
const parse = (text) => /** @type {Node} */ (/** @type {unknown} */ (fromMarkdown(text)));

/**
 * @param {string} markdown its first block is its title
 * @param {HrefOf} hrefOf
 * @returns {{ title: string, html: string, sections: { id: string, title: string }[] }} html without the title
 */
export function guideHtml(markdown, hrefOf) {
  const [first, ...rest] = parse(markdown).children ?? [];
  return {
    title: first ? plain(first) : '',
    html: rest.map((node) => block(node, markdown, hrefOf)).join('\n'),
    sections: rest
      .filter(({ type, depth }) => type === 'heading' && depth === 2)
      .map((node) => ({ id: slug(node), title: plain(node) })),
  };
}

/** @param {Node} node @returns {string} */
const plain = ({ value, children }) => value ?? (children ?? []).map(plain).join('');

/** As GitHub names the anchors of headings. @param {Node} heading */
const slug = (heading) =>
  plain(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** @param {Node} node @param {string} source @param {HrefOf} hrefOf @returns {string} */
function block(node, source, hrefOf) {
  const { type, depth = 1, children = [] } = node;
  if (type === 'heading') return `<h${depth} id="${slug(node)}">${inner(node, hrefOf)}</h${depth}>`;
  if (type === 'code') return `<pre tabindex="0"><code>${escapeHtml(node.value ?? '')}</code></pre>`;
  if (type === 'list') {
    const items = children.map(
      (item) => `<li>${(item.children ?? []).map((each) => inner(each, hrefOf)).join(' ')}</li>`,
    );
    return `<ul>\n${items.join('\n')}\n</ul>`;
  }
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return written.startsWith('|') ? table(written, hrefOf) : `<p>${inner(node, hrefOf)}</p>`;
}

/** Tables are no part of plain Markdown: their lines arrive as one paragraph. @param {string} written @param {HrefOf} hrefOf */
function table(written, hrefOf) {
  const [head = [], , ...rows] = written.split('\n').map((line) =>
    line
      .replace(/^\|\s*|\s*\|$/g, '')
      .split(/\s*(?<!\\)\|\s*/)
      .map((cell) => (parse(cell).children ?? []).map((each) => inner(each, hrefOf)).join(' ')),
  );
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** @param {Node} node @param {HrefOf} hrefOf @returns {string} */
function inner(node, hrefOf) {
  return (node.children ?? [])
    .map((each) => {
      const { type, url = '' } = each;
      if (type === 'text' || type === 'html') return escapeHtml(each.value ?? '');
      if (type === 'inlineCode') return `<code>${escapeHtml(each.value ?? '')}</code>`;
      const words = inner(each, hrefOf);
      if (type === 'strong') return `<strong>${words}</strong>`;
      if (type === 'emphasis') return `<em>${words}</em>`;
      const href = type === 'link' ? hrefOf(url) : undefined;
      return href ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
    })
    .join('');
}
