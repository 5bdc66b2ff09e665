// A kit may have something ready for a system: a package, which its administrator installs once, or blocks to paste.
import { html, nothing } from 'lit';
import { pathSuffix } from '../campaign/language/paths.js';
import { systems } from '../embed-code/host-systems.js';
import type { Installed } from '../embed-code/packages/share-point-package.js';
import { howToEmbed } from '../i18n/how-to-embed.js';
import { newsletter } from '../i18n/newsletter.js';
import type { Builder } from './builder.js';

export function installing({ lang, root, state }: Builder): unknown {
  const { installed, blocks } = systems.find(({ id }) => id === state.place) ?? {};
  if (blocks)
    return html`<p class="panel">
      <a href=${new URL(`${blocks}${pathSuffix(lang)}.html`, root).href}>${newsletter[lang].from}</a>
    </p>`;
  if (!installed) return nothing;
  const { path, administrator, editor, about } = installed;
  const t = howToEmbed[lang];
  const steps = (all: Installed['editor']) => html`<ol>
    ${all.map((step) => html`<li>${step[lang]}</li>`)}
  </ol>`;
  return html`<section class="stack">
    <h3>${t.installed}</h3>
    <p><a href=${new URL(path, root).href} download>${path.replace(/.*\//, '')}</a></p>
    ${steps(administrator)}
    <h4>${t.installedEditors}</h4>
    ${steps(editor)}
    <p class="help">${about[lang]}</p>
  </section>`;
}
