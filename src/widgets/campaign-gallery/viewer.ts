// One picture, large, in a dialog. Loaded when a person opens one.
import { html, nothing } from 'lit';
import previousIcon from 'lucide-static/icons/chevron-left.svg';
import nextIcon from 'lucide-static/icons/chevron-right.svg';
import closeIcon from 'lucide-static/icons/x.svg';
import type { Image } from '../../campaign/schema/assets.js';
import type { Localizer } from '../../element/core/localizer.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { gallery as galleryWords } from '../../i18n/gallery.js';
import type { EventOn } from '../../util/event-on.js';
import { aboutPicture } from './gallery-item.js';
import { swipe } from './swipe.js';

export { viewerStyles } from './viewer.styles.js';

/**
 * @param index the picture to show; none while the dialog is closed
 * @param show gets the picture to show next, or undefined to close
 */
export function viewer(
  images: readonly Image[],
  index: number | undefined,
  local: Localizer,
  level: number,
  show: (index: number | undefined) => void,
  download: Parameters<typeof aboutPicture>[3],
): unknown {
  const image = index === undefined ? undefined : images[index];
  const close = () => show(undefined);
  return html`<dialog
    part="viewer"
    aria-label=${image ? local.words(image.title) : nothing}
    @close=${closed}
    @click=${({ target, currentTarget }: Event) => target === currentTarget && close()}
    @keydown=${keys}
  >
    ${image ? content(image, index as number) : nothing}
  </dialog>`;

  function content(image: Image, index: number): unknown {
    const t = galleryWords[local.language];
    return html`<div class="inside">
      <div class="bar">
        ${
          images.length > 1
            ? html`${button('previous', html`${previousIcon}<span>${t.previous}</span>`, () => go(-1))}
                <p part="position" role="status">
                  ${t.position(index + 1, images.length)}<span class="hidden">:
                    ${local.text(image.title)}. ${local.text(image.picture.alt)}</span>
                </p>
                ${button('next', html`<span>${t.next}</span>${nextIcon}`, () => go(1))}`
            : nothing
        }
        ${button('close', html`<span>${t.close}</span>${closeIcon}`, close)}
      </div>
      <div class="large" @pointerdown=${swipe.start} @pointerup=${(event: PointerEvent) => go(swipe.end(event))}>
        ${
          // Each in its own place, so that one never stands in for the next while that is on its way.
          images.map(({ picture }, at) =>
            at === index ? pictureTemplate(picture, local, '(min-width: 1200px) 1168px, 100vw') : nothing,
          )
        }
      </div>
      ${aboutPicture(image, local, level, download)}
    </div>`;
  }

  /** Told a moment after it happened: it may be open again. */
  function closed({ target }: EventOn<HTMLDialogElement>): void {
    if (!target.open) close();
  }

  function go(by: number): void {
    if (index !== undefined && by) show((index + by + images.length) % images.length);
  }

  function keys(event: KeyboardEvent): void {
    const to = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!to || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  }
}

const button = (part: 'previous' | 'next' | 'close', label: unknown, press: () => void): unknown =>
  html`<button part=${part} class="control" type="button" @click=${press}>${label}</button>`;
