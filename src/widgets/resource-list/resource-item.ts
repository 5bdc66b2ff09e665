// One resource: what it is, what a person needs to know before they take it, and its file in each language.
import { html, nothing } from 'lit';
import type { CompiledResource } from '../../campaign/compile/compile-metadata.js';
import type { Language } from '../../campaign/language/language.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { labelOf, otherLinks, titleLink } from '../../element/parts/download-links.js';

/** @param download tells the page of a download that is about to happen */
export function resourceItem(
  { id, picture, title, description, file, facts }: CompiledResource,
  local: Localizer,
  level: number,
  download: (click: Event, item: string, url: string, lang?: Language) => void,
): unknown {
  const label = labelOf(file, local);
  const tell = (click: Event, url: string, lang?: Language) => download(click, id, url, lang);
  return html`<li part="item" role="listitem">
    ${picture ? pictureTemplate(picture, local, '320px') : nothing}
    <div class="about">
      ${heading(level, titleLink(file, title, local, tell))}
      ${description ? html`<p part="body">${local.text(description)}</p>` : nothing}
    </div>
    <div class="facts">
      <ul part="facts">
        ${label ? html`<li>${label}</li>` : nothing}
        ${local.value(facts).map((fact) => html`<li>${local.marked(facts, fact)}</li>`)}
      </ul>
      <div part="actions">${otherLinks(file, title, local, tell)}</div>
    </div>
  </li>`;
}
