// The README and the guide as pages, which lead to each other. Nothing in them becomes markup but what Markdown says.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { guideNames } from './guide-names.js';
import { escapeHtml } from './widget-pages/escape-html.js';
import { layout, viewFrom } from './widget-pages/layout.js';

/** @typedef {{ type: string, value?: string, url?: string, depth?: number, ordered?: boolean, children?: Node[], position?: { start: { offset?: number }, end: { offset?: number } } }} Node */

/** @param {string} markdown @param {URLSearchParams} query */
export function guidePage(markdown, query) {
  const { children } = /** @type {Node} */ (/** @type {unknown} */ (fromMarkdown(markdown)));
  const [first] = children ?? [];
  const title = first ? plain(first) : '';
  const sections = children?.filter(({ type, depth }) => type === 'heading' && depth === 2) ?? [];
  const links = sections.map((each) => `<li><a href="#${slug(each)}">${inner(each)}</a></li>`);
  return layout({
    title: `${title} · campaign-widgets`,
    view: { ...viewFrom(query), lang: 'en' },
    here: 'manifest',
    contents: `<p>${escapeHtml(title)}</p>\n<ul>\n${links.join('\n')}\n</ul>`,
    main: `<div class="prose readme">\n${(children ?? []).map((node) => block(node, markdown)).join('\n')}\n</div>`,
  });
}

/** @param {Node} node @returns {string} */
const plain = ({ value, children }) => value ?? (children ?? []).map(plain).join('');

/** As GitHub names the anchors of headings. @param {Node} heading */
const slug = (heading) =>
  plain(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** @param {Node} node @param {string} source @returns {string} */
function block(node, source) {
  const { type, depth = 1, children = [] } = node;
  if (type === 'heading') return `<h${depth} id="${slug(node)}">${inner(node)}</h${depth}>`;
  if (type === 'code') return `<pre><code>${escapeHtml(node.value ?? '')}</code></pre>`;
  if (type === 'list') {
    const items = children.map((item) => `<li>${(item.children ?? []).map((each) => inner(each)).join(' ')}</li>`);
    return `<ul>\n${items.join('\n')}\n</ul>`;
  }
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return written.startsWith('|') ? table(written) : `<p>${inner(node)}</p>`;
}

/** Tables are no part of plain Markdown: their lines arrive as one paragraph. @param {string} written */
function table(written) {
  const [head = [], , ...rows] = written.split('\n').map((line) =>
    line
      .replace(/^\|\s*|\s*\|$/g, '')
      .split(/\s*(?<!\\)\|\s*/)
      .map((cell) => inner(/** @type {Node} */ (/** @type {unknown} */ (fromMarkdown(cell))))),
  );
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** @param {Node} node @returns {string} */
function inner(node) {
  return (node.children ?? [])
    .map((each) => {
      const { type, url = '' } = each;
      if (type === 'text' || type === 'html') return escapeHtml(each.value ?? '');
      if (type === 'inlineCode') return `<code>${escapeHtml(each.value ?? '')}</code>`;
      if (type === 'strong') return `<strong>${inner(each)}</strong>`;
      const guide = guideNames.find((name) => url.endsWith(`${name}.md`));
      if (guide) return `<a href="/guide/${guide}/">${inner(each)}</a>`;
      // Other files of the repository are not served.
      if (type === 'link' && /^(https?:|#)/.test(url)) return `<a href="${escapeHtml(url)}">${inner(each)}</a>`;
      return inner(each);
    })
    .join('');
}
