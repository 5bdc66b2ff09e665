// The list of widget pages.
import { escapeHtml } from './escape-html.js';
import { layout, viewFrom, viewQuery } from './layout.js';

/**
 * @param {import('./examples-page.js').Examples} examples
 * @param {URLSearchParams} query
 */
export function indexPage(examples, query) {
  const view = viewFrom(query);
  const items = Object.entries(examples).map(
    ([tag, list]) => `<li>
<h2><a href="/widgets/${tag}.html${viewQuery(view)}"><code>&lt;${escapeHtml(tag)}&gt;</code></a></h2>
<p>${list.map(({ title }) => escapeHtml(title)).join(' · ')}</p>
</li>`,
  );
  return layout({
    title: 'Widgets · campaign-widgets',
    view,
    tags: [],
    main: `<div lang="en">
<h1>Widgets</h1>
<p>Every example of every widget, live, with the HTML that an editor pastes. The links at the top change the language the widgets inherit and the colour scheme of the page.</p>
${items.length ? `<ul class="index">\n${items.join('\n')}\n</ul>` : '<p>No examples were given to this server.</p>'}
</div>`,
  });
}
