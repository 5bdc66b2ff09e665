// The sites it runs in: pages of our own making in the manner of systems that forces use, each with the way that its editor
// lets through.
import { escapeHtml } from '../widget-pages/escape-html.js';

/** @type {{ path: string, way: { en: string, cy: string }, title: { en: string, cy: string }, text: { en: string, cy: string } }[]} */
export const sites = [
  {
    path: '/places/team-site.html',
    way: { en: 'A frame', cy: 'Ffrâm' },
    title: { en: 'A staff intranet, in the manner of SharePoint', cy: 'Mewnrwyd staff, yn null SharePoint' },
    text: {
      en: 'Its editors place web parts, and nobody may place a script. The published page stands in a frame.',
      cy: 'Mae ei golygyddion yn gosod rhannau gwe, ac ni chaiff neb osod sgript. Mae’r dudalen gyhoeddedig mewn ffrâm.',
    },
  },
  {
    path: '/places/article.html',
    way: { en: 'A bare address', cy: 'Cyfeiriad moel' },
    title: { en: 'A news article, in the manner of WordPress', cy: 'Erthygl newyddion, yn null WordPress' },
    text: {
      en: 'Alone on its line, the address of a widget becomes the widget.',
      cy: 'Ar ei linell ei hun, mae cyfeiriad teclyn yn troi’n declyn.',
    },
  },
  {
    path: '/places/wiki.html',
    way: { en: 'A link', cy: 'Dolen' },
    title: { en: 'A policy wiki, in the manner of MediaWiki', cy: 'Wici polisi, yn null MediaWiki' },
    text: {
      en: 'Alone in its paragraph, a plain link becomes the widget. Amid a sentence it stays a link.',
      cy: 'Ar ei phen ei hun mewn paragraff, mae dolen blaen yn troi’n declyn. Yng nghanol brawddeg mae’n aros yn ddolen.',
    },
  },
  {
    path: '/places/newsletter.html',
    way: { en: 'A link, without script', cy: 'Dolen, heb sgript' },
    title: { en: 'A newsletter by e-mail', cy: 'Cylchlythyr drwy e-bost' },
    text: {
      en: 'No script runs in a mail. Picture and link lead to a page that is complete without one.',
      cy: 'Nid oes sgript yn rhedeg mewn e-bost. Mae’r llun a’r ddolen yn arwain at dudalen sy’n gyflawn hebddi.',
    },
  },
  {
    path: '/places/static.html',
    way: { en: 'An element', cy: 'Elfen' },
    title: { en: 'A static page, written by hand', cy: 'Tudalen statig, wedi’i hysgrifennu â llaw' },
    text: {
      en: 'Where HTML is yours to write, the element stands in the text, with its fallback.',
      cy: 'Lle mae’r HTML yn eich dwylo chi, mae’r elfen yn sefyll yn y testun, gyda’i thestun wrth gefn.',
    },
  },
  {
    path: '/public/',
    way: { en: 'Elements, themed', cy: 'Elfennau, gyda thema' },
    title: { en: 'The force’s public site', cy: 'Gwefan gyhoeddus yr heddlu' },
    text: {
      en: 'The page that families can open at home, in the colours of the force, light and dark.',
      cy: 'Y dudalen y gall teuluoedd ei hagor gartref, yn lliwiau’r heddlu, yn olau ac yn dywyll.',
    },
  },
];

/**
 * @param {'en' | 'cy'} lang
 */
export function siteList(lang) {
  return `<ul class="tiles sites">
${sites
  .map(
    ({ path, way, title, text }) => `<li class="tile">
<div class="window browser" inert><iframe src="${path}" title="${escapeHtml(title[lang])}" loading="lazy"></iframe></div>
<p class="way">${way[lang]}</p>
<h3><a href="${path}">${title[lang]}</a></h3>
<p>${text[lang]}</p>
</li>`,
  )
  .join('\n')}
</ul>`;
}
