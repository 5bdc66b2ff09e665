// Each host system: what to copy for it, and where it goes.
import type { InterfaceLanguage } from '../../../campaign/language/language.js';
import { evidenceFor, type System, systems } from '../../../embed-code/host-systems.js';
import { type Markup, markup } from '../../../embed-code/markup.js';
import type { Installed } from '../../../embed-code/packages/share-point-package.js';
import { ways } from '../../../embed-code/snippets.js';
import { howToEmbed } from '../../../i18n/how-to-embed.js';
import { newsletter } from '../../../i18n/newsletter.js';
import type { Kit } from '../../kit.js';
import { kitPagePath } from '../kit-page.js';
import { fold, snippet } from './snippet.js';

export function systemsPart(kit: Kit, lang: InterfaceLanguage): Markup {
  const t = howToEmbed[lang];
  const all = markup`<dl>
${ways.map((way) => markup`<dt>${t[way]}</dt>\n<dd>${t[`${way}Text`]}</dd>\n`)}</dl>
`;
  return markup`<h2>${t.editors}</h2>
<p>${t.editorsText}</p>
<div class="folds printed-open">
${systems.map((system) => recipe(kit, system, lang))}${fold(t.ways, all)}</div>
`;
}

function recipe(kit: Kit, system: System, lang: InterfaceLanguage): Markup {
  const { name, way, editor, team, lines, installed, blocks } = system;
  const t = howToEmbed[lang];
  return markup`<details>
<summary>${name[lang]}<span class="quiet">: ${t[way]}</span></summary>
${installed && installing(installed, lang)}${blocks && markup`<p><a href="${kitPagePath(blocks, lang)}"><strong>${newsletter[lang].from}</strong></a></p>\n`}<p>${t.copyFirst} <a href="#widgets"><strong>${t[way]}</strong></a></p>
<ol>
${editor.map((step) => markup`<li>${step[lang]}</li>\n`)}</ol>
<p><strong>${t.team}:</strong> ${team[lang]}</p>
${lines && snippet(lines.name[lang], lines.write(kit), lang)}<p class="quiet">${evidenceFor(system, lang)}</p>
</details>
`;
}

function installing({ path, administrator, editor, about }: Installed, lang: InterfaceLanguage): Markup {
  const t = howToEmbed[lang];
  const steps = (all: Installed['editor']) => markup`<ol>
${all.map((step) => markup`<li>${step[lang]}</li>\n`)}</ol>
`;
  return markup`<p><strong>${t.installed}:</strong> <a href="${path}" download>${path.replace(/.*\//, '')}</a></p>
${steps(administrator)}<p><strong>${t.installedEditors}:</strong></p>
${steps(editor)}<p class="quiet">${about[lang]}</p>
<p><strong>${t.installedNot}:</strong></p>
`;
}
