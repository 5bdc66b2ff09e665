// The frame of the kit's pages for web teams. They load one style sheet and at most one script of the kit, and need no
// widget: they are there to be read when something does not work, too.
import { type InterfaceLanguage, isOfInterface } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { pathSuffix, withoutSuffix } from '../../campaign/language/paths.js';
import { addressOf } from '../../embed-code/frame.js';
import { type Markup, markup } from '../../embed-code/markup.js';
import { kitPages } from '../../i18n/kit-pages.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { kitWords, ownerLine } from './kit-words.js';

export interface KitPage {
  /** Without language and ending: `sheets/security`. */
  name: string;
  lang: InterfaceLanguage;
  title: string;
  content: Markup;
  /** A script of the kit, from its folder, and the words that it is given. */
  script?: { path: string; words: Record<'copy' | 'copied' | 'failed', string> } | undefined;
  /** The one language that the page is in, if it is not in all of them. */
  onlyIn?: InterfaceLanguage | undefined;
  /** True if it shows pages of the kit in frames. */
  frames?: true;
}

/** The languages of such pages: those of the campaign that the interface has all its words in. */
export const pageLanguages = ({ languages }: Pick<Kit, 'languages'>): InterfaceLanguage[] =>
  languages.filter(isOfInterface);

export const kitPagePath = (name: string, lang: InterfaceLanguage): string => `${name}${pathSuffix(lang)}.html`;

export function kitPage(kit: Kit, { name, lang, title, content, script, frames, onlyIn }: KitPage): KitFile {
  const path = kitPagePath(name, lang);
  const top = '../'.repeat(path.split('/').length - 1);
  const t = kitPages[lang];
  const words = kitWords(kit, lang);
  const contents = [words.version, words.updated].filter(Boolean).join(', ');
  const others = onlyIn ? [] : pageLanguages(kit).filter((other) => other !== lang);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const page = markup`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self';${frames && " frame-src 'self';"} base-uri 'none'; form-action 'none'">
<title>${title}</title>
<link rel="stylesheet" href="${top}pages.css">
${script && markup`<script src="${top}${script.path}" defer></script>\n`}</head>
<body${script && markup` data-copy="${script.words.copy}" data-copied="${script.words.copied}" data-failed="${script.words.failed}"`}>
<header>
<p>${ownerLine(words)}</p>
${others.map((other) => markup`<p><a href="${kitPagePath(withoutSuffix(file), other)}" lang="${other}" hreflang="${other}">${ownNames[other]}</a></p>\n`)}</header>
<main>
<h1>${title}</h1>
${content}
</main>
<footer>
<p>${t.library(kit.version)}</p>
${contents ? markup`<p>${t.contents(contents)}</p>\n` : ''}${words.contact && markup`<p>${t.questions} <a href="mailto:${words.contact}">${words.contact}</a></p>\n`}${name !== 'how-to-embed' && markup`<p><a href="${top}${kitPagePath('how-to-embed', lang)}">${t.howTo}</a></p>\n`}<p class="printed">${addressOf(kit, path)}</p>
</footer>
${script && markup`<p class="hidden" role="status"></p>\n`}</body>
</html>
`;
  return { path, content: `<!doctype html>\n${page}` };
}
