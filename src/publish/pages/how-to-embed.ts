// `how-to-embed.html`: the exact snippets for this kit, for a web team and for editors.
import { chooseLanguage, type InterfaceLanguage, isOfInterface } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { bakedContent } from '../../embed-code/baked.js';
import type { EmbedPage } from '../../embed-code/embed-pages.js';
import { addressOf } from '../../embed-code/frame.js';
import { evidenceFor, type System, systems } from '../../embed-code/host-systems.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { pageSnippet, snippets, templateSnippet, ways } from '../../embed-code/snippets.js';
import { howToEmbed as howToWords } from '../../i18n/how-to-embed.js';
import { kilobytes } from '../../i18n/kilobytes.js';
import { catalogue } from '../../widgets/catalogue.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import copyButtons from './copy-buttons.js?raw';
import { type GuidePage, guideLinks } from './guide.js';
import { kitPage, kitPagePath, pageLanguages } from './kit-page.js';
import { kitWords } from './kit-words.js';
import page from './page.css?raw';
import parts from './parts.css?raw';
import reservedHeights from './reserved-heights.js?raw';

const SCRIPT = 'how-to-embed.js';

/** @param hashes of `integrity.json` @param guide the pages that it links */
export function howToEmbed(kit: Kit, hashes: Record<string, string>, guide: readonly GuidePage[] = []): KitFile[] {
  return [
    { path: 'pages.css', content: `${page}\n${parts}` },
    { path: SCRIPT, content: `${copyButtons}\n${reservedHeights}` },
    ...pageLanguages(kit).map((lang) => howToPage(kit, lang, hashes, guide)),
  ];
}

function howToPage(
  kit: Kit,
  lang: InterfaceLanguage,
  hashes: Record<string, string>,
  guide: readonly GuidePage[],
): KitFile {
  const t = howToWords[lang];
  const pages = kit.pages.filter((page) => page.lang === lang);
  const whole = pages.filter(({ item }) => !item);
  return kitPage(kit, {
    name: 'how-to-embed',
    lang,
    title: t.title(kitWords(kit, lang).title),
    script: { path: SCRIPT, words: { copy: t.copy, copied: t.copied, failed: t.copyFailed } },
    frames: true,
    content: markup`<p class="lead">${t.intro}</p>
${editionNote(kit, lang)}<p><a href="${kitPagePath('builder/index', lang)}">${t.builder}</a></p>
<h2>${t.template}</h2>
<p>${t.templateText} ${t.templateNames}</p>
${snippet(t.head, templateSnippet(kit), lang)}
<p>${t.heightsText}</p>
<details>
<summary>${t.pinned}</summary>
<p>${t.pinnedText}</p>
${snippet(t.head, templateSnippet(kit, hashes), lang, t.pinned)}
</details>
${pageSets(kit, lang, hashes)}<p>${t.policy}: <a href="csp.txt">csp.txt</a></p>
<h2>${t.ways}</h2>
<p>${t.waysText}</p>
<dl>
${ways.map((way) => markup`<dt>${t[way]}</dt>\n<dd>${t[`${way}Text`]}</dd>\n`)}</dl>
<h2>${t.editors}</h2>
<p>${t.editorsText}</p>
${systems.map((system) => recipe(kit, system, lang))}<h2>${t.widgets}</h2>
<ul class="columns">
${whole.map(({ tag, title }) => markup`<li><a href="#${tag}">${title}</a></li>\n`)}</ul>
${whole.map((page) =>
  widget(
    kit,
    page,
    kit.pages.filter(({ tag }) => tag === page.tag),
    lang,
    hashes,
  ),
)}
${guide.length > 0 && markup`<h2>${t.guide}</h2>\n<p>${t.guideText}</p>\n${guideLinks(guide)}\n`}<h2>${t.records}</h2>
<ul>
${records(lang).map(([path, words]) => markup`<li><a href="${path}">${words}</a></li>\n`)}</ul>`,
  });
}

/** Says whom the kit is for, where it was published for some. */
export function editionNote({ campaign }: Kit, lang: InterfaceLanguage): Markup | '' {
  const { edition } = campaign.manifest;
  const { editionPublic, editionStaff } = howToWords[lang];
  return edition ? markup`<p><strong>${edition === 'staff' ? editionStaff : editionPublic}</strong></p>\n` : '';
}

/** @param pages all of the widget */
function widget(
  kit: Kit,
  page: EmbedPage,
  pages: readonly EmbedPage[],
  lang: InterfaceLanguage,
  hashes: Record<string, string>,
): Markup {
  const { tag, title, path } = page;
  const items = pages.filter((each) => each.lang === lang && each.item);
  // The same page in the other languages of the interface.
  const further = pages.filter((each) => !each.item && !isOfInterface(each.lang));
  const t = howToWords[lang];
  const forms = snippets(kit, page, { content: String(bakedContent(kit, kit.campaign, page)) });
  return markup`<section>
<h3 id="${tag}">${title}</h3>
<p>${chooseLanguage(catalogue[tag].use, lang).value} <a href="${path}">${t.see}<span class="hidden">: ${title}</span></a></p>
${further.map((each) => markup`<p><a href="${each.path}" lang="${each.lang}" hreflang="${each.lang}">${ownNames[each.lang]}</a>: <code>${addressOf(kit, each.path)}</code></p>\n`)}${ways.map((way) => markup`${snippet(t[way], forms[way], lang, title)}${way === 'element' && snippet(t.short, snippets(kit, page).element, lang, title)}`)}${pageScript(kit, page, lang, hashes)}${reservedHeight(page, lang)}${
  items.length > 0 &&
  markup`<details>
<summary>${t.items(items.length)}<span class="hidden">: ${title}</span></summary>
<table>
<thead><tr><th scope="col">${t.shows}</th><th scope="col">${t.attribute}</th><th scope="col">${t.address}</th></tr></thead>
<tbody>
${items.map(
  (each) =>
    markup`<tr><th scope="row"><a href="${each.path}">${each.title}</a></th><td><code>item="${each.item}"</code></td><td><code>${addressOf(kit, each.path)}</code></td></tr>\n`,
)}</tbody>
</table>
</details>
`
}</section>
`;
}

/** A script for a page with this widget alone. */
function pageScript(
  kit: Kit,
  { tag, title }: EmbedPage,
  lang: InterfaceLanguage,
  hashes: Record<string, string>,
): Markup {
  const t = howToWords[lang];
  return markup`<details>
<summary>${t.pageScript}<span class="hidden">: ${title}</span></summary>
${pageLines(kit, tag, title, lang, hashes)}</details>
`;
}

/** The line of a page script, and of the pinned one. @param about tells their buttons from others */
function pageLines(
  kit: Kit,
  name: string,
  about: string,
  lang: InterfaceLanguage,
  hashes: Record<string, string>,
): Markup {
  const t = howToWords[lang];
  return markup`<p>${t.pageScriptText(kilobytes(kit.scriptSizes[name], lang))}</p>
${snippet(t.pageHead, pageSnippet(kit, name), lang, about)}<p>${t.pagePinnedText}</p>
${snippet(t.pageHead, pageSnippet(kit, name, hashes), lang, `${t.pinned}, ${about}`)}`;
}

/** The scripts of pages that the campaign names. */
function pageSets(kit: Kit, lang: InterfaceLanguage, hashes: Record<string, string>): Markup | '' {
  const t = howToWords[lang];
  const named = Object.keys(kit.scriptSizes).filter((name) => name && !Object.hasOwn(catalogue, name));
  return (
    (named.length > 0 &&
      markup`<details>
<summary>${t.pageSets}</summary>
${named.map((name) => pageLines(kit, name, name, lang, hashes))}</details>
`) ||
    ''
  );
}

/** The reserved height: the page's script measures it when a reader opens this. */
function reservedHeight({ tag, title }: EmbedPage, lang: InterfaceLanguage): Markup {
  const t = howToWords[lang];
  return markup`<details data-tag="${tag}" data-lang="${lang}" data-measuring="${t.measuring}" data-failed="${t.unmeasured}" hidden>
<summary>${t.heights}<span class="hidden">: ${title}</span></summary>
<p>${t.heightsWhere} <a href="${kitPagePath('builder/index', lang)}#widget=${tag}&amp;form=element&amp;place=static">${t.heightsBuilder}</a></p>
<p data-status role="status"></p>
${snippet('CSS', '', lang, `${t.heights}, ${title}`, true)}</details>
`;
}

/** Its button is for the script to show. @param about names the button where several snippets have the same label */
function snippet(label: string, code: string, lang: InterfaceLanguage, about?: string, hidden = false): Markup {
  const name = about ? `${label}, ${about}` : label;
  return markup`<figure${hidden && markup` hidden`}>
<figcaption>${label}</figcaption>
<pre><code>${code}</code></pre>
<button type="button" hidden><span>${howToWords[lang].copy}</span><span class="hidden">: ${name}</span></button>
</figure>
`;
}

function recipe(kit: Kit, system: System, lang: InterfaceLanguage): Markup {
  const { name, way, editor, team, lines } = system;
  const t = howToWords[lang];
  return markup`<details>
<summary>${name[lang]}: ${t[way]}</summary>
<ol>
${editor.map((step) => markup`<li>${step[lang]}</li>\n`)}</ol>
<p><strong>${t.team}:</strong> ${team[lang]}</p>
${lines && snippet(lines.name[lang], lines.write(kit), lang)}<p>${evidenceFor(system, lang)}</p>
</details>
`;
}

function records(lang: InterfaceLanguage): [path: string, words: string][] {
  const t = howToWords[lang];
  return [
    [kitPagePath('sheets/security', lang), t.recordSecurity],
    [kitPagePath('sheets/privacy', lang), t.recordPrivacy],
    [kitPagePath('sheets/accessibility', lang), t.recordAccessibility],
    ['integrity.json', t.recordHashes],
    ['checksums.txt', t.recordChecksums],
  ];
}
