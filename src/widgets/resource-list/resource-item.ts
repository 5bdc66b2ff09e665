// One resource: what it is, what a person needs to know before they take it, and its file in each language.
import { html, nothing } from 'lit';
import type { CompiledResource } from '../../campaign/compile/compile-metadata.js';
import type { Language } from '../../campaign/language/language.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { downloadLinks } from '../../element/parts/download-links.js';

/** @param download tells the page of a download that is about to happen */
export function resourceItem(
  { id, picture, title, description, file, facts }: CompiledResource,
  local: Localizer,
  level: number,
  download: (click: Event, item: string, url: string, lang?: Language) => void,
): unknown {
  return html`<li part="item" role="listitem">
    ${picture ? pictureTemplate(picture, local, '320px') : nothing}
    <div class="about">
      ${heading(level, local.text(title))}
      ${description ? html`<p part="body">${local.text(description)}</p>` : nothing}
      <ul part="facts">
        ${local.value(facts).map((fact) => html`<li>${local.marked(facts, fact)}</li>`)}
      </ul>
    </div>
    <div part="actions">
      ${downloadLinks(file, title, local, (click, url, lang) => download(click, id, url, lang))}
    </div>
  </li>`;
}
