// One resource: what it is, what a person needs to know before they take it, and its file in each language.
import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import { chooseLanguage, languagesOf } from '../../campaign/choose-language.js';
import type { CompiledResource, LabelledFile } from '../../campaign/compile-facts.js';
import type { Language } from '../../campaign/schema/text.js';
import { heading } from '../../element/heading.js';
import type { Localizer } from '../../element/localizer.js';
import { pictureTemplate } from '../../element/picture.js';
import { resources as resourceWords } from '../../i18n/resources.js';

/** @param download tells the page of a download that is about to happen */
export function resourceItem(
  resource: CompiledResource,
  local: Localizer,
  level: number,
  download: (click: Event, item: string, url: string, lang?: Language) => void,
): unknown {
  const { language } = local;
  const { id, picture, title, description, file } = resource;
  const t = resourceWords[language];
  const languages = languagesOf(file);
  const own = languages.length ? local.languageOf(file) : undefined;
  const other = languages.find((lang) => lang !== own);
  return html`<li part="item">
    ${picture ? pictureTemplate(picture, local, '320px') : nothing}
    <div class="about">
      ${heading(level, local.text(title))}
      ${description ? html`<p part="body">${local.text(description)}</p>` : nothing}
      <ul part="facts">
        ${local.value(resource.facts).map((fact) => html`<li>${fact}</li>`)}
      </ul>
    </div>
    <div part="actions">
      ${link(local.value(file), own)}
      ${other ? link(chooseLanguage(file, other).value, other) : nothing}
    </div>
  </li>`;

  function link({ url, label }: LabelledFile, lang?: Language): unknown {
    const href = local.url(url);
    const verb = lang && lang !== language ? t.inLanguage[lang] : t.download;
    return html`<a
      part="action"
      class="control"
      href=${href}
      download
      hreflang=${lang ?? nothing}
      @click=${(click: Event) => download(click, id, href, lang)}
    >
      ${downloadIcon}
      <span>${verb}<span class="hidden">: ${local.text(title)}</span>${label ? ` (${label})` : nothing}</span>
    </a>`;
  }
}
