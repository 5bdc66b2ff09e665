// For whoever makes pages on a server: the lines that include a fragment of the kit.
import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { fragmentPath } from '../../../embed-code/fragment-path.js';
import { type Markup, markup } from '../../../embed-code/markup.js';
import { type Include, includes } from '../../../embed-code/packages/includes.js';
import { howToEmbed } from '../../../i18n/how-to-embed.js';
import type { Kit } from '../../kit.js';
import { fold, snippet } from './snippet.js';

export function includesPart(kit: Kit, lang: InterfaceLanguage): Markup | '' {
  const first = kit.pages.find((page) => page.lang === lang && !page.item);
  if (!first) return '';
  const t = howToEmbed[lang];
  const path = fragmentPath(first);
  return fold(t.includes, markup`<p>${t.includesText}</p>\n${includes.map((each) => lines(each, path, lang))}`);
}

function lines({ name, files, tested }: Include, path: string, lang: InterfaceLanguage): Markup {
  const t = howToEmbed[lang];
  const evidence = tested ? t.includesRun(tested) : t.includesNotRun;
  return markup`<p><strong>${name}</strong> <span class="quiet">(${evidence})</span></p>
${files(path).map(({ file, code }) => snippet(file, code, lang, name))}`;
}
