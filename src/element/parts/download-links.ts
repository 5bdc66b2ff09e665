// The links to a file that comes in one form or in one per language: the reader's own first, the others beside it.
import { html, nothing } from 'lit';
import type { LabelledFile } from '../../campaign/compile/metadata/labels.js';
import type { Way } from '../../campaign/compile/metadata/ways.js';
import { chooseLanguage, type Language, languagesOf, type PerLanguage } from '../../campaign/language/language.js';
import type { Text } from '../../campaign/schema/text.js';
import { download as words } from '../../i18n/download.js';
import type { Localizer } from '../core/localizer.js';
import { newTabFor } from './new-tab-for.js';

type File = PerLanguage<LabelledFile>;
/** Tells the page of what is about to happen: a download, or what a resource has in place of a file. */
type Tell = (click: MouseEvent, url: string, lang?: Language, action?: string) => void;

const ownLanguage = (file: File, local: Localizer): Language | undefined =>
  languagesOf(file).length ? local.languageOf(file) : undefined;

/** Format and size of the file in the reader's own language; where it comes in another only, that too. */
export function labelOf(file: File, local: Localizer): unknown {
  const lang = ownLanguage(file, local);
  const { label } = local.value(file);
  if (!lang || lang === local.language) return label;
  return [words[local.language].in[lang], label && [', ', label]];
}

/** The title of an item, as the link to its file in the reader's own language. */
export const titleLink = (file: File, title: Text, local: Localizer, tell: Tell, action?: string): unknown =>
  link(local.value(file), ownLanguage(file, local), local, tell, local.text(title), nothing, action);

/** Quiet links to the file in the other languages. @param title what it is called: each link makes sense alone */
export const otherLinks = (file: File, title: Text, local: Localizer, tell: Tell): unknown =>
  languagesOf(file)
    .filter((lang) => lang !== ownLanguage(file, local))
    .map((lang) => {
      const each = chooseLanguage(file, lang).value;
      return link(each, lang, local, tell, named(words[local.language].in[lang], title, each.label, local));
    });

/** Quiet links to the file in every language, for an item whose title is no link. */
export const downloadLinks = (file: File, title: Text, local: Localizer, tell: Tell): unknown => {
  const content = named(words[local.language].download, title, labelOf(file, local), local);
  return [
    link(local.value(file), ownLanguage(file, local), local, tell, content),
    otherLinks(file, title, local, tell),
  ];
};

/** A quiet link to another form of an item, or to what else there is of it. */
export const wayLink = (
  { name, own, lang, dir, details, file, action }: Way,
  title: Text,
  local: Localizer,
  tell: Tell,
) =>
  link(
    local.value(file),
    lang ?? ownLanguage(file, local),
    local,
    tell,
    named(
      [local.text(name), own && html`: <bdi lang=${lang as string} dir=${dir ?? nothing}>${own}</bdi>`],
      title,
      details && local.text(details),
      local,
    ),
    undefined,
    action,
  );

const named = (words: unknown, title: Text, label: unknown, local: Localizer): unknown =>
  html`<span>${words}<span class="hidden">: ${local.text(title)}</span>${label ? [' (', label, ')'] : nothing}</span>`;

function link(
  { url, name }: LabelledFile,
  lang: string | undefined,
  local: Localizer,
  tell: Tell,
  content: unknown,
  style: unknown = 'control quiet',
  action?: string,
): unknown {
  const href = local.url(url);
  return html`<a
    part="action"
    class=${style}
    href=${href}
    download=${action ? nothing : name}
    target=${action ? nothing : newTabFor(href)}
    hreflang=${lang ?? nothing}
    @click=${(click: MouseEvent) => tell(click, href, lang as Language, action)}
    >${content}</a
  >`;
}
