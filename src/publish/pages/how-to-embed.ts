// `how-to-embed.html`: the exact snippets for this kit, for a web team and for editors.
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { templateSnippet } from '../../embed-code/snippets.js';
import { howToEmbed as howToWords } from '../../i18n/how-to-embed.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import copyButtons from './copy-buttons.js?raw';
import { type GuidePage, guideLinks } from './guide.js';
import folds from './how-to/folds.js?raw';
import { includesPart } from './how-to/includes.js';
import { fold, snippet } from './how-to/snippet.js';
import { systemsPart } from './how-to/systems.js';
import { pageSets, widgetsPart } from './how-to/widgets.js';
import { kitPage, kitPagePath, pageLanguages } from './kit-page.js';
import { kitWords } from './kit-words.js';
import page from './page.css?raw';
import parts from './parts.css?raw';
import reservedHeights from './reserved-heights.js?raw';

export const SCRIPT = 'how-to-embed.js';

/** @param hashes of `integrity.json` @param guide the pages that it links */
export function howToEmbed(kit: Kit, hashes: Record<string, string>, guide: readonly GuidePage[] = []): KitFile[] {
  return [
    { path: 'pages.css', content: `${page}\n${parts}` },
    { path: SCRIPT, content: `${copyButtons}\n${reservedHeights}\n${folds}` },
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
  const pinned = markup`<p>${t.pinnedText}</p>
${snippet(t.head, templateSnippet(kit, hashes), lang, t.pinned)}`;
  return kitPage(kit, {
    name: 'how-to-embed',
    lang,
    title: t.title(kitWords(kit, lang).title),
    script: { path: SCRIPT, words: { copy: t.copy, copied: t.copied, failed: t.copyFailed } },
    frames: true,
    content: markup`<p class="lead">${t.intro}</p>
${editionNote(kit, lang)}<p>${t.builderText} <a href="${kitPagePath('builder/index', lang)}">${t.builder}</a></p>
<h2>${t.template}</h2>
<p>${t.templateText}</p>
${snippet(t.head, templateSnippet(kit), lang)}
<div class="folds printed-open">
${fold(t.still, markup`<p>${t.heightsText}</p>\n`)}${fold(t.pinned, pinned)}${pageSets(kit, lang, hashes)}${fold(t.policy, markup`<p>${t.policyText} <a href="csp.txt">csp.txt</a></p>\n`)}${includesPart(kit, lang)}${fold(t.folder, markup`<p>${t.templateNames}</p>\n`)}</div>
${systemsPart(kit, lang)}${widgetsPart(kit, lang, hashes)}${guide.length > 0 && markup`<h2>${t.guide}</h2>\n<p>${t.guideText}</p>\n${guideLinks(guide)}\n`}<h2>${t.records}</h2>
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
