// The links to a file that comes in one form or in one per language: the reader's own first, the others beside it.
import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { LabelledFile } from '../../campaign/compile/compile-metadata.js';
import { chooseLanguage, type Language, languagesOf, type PerLanguage } from '../../campaign/language/language.js';
import type { Text } from '../../campaign/schema/text.js';
import { download as words } from '../../i18n/download.js';
import type { Localizer } from '../core/localizer.js';
import { newTabFor } from './new-tab-for.js';

/**
 * @param title what the file is called: each link makes sense alone
 * @param download tells the page of a download that is about to happen
 */
export function downloadLinks(
  file: PerLanguage<LabelledFile>,
  title: Text,
  local: Localizer,
  download: (click: MouseEvent, url: string, lang?: Language) => void,
): unknown {
  const t = words[local.language];
  const languages = languagesOf(file);
  const fileLanguage = languages.length ? local.languageOf(file) : undefined;
  const others = languages.filter((lang) => lang !== fileLanguage);
  return [link(local.value(file), fileLanguage), others.map((other) => link(chooseLanguage(file, other).value, other))];

  function link({ url, label, name }: LabelledFile, lang?: Language): unknown {
    const href = local.url(url);
    const verb = lang && lang !== local.language ? t.inLanguage[lang] : t.download;
    return html`<a
      part="action"
      class="control"
      href=${href}
      download=${name}
      target=${newTabFor(href)}
      hreflang=${lang ?? nothing}
      @click=${(click: MouseEvent) => download(click, href, lang)}
    >
      ${downloadIcon}
      <span>${verb}<span class="hidden">: ${local.text(title)}</span>${label ? [' (', label, ')'] : nothing}</span>
    </a>`;
  }
}
