// The README and the guide as pages, which lead to each other.
import { guideHtml } from '../../build/docs/guide-html.js';
import { guideNames } from '../guide/names.js';
import { escapeHtml } from './widget-pages/escape-html.js';
import { layout, viewFrom } from './widget-pages/layout.js';

/** @param {string} url */
function hrefOf(url) {
  const guide = guideNames.find((name) => url.endsWith(`${name}.md`));
  // Other files of the repository are not served.
  return guide ? `/guide/${guide}/` : /^(https?:|#)/.test(url) ? url : undefined;
}

/** @param {string} markdown @param {URLSearchParams} query */
export function guidePage(markdown, query) {
  const { title, html, sections } = guideHtml(markdown, hrefOf);
  const links = sections.map((each) => `<li><a href="#${each.id}">${escapeHtml(each.title)}</a></li>`);
  return layout({
    title: `${title} · campaign-widgets`,
    view: { ...viewFrom(query), lang: 'en' },
    here: 'manifest',
    contents: `<p>${escapeHtml(title)}</p>\n<ul>\n${links.join('\n')}\n</ul>`,
    main: `<div class="prose readme">\n<h1>${escapeHtml(title)}</h1>\n${html}\n</div>`,
  });
}
