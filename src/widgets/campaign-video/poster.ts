// A film's poster, all of which plays it.
import { html, nothing } from 'lit';
import playIcon from 'lucide-static/icons/play.svg';
import type { Video } from '../../campaign/schema/videos.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { video as videoWords } from '../../i18n/video.js';

/** @param note what a person should know before they press */
export const poster = ({ poster, title }: Video, local: Localizer, play: () => void, note?: string): unknown =>
  html`${poster ? pictureTemplate(poster, local, '(min-width: 960px) 960px, 100vw') : nothing}<button
      part="play"
      class="control"
      type="button"
      @click=${play}
    >
      ${playIcon}
      <span>
        ${videoWords[local.language].play}<span class="hidden">: ${local.text(title)}</span>
        ${note ? html`<span class="note">${note}</span>` : nothing}
      </span>
    </button>`;
