// A film's poster, all of which plays it, or leads to the page that has it.
import { html, nothing } from 'lit';
import playIcon from 'lucide-static/icons/play.svg';
import type { Places, Video } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { video as videoWords } from '../../i18n/video.js';

/**
 * @param play plays it
 * @param note what a person should know before they press
 * @param place the page that has it, where it is not here
 */
export function poster(
  { poster, title }: Pick<Video, 'poster' | 'title'>,
  local: Localizer,
  play: () => void,
  note?: string,
  place?: Places['link'],
): unknown {
  const t = videoWords[local.language];
  const words = html`${playIcon}
    <span>
      ${place?.on ? t.watchOn(local.words(place.on)) : t.play}<span class="hidden">: ${local.text(title)}</span>
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </span>`;
  return html`${poster ? pictureTemplate(poster, local, '(min-width: 960px) 960px, 100vw') : nothing}${
    place
      ? html`<a part="play" class="control" href=${local.url(place.url)}>${words}</a>`
      : html`<button part="play" class="control" type="button" @click=${play}>${words}</button>`
  }`;
}
