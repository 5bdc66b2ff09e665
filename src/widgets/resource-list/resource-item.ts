// One resource: what it is, what a person needs to know before they take it, and its file in each language.
import { html, nothing } from 'lit';
import { languagesOf } from '../../campaign/choose-language.js';
import type { File } from '../../campaign/schema/media.js';
import type { Resource } from '../../campaign/schema/resources.js';
import type { Language } from '../../campaign/schema/text.js';
import { heading } from '../../element/heading.js';
import { downloadIcon } from '../../element/icons.js';
import type { Localizer } from '../../element/localizer.js';
import { pictureTemplate } from '../../element/picture.js';
import { formatBytes, formatDate, formatDuration } from '../../i18n/format.js';
import { resources as resourceWords } from '../../i18n/resources.js';
import { nameOf } from './resource-filters.js';

/** @param download tells the page of a download; false: the page hands the file out itself */
export function resourceItem(
  resource: Resource,
  local: Localizer,
  level: number,
  download: (file: { url: string; lang?: Language }) => boolean,
): unknown {
  const { language } = local;
  const { picture } = resource;
  const own = local.value(resource.file);
  const other = languagesOf(resource.file).find((lang) => lang !== local.languageOf(resource.file));
  const facts = factsOf(resource, own, language);
  return html`<li part="item" class=${picture ? 'pictured' : ''}>
    ${picture ? pictureTemplate(picture, local, { sizes: '320px' }) : nothing}
    <div class="about">
      ${heading(level, local.text(resource.title))}
      ${resource.description ? html`<p part="body">${local.text(resource.description)}</p>` : nothing}
      ${facts.length ? html`<ul part="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
    </div>
    <div part="actions">
      ${[link(own, languagesOf(resource.file).length ? local.languageOf(resource.file) : undefined)]}
      ${other ? link((resource.file as Partial<Record<Language, File>>)[other] as File, other) : nothing}
    </div>
  </li>`;

  function link(file: File, lang?: Language): unknown {
    const url = local.value(file.url);
    const inOther = lang !== undefined && lang !== language;
    const size = [file.format, file.bytes && formatBytes(file.bytes, language)].filter(Boolean).join(', ');
    return html`<a
      part="action"
      class="control"
      href=${url}
      download
      hreflang=${lang ?? nothing}
      @click=${(click: Event) => {
        if (!download(lang ? { url, lang } : { url })) click.preventDefault();
      }}
      >${downloadIcon}
      <span
        >${inOther ? resourceWords[language].inLanguage[lang] : resourceWords[language].download}<span class="hidden"
          >: ${local.text(resource.title)}</span
        >
        ${size ? `(${size})` : nothing}</span
      ></a
    >`;
  }
}

function factsOf(resource: Resource, file: File, language: Language): string[] {
  const t = resourceWords[language];
  const { pages, width, height, duration } = file;
  return [
    resource.type && nameOf(resource.type, language),
    pages && t.pages(pages),
    width && height && t.pixels(width, height),
    duration && formatDuration(duration, language),
    resource.audience?.length &&
      `${t.audience}: ${resource.audience.map((value) => nameOf(value, language)).join(', ')}`,
    resource.mayAdapt && t.mayAdapt,
    resource.updated && t.updated(formatDate(resource.updated, language)),
  ].filter((fact): fact is string => Boolean(fact));
}
