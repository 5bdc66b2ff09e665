// Each widget: the code that works nearly everywhere, and the others behind it.
import { chooseLanguage, type InterfaceLanguage, isOfInterface } from '../../../campaign/language/language.js';
import { ownNames } from '../../../campaign/language/own-names.js';
import { bakedContent } from '../../../embed-code/baked.js';
import type { EmbedPage } from '../../../embed-code/embed-pages.js';
import { addressOf } from '../../../embed-code/frame.js';
import { type Markup, markup } from '../../../embed-code/markup.js';
import { marked } from '../../../embed-code/phrase.js';
import { pageSnippet, snippets } from '../../../embed-code/snippets.js';
import { howToEmbed } from '../../../i18n/how-to-embed.js';
import { kilobytes } from '../../../i18n/kilobytes.js';
import { catalogue } from '../../../widgets/catalogue.js';
import type { Kit } from '../../kit.js';
import { kitPagePath } from '../kit-page.js';
import { fold, snippet } from './snippet.js';

type Hashes = Record<string, string>;

export function widgetsPart(kit: Kit, lang: InterfaceLanguage, hashes: Hashes): Markup {
  const t = howToEmbed[lang];
  const whole = kit.pages.filter((page) => page.lang === lang && !page.item);
  return markup`<h2 id="widgets">${t.widgets}</h2>
<p>${t.widgetsText}</p>
<div class="folds">
${whole.map((page) => widget(kit, page, lang, hashes))}</div>
`;
}

function widget(kit: Kit, page: EmbedPage, lang: InterfaceLanguage, hashes: Hashes): Markup {
  const { tag, path } = page;
  const t = howToEmbed[lang];
  const { use } = catalogue[tag];
  // As the builder has it.
  const name = chooseLanguage(catalogue[tag].name, lang).value;
  const forms = snippets(kit, page, { content: String(bakedContent(kit, kit.campaign, page)) });
  const others = markup`${snippet(t.address, forms.address, lang, name)}${snippet(t.frame, forms.frame, lang, name)}${snippet(t.element, forms.element, lang, name)}${snippet(t.short, snippets(kit, page).element, lang, name)}`;
  return markup`<section>
<details>
<summary><h3 id="${tag}">${name}</h3> <span class="quiet">${chooseLanguage(use, lang).value}</span></summary>
<p><a href="${path}">${t.see}<span class="hidden">: ${name}</span></a></p>
${otherLanguages(kit, tag)}${snippet(t.link, forms.link, lang, name)}${fold(t.otherWays, others, name)}${items(kit, page, lang, name)}${reservedHeight(tag, lang, name)}${fold(t.pageScript, pageLines(kit, tag, name, lang, hashes), name)}</details>
<p class="printed">${forms.address}</p>
</section>
`;
}

/** The same page in the languages of the campaign that this page is not in. */
const otherLanguages = (kit: Kit, tag: string): Markup[] =>
  kit.pages
    .filter((each) => each.tag === tag && !each.item && !isOfInterface(each.lang))
    .map(
      ({ path, lang }) =>
        markup`<p><a href="${path}" lang="${lang}" hreflang="${lang}">${ownNames[lang]}</a>: <code>${addressOf(kit, path)}</code></p>\n`,
    );

function items(kit: Kit, { tag }: EmbedPage, lang: InterfaceLanguage, name: string): Markup | '' {
  const pages = kit.pages.filter((each) => each.tag === tag && each.lang === lang && each.item);
  if (pages.length === 0) return '';
  const t = howToEmbed[lang];
  const table = markup`<table>
<thead><tr><th scope="col">${t.shows}</th><th scope="col">${t.attribute}</th><th scope="col">${t.address}</th></tr></thead>
<tbody>
${pages.map(
  ({ path, title, titleLang, item }) =>
    markup`<tr><th scope="row"><a href="${path}">${marked({ words: title, lang: titleLang })}<span class="hidden">: ${name}, ${item}</span></a></th><td><code>item="${item}"</code></td><td><code>${addressOf(kit, path)}</code></td></tr>\n`,
)}</tbody>
</table>
`;
  return fold(t.items(pages.length), table, name);
}

/** The reserved height: the page's script measures it when a reader opens this. */
function reservedHeight(tag: string, lang: InterfaceLanguage, name: string): Markup {
  const t = howToEmbed[lang];
  return markup`<details data-tag="${tag}" data-lang="${lang}" data-measuring="${t.measuring}" data-failed="${t.unmeasured}" hidden>
<summary>${t.heights}<span class="hidden">: ${name}</span></summary>
<p>${t.heightsWhere} <a href="${kitPagePath('builder/index', lang)}#widget=${tag}&amp;form=element&amp;place=static">${t.heightsBuilder}<span class="hidden">: ${name}</span></a></p>
<p data-status role="status"></p>
${snippet('CSS', '', lang, `${t.heights}, ${name}`, true)}</details>
`;
}

/** The line of a page script, and of the pinned one. @param about tells their buttons from others */
function pageLines(kit: Kit, name: string, about: string, lang: InterfaceLanguage, hashes: Hashes): Markup {
  const t = howToEmbed[lang];
  return markup`<p>${t.pageScriptText(kilobytes(kit.scriptSizes[name], lang))}</p>
${snippet(t.pageHead, pageSnippet(kit, name), lang, about)}<p>${t.pagePinnedText}</p>
${snippet(t.pageHead, pageSnippet(kit, name, hashes), lang, `${t.pinned}, ${about}`)}`;
}

/** The scripts of pages that the campaign names. */
export function pageSets(kit: Kit, lang: InterfaceLanguage, hashes: Hashes): Markup | '' {
  const named = Object.keys(kit.scriptSizes).filter((name) => name && !Object.hasOwn(catalogue, name));
  if (named.length === 0) return '';
  return fold(howToEmbed[lang].pageSets, markup`${named.map((name) => pageLines(kit, name, name, lang, hashes))}`);
}
