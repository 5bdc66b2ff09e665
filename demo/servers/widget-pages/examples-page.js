// One page per widget: every example live, and the HTML that makes it underneath.
import { escapeHtml } from './escape-html.js';
import { layout, viewFrom } from './layout.js';
import { widthClass } from './widths-stylesheet.js';

/**
 * @typedef {object} Example
 * @property {string} title
 * @property {string} summary one sentence: when to use it
 * @property {string} html what an editor would paste
 * @property {number} [width] of the column it stands in, in CSS pixels; without it, the whole page
 */

/** @typedef {Record<string, Example[]>} Examples by tag */

/** @param {string} title */
const anchor = (title) =>
  `example-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** @param {Example} example */
function section({ title, summary, html, width }) {
  const id = anchor(title);
  return `<section aria-labelledby="${id}">
<div class="about" lang="en">
<h2 id="${id}"><a href="#${id}">${escapeHtml(title)}</a></h2>
<p>${escapeHtml(summary)}${width ? ` <span class="width">In a column of ${width} pixels.</span>` : ''}</p>
</div>
<div class="stage${width ? ` ${widthClass(width)}` : ''}">
${html}
</div>
<pre lang="en"><code>${escapeHtml(html.trim())}</code></pre>
</section>`;
}

/**
 * @param {Examples} examples
 * @param {string} tag
 * @param {URLSearchParams} query
 * @returns {string | undefined} undefined when there is no such widget
 */
export function examplesPage(examples, tag, query) {
  if (!Object.hasOwn(examples, tag)) return undefined;
  const sections = (examples[tag] ?? []).map(section).join('\n');
  return layout({
    title: `${tag} · campaign-widgets`,
    view: viewFrom(query),
    tags: Object.keys(examples),
    tag,
    main: `<h1 lang="en"><code>&lt;${escapeHtml(tag)}&gt;</code></h1>\n${sections}`,
  });
}
