// Every widget by its published page: in a frame, without script, loaded as it comes near, which nobody has to tab through.
import { escapeHtml } from '../widget-pages/escape-html.js';

/** @typedef {Pick<import('../../../src/embed-code/fields/widget-doc.ts').WidgetDoc, 'tag' | 'name' | 'use'>} Widget */

/**
 * @param {Widget[]} widgets
 * @param {'en' | 'cy'} lang
 * @param {string} query of the pages of examples
 */
export function widgetList(widgets, lang, query) {
  return `<ul class="tiles widgets" data-campaign-widgets="off">
${widgets.map((each) => tile(each, lang, query)).join('\n')}
</ul>`;
}

/**
 * The page of a widget to be seen in small: as it was published, but without script, and without the name above it. The style
 * sheet is this server's, so it stands before what makes all other addresses those of the kit.
 * @param {string} html the embed page
 * @param {string} address where that is
 */
export const smallPage = (html, address) =>
  html
    .replace(/<script\b[^>]*>[^<]*<\/script>/g, '')
    .replace('<head>', `<head>\n<link rel="stylesheet" href="/front/small.css">\n<base href="${address}">`)
    .replace('<html ', '<html class="framed" ');

/** @param {Widget} widget @param {'en' | 'cy'} lang @param {string} query */
function tile({ tag, name: names, use }, lang, query) {
  const name = escapeHtml(names[lang]);
  const welsh = lang === 'cy' ? '.cy' : '';
  return `<li class="tile">
<div class="window half" inert><iframe src="/small/${tag}${welsh}.html" title="${name}" loading="lazy"></iframe></div>
<h3><a href="/widgets/${tag}.html${query}">${name}</a></h3>
<p>${escapeHtml(use[lang])}</p>
<p class="tag" lang="en"><code>&lt;${tag}&gt;</code></p>
</li>`;
}
