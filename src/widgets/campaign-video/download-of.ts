import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { Localizer } from '../../element/core/localizer.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { newTabFor } from '../../element/parts/new-tab-for.js';
import { video as videoWords } from '../../i18n/video.js';

/** The link to a film's file. @param tell tells the page; false where it wants none of it */
export function downloadOf(
  { id, title, download }: CompiledVideo,
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
    <span>${videoWords[local.language].download}<span class="hidden">: ${local.text(title)}</span> (${label})</span></a
  >`;
}
