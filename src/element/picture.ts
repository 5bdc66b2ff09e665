import { html, nothing } from 'lit';
import type { Picture } from '../campaign/schema/media.js';
import type { Localizer } from './localizer.js';

interface PictureOptions {
  /** How wide it is shown, as in the `sizes` attribute of HTML. */
  sizes: string;
  loading?: 'lazy' | 'eager';
}

/** A picture in its best size and format, with its room kept from the start. */
export function pictureTemplate(
  picture: Picture,
  local: Localizer,
  { sizes, loading = 'lazy' }: PictureOptions,
): unknown {
  const alt = local.words(picture.alt);
  const types = [...new Set(picture.sources?.map(({ type }) => type))];
  const [x, y] = picture.focus ?? [50, 50];
  return html`<picture part="media">
    ${types.map((type) => {
      const set = picture.sources?.filter((source) => source.type === type);
      return html`<source
        type=${type}
        sizes=${sizes}
        srcset=${set?.map((source) => `${local.value(source.url)} ${source.width}w`).join(', ')}
      >`;
    })}
    <img
      src=${local.value(picture.url)}
      alt=${alt}
      lang=${alt ? local.languageOf(picture.alt) : nothing}
      width=${picture.width}
      height=${picture.height}
      loading=${loading}
      decoding="async"
      .style=${`object-position:${Number(x)}% ${Number(y)}%`}
    >
  </picture>`;
}
