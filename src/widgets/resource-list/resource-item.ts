// One resource: what it is, what a person needs to know before they take it, its file in each language, and all else there is of it.
import { html, nothing } from 'lit';
import type { CompiledResource } from '../../campaign/compile/metadata/compile-resource.js';
import type { Way } from '../../campaign/compile/metadata/ways.js';
import type { Language } from '../../campaign/language/language.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { labelOf, otherLinks, titleLink, wayLink } from '../../element/parts/download-links.js';

/** @param open tells the page of what is about to happen */
export function resourceItem(
  { id, picture, title, description, file, main, others, facts }: CompiledResource,
  local: Localizer,
  level: number,
  open: (click: Event, item: string, url: string, lang?: Language, action?: string) => void,
): unknown {
  const target = file ?? (main as Way).file;
  const label = main ? local.text(main.name) : labelOf(target, local);
  const tell = (click: Event, url: string, lang?: Language, action?: string) => open(click, id, url, lang, action);
  return html`<li part="item" role="listitem">
    ${picture ? pictureTemplate(picture, local, '320px') : nothing}
    <div class="about">
      ${heading(level, titleLink(target, title, local, tell, main?.action))}
      ${description ? html`<p part="body">${local.text(description)}</p>` : nothing}
    </div>
    <div class="facts">
      <ul part="facts">
        ${label ? html`<li>${label}</li>` : nothing}
        ${local.value(facts).map((fact) => html`<li>${local.marked(facts, fact)}</li>`)}
      </ul>
      <div part="actions">${otherLinks(target, title, local, tell)}${others?.map((way) => wayLink(way, title, local, tell))}</div>
    </div>
  </li>`;
}
