// The frame around the widget pages. No inline script or style: a campaign team may copy these pages to a strict site.
// The words of the frame are English; `lang` on <html> is what the widgets inherit, so the frame marks itself `lang="en"`.
import { escapeHtml } from './escape-html.js';

/** @typedef {{ lang: 'en' | 'cy', scheme: 'light' | 'dark' }} View how the visitor wants to see the widgets */

/**
 * @param {URLSearchParams} query
 * @returns {View}
 */
export const viewFrom = (query) => ({
  lang: query.get('lang') === 'cy' ? 'cy' : 'en',
  scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
});

/** @param {View} view */
export const viewQuery = ({ lang, scheme }) => `?lang=${lang}&amp;scheme=${scheme}`;

/**
 * @param {View} view
 * @param {Partial<View>} change
 * @param {string} words
 */
function switchLink(view, change, words) {
  const next = { ...view, ...change };
  const current = next.lang === view.lang && next.scheme === view.scheme ? ' aria-current="true"' : '';
  const hreflang = change.lang ? ` lang="${change.lang}"` : '';
  return `<li><a href="${viewQuery(next)}"${hreflang}${current}>${words}</a></li>`;
}

/** The scripts of a page of widgets, and of a page of words. */
const HEADS = {
  widgets: `<link rel="stylesheet" href="/widgets/widths.css">
<script src="http://localhost:4174/campaign-widgets.js" async></script>`,
  manifest: '<link rel="stylesheet" href="/widgets/manifest.css">',
};

/**
 * @typedef {object} Page
 * @property {string} title
 * @property {View} view
 * @property {string} main
 * @property {string[]} [tags] of the widgets that have pages
 * @property {string} [tag] the widget of this page
 * @property {keyof typeof HEADS} [here] which list of pages this one belongs to
 * @property {string} [contents] links into the page
 */

/**
 * @param {Page} page
 * @returns {string} the whole document
 */
export function layout({ title, view, main, tags = [], tag, here = 'widgets', contents }) {
  const widgetLinks = tags.map(
    (name) =>
      `<li><a href="/widgets/${name}.html${viewQuery(view)}"${name === tag ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="${view.lang}" class="${view.scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title lang="en">${escapeHtml(title)}</title>
<link rel="stylesheet" href="/widgets/page.css">
${HEADS[here]}
</head>
<body>
<header lang="en">
<nav aria-label="Demo pages">
<ul class="links">
<li><a href="/">Front page</a></li>
<li><a href="/intranet/">Intranet</a></li>
<li><a href="/intranet/cymraeg.html" lang="cy">Mewnrwyd</a></li>
<li><a href="/intranet/sidebar.html">Sidebar</a></li>
<li><a href="/intranet/strict.html">Strict policy</a></li>
<li><a href="/public/">Public site</a></li>
<li><a href="/plain/">Plain page</a></li>
<li><a href="/widgets/${viewQuery(view)}"${tag || here !== 'widgets' ? '' : ' aria-current="page"'}>All widgets</a></li>
<li><a href="/manifest/${viewQuery(view)}"${here === 'manifest' ? ' aria-current="page"' : ''}>Manifest</a></li>
</ul>
</nav>
<nav aria-label="How to show this page">
<ul class="links switches">
${here === 'widgets' ? `${switchLink(view, { lang: 'en' }, 'English')}\n${switchLink(view, { lang: 'cy' }, 'Cymraeg')}` : ''}
${switchLink(view, { scheme: 'light' }, 'Light')}
${switchLink(view, { scheme: 'dark' }, 'Dark')}
</ul>
</nav>
</header>
<div class="columns">
${tags.length ? `<nav class="widgets" lang="en" aria-label="Widgets">\n<ul>\n${widgetLinks.join('\n')}\n</ul>\n</nav>` : ''}
${contents ? `<nav class="contents" aria-label="On this page">\n${contents}\n</nav>` : ''}
<main>
${main}
</main>
</div>
</body>
</html>
`;
}
