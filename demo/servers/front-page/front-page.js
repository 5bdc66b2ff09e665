// The front page of the demo: what this is, for somebody who has a minute, and the library at work. No script but the kit's.
import { escapeHtml } from '../widget-pages/escape-html.js';
import { viewFrom } from '../widget-pages/layout.js';
import { campaignPage } from './campaign.js';
import { siteList } from './hosts.js';
import { forces, themeList } from './themes.js';
import { widgetList } from './widgets.js';
import { nextSteps, words } from './words.js';

const SHEETS = ['front', 'intro', 'parts', 'sheet', 'tiles', 'themes', 'print'];
const KIT = 'http://localhost:4174';
const PICTURES = `${KIT}/campaigns/national/media/night-window`;

/**
 * @typedef {object} FrontPage
 * @property {'en' | 'cy'} lang
 * @property {URLSearchParams} query `scheme=light` or `scheme=dark`; without it, the visitor's own
 * @property {import('./widgets.js').Widget[]} widgets
 * @property {import('./themes.js').ThemeSheets} sheets
 * @property {boolean} builder whether the kit has its builder
 */

/** @param {FrontPage} page */
export function frontPage({ lang, query, widgets, sheets, builder }) {
  const t = words[lang];
  const scheme = query.has('scheme') ? viewFrom(query).scheme : '';
  const examples = `?lang=${lang}${scheme && `&amp;scheme=${scheme}`}`;
  const parts = [
    section('tag', t.tag, t.tagText, tagExamples(t)),
    section('campaign', t.campaign, t.campaignText, campaignPage(t)),
    section('widgets', t.widgets, t.widgetsText, widgetList(widgets, lang, examples)),
    section('themes', t.themes, t.themesText, themeList(lang, t, sheets)),
    section('hosts', t.hosts, t.hostsText, `${siteList(lang)}\n${also(t)}`),
    section('next', t.next, '', steps(lang, builder)),
  ];
  const sections = /** @type {const} */ (['tag', 'campaign', 'widgets', 'themes', 'hosts', 'next']);
  return `<!doctype html>
<html lang="${lang}"${scheme && ` class="${scheme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(t.description)}">
<title>${escapeHtml(t.title)}</title>
<link rel="alternate" hreflang="${lang === 'cy' ? 'en' : 'cy'}" href="${lang === 'cy' ? '/' : '/cy/'}">
<link rel="icon" href="/front/icon.svg">
${SHEETS.map((name) => `<link rel="stylesheet" href="/front/${name}.css">`).join('\n')}
${forces.map(({ id }) => `<link rel="stylesheet" href="/front/themes/${id}.css">`).join('\n')}
<script src="${KIT}/campaign-widgets.js" async></script>
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header class="masthead">
<div class="wrap">
<p class="name" lang="en"><a href="${lang === 'cy' ? '/cy/' : '/'}">campaign-widgets</a></p>
<nav aria-label="${t.view}">
<ul>
${switches(lang, scheme).join('\n')}
</ul>
</nav>
</div>
</header>
<main id="main">
<div class="intro">
<div class="wrap">
<div class="words">
<h1>${t.heading}</h1>
<p class="lead">${t.lead}</p>
<p class="actions">${builder ? `<a class="button" href="${builderAddress(lang)}">${t.build}</a> ` : ''}<a${builder ? '' : ' class="button"'} href="${KIT}/how-to-embed${lang === 'cy' ? '.cy' : ''}.html">${t.embed}</a></p>
</div>
<picture>
<source type="image/avif" srcset="${PICTURES}-640x360.avif 640w, ${PICTURES}-1280x720.avif 1280w" sizes="(min-width: 60rem) 540px, 100vw">
<img src="${PICTURES}-640x360.jpg" width="640" height="360" alt="">
</picture>
</div>
</div>
<div class="wrap">
<ul class="facts">
${t.facts.map(([what, how]) => `<li><b>${what}</b> ${how}</li>`).join('\n')}
</ul>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${t.contents}</h2>
<ul>
${sections.map((id) => `<li><a href="#${id}">${t[id]}</a></li>`).join('\n')}
</ul>
</nav>
</div>
${parts.join('\n')}
</main>
<footer class="foot">
<div class="wrap"><p>${t.invented}</p></div>
</footer>
</body>
</html>
`;
}

/** @param {'en' | 'cy'} lang */
const builderAddress = (lang) => `${KIT}/builder/index${lang === 'cy' ? '.cy' : ''}.html`;

/** @param {string} id @param {string} title @param {string} text @param {string} content */
const section = (id, title, text, content) => `<section class="part" id="${id}" aria-labelledby="${id}-title">
<div class="wrap">
<h2 id="${id}-title">${title}</h2>
${text && `<p class="about">${text}</p>`}
${content}
</div>
</section>`;

/** @param {'en' | 'cy'} lang @param {string} scheme */
function switches(lang, scheme) {
  const { schemes } = words[lang];
  const other = lang === 'cy' ? 'en' : 'cy';
  const kept = scheme && `?scheme=${scheme}`;
  const views = /** @type {const} */ (['auto', 'light', 'dark']).map((each) => {
    const current = each === (scheme || 'auto') ? ' aria-current="true"' : '';
    return `<li><a href="${each === 'auto' ? './' : `?scheme=${each}`}"${current}>${schemes[each]}</a></li>`;
  });
  return [
    ...views,
    `<li class="language"><a href="${other === 'cy' ? '/cy/' : '/'}${kept}" lang="${other}" hreflang="${other}">${other === 'cy' ? 'Cymraeg' : 'English'}</a></li>`,
  ];
}

/** @param {import('./words.js').Words} t */
const tagExamples = (t) => `<div class="codes">
${code(t.template, `<script src="https://cdn.example/kit/campaign-widgets.js" async></script>`)}
${code(
  t.page,
  `<thank-you-banner>
  <p>${t.thanks}
  <a href="https://www.oscarkilo.org.uk/thank-you">
  ${t.seeCampaign}</a></p>
</thank-you-banner>`,
)}
</div>
<p class="note">${t.fallback}</p>`;

/** @param {string} caption @param {string} html */
const code = (caption, html) => `<figure>
<figcaption>${caption}</figcaption>
<pre lang="en"><code>${escapeHtml(html)}</code></pre>
</figure>`;

/** @param {import('./words.js').Words} t */
const also = (t) => `<h3>${t.also}</h3>
<ul class="also">
${t.alsoLinks.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('\n')}
</ul>`;

/** @param {'en' | 'cy'} lang @param {boolean} builder */
function steps(lang, builder) {
  /** @param {string[]} link */
  const item = ([href = '', text = '', line = '']) => {
    const isMissing = href === '{BUILDER}' && !builder;
    const name = isMissing ? text : `<a href="${href === '{BUILDER}' ? builderAddress(lang) : href}">${text}</a>`;
    return `<li>${name}<span>${isMissing ? words[lang].notYet : line}</span></li>`;
  };
  return `<div class="steps">
${nextSteps[lang].map(({ who, links }) => `<div>\n<h3>${who}</h3>\n<ul>\n${links.map(item).join('\n')}\n</ul>\n</div>`).join('\n')}
</div>`;
}
