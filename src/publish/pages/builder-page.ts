// `builder/`: the page where an editor picks, sees and copies. Its script is the library's; what it shows is this kit's.

import { interfaceLanguages } from '../../campaign/language/interface-languages.js';
import { type InterfaceLanguage, languages } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { Markup, markup } from '../../embed-code/markup.js';
import { builderApp } from '../../i18n/builder/app.js';
import { kitPages } from '../../i18n/kit-pages.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { builderData } from './builder-data.js';
import { editionNote } from './how-to-embed.js';
import { kitPagePath } from './kit-page.js';
import { kitWords, ownerLine } from './kit-words.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob:; media-src 'self' https: blob:; connect-src 'self' https:; frame-src 'self' https:; base-uri 'none'; form-action 'none'";

/**
 * @param hashes of `integrity.json`
 * @param widgets what is documented of them, as JSON: the library's builder/widgets.json
 */
export function builderPages(kit: Kit, hashes: Record<string, string>, widgets: string): KitFile[] {
  const data = { kit: JSON.stringify(builderData(kit, hashes)), widgets };
  // Whatever the campaign is in, the builder has words of its own.
  return interfaceLanguages.map((lang) => ({
    path: pathIn(lang),
    content: `<!doctype html>\n${builderPage(kit, lang, data)}`,
  }));
}

const pathIn = (lang: InterfaceLanguage): string => kitPagePath('builder/index', lang);

/** JSON that cannot end its script element. */
const dataBlock = (id: string, json: string): Markup =>
  markup`<script type="application/json" id="${id}">${new Markup(json.replaceAll('<', '\\u003c'))}</script>`;

function builderPage(kit: Kit, lang: InterfaceLanguage, data: Record<'kit' | 'widgets', string>): Markup {
  const t = builderApp[lang];
  const words = kitWords(kit, lang);
  const heading = t.title(words.title);
  const howTo = `../${kitPagePath('how-to-embed', kit.languages.includes(lang) ? lang : languages[0])}`;
  const others = interfaceLanguages.filter((other) => other !== lang);
  return markup`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${heading}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="builder.css">
<script type="module" src="builder.js"></script>
</head>
<body>
<header>
<p>${ownerLine(words)}</p>
<p><a href="${howTo}">${t.howTo}</a></p>
${others.map((other) => markup`<p><a href="${pathIn(other).replace('builder/', '')}" lang="${other}" hreflang="${other}">${ownNames[other]}</a></p>\n`)}</header>
<main>
<h1>${heading}</h1>
<p class="lead">${t.intro}</p>
${editionNote(kit, lang)}<noscript><p>${t.needsScript} <a href="${howTo}">${t.howTo}</a></p></noscript>
</main>
<footer>
<p>${kitPages[lang].library(kit.version)}</p>
</footer>
${dataBlock('kit', data.kit)}
${dataBlock('widgets', data.widgets)}
</body>
</html>
`;
}
