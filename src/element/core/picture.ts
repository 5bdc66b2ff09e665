import { html, isServer, nothing } from 'lit';
import type { Picture } from '../../campaign/schema/media.js';
import type { Localizer } from './localizer.js';

/**
 * A picture in its best size and format, with its room kept from the start.
 * @param sizes how wide it is shown, as in the `sizes` attribute of HTML
 */
export function pictureTemplate(picture: Picture, local: Localizer, sizes: string): unknown {
  const { sources = [], focus, width, height } = picture;
  const position = focus && `object-position:${focus.join('% ')}%`;
  return html`<picture part="media">
    ${[...new Set(sources.map(({ type }) => type))].map(
      (format) =>
        html`<source
          type=${format}
          sizes=${sizes}
          srcset=${sources
            .filter(({ type }) => type === format)
            .map((source) => `${local.url(source.url)} ${source.width}w`)
            .join()}
        />`,
    )}
    <img
      src=${local.url(picture.url)}
      alt=${local.words(picture.alt)}
      lang=${local.languageOf(picture.alt)}
      width=${width}
      height=${height}
      loading="lazy"
      style=${(isServer && position) || nothing}
      .style=${position ?? ''}
    />
  </picture>`;
}
