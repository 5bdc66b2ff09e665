import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { LabelledFile } from '../../campaign/compile/metadata/labels.js';
import type { PerLanguage } from '../../campaign/language/language.js';
import type { Text } from '../../campaign/schema/text.js';
import type { Localizer } from '../core/localizer.js';
import { CampaignDownloadEvent } from './campaign-download.event.js';
import { newTabFor } from './new-tab-for.js';

/**
 * The link to the file of a film or recording.
 * @param words say what it does
 * @param tell tells the page; false where it wants none of it
 */
export function downloadOf(
  { id, title, download }: { id: string; title: Text; download?: PerLanguage<LabelledFile> },
  words: string,
  local: Localizer,
  tell: (event: Event) => boolean,
): unknown {
  if (!download) return nothing;
  const { url, label, name } = local.value(download);
  const href = local.url(url);
  return html`<a
    part="action"
    class="control quiet"
    href=${href}
    download=${name}
    target=${newTabFor(href)}
    @click=${(click: Event) => {
      const event = new CampaignDownloadEvent({ item: id, url: href });
      if (!tell(event)) click.preventDefault();
    }}
    >${downloadIcon}
    <span>${words}<span class="hidden">: ${local.text(title)}</span> (${label})</span></a
  >`;
}
