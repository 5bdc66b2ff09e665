// The caption and download of a picture, in the grid and in the viewer.
import { html, nothing } from 'lit';
import type { LabelledFile } from '../../campaign/compile/metadata/labels.js';
import { chooseLanguage, type Language, languagesOf, type PerLanguage } from '../../campaign/language/language.js';
import type { Image } from '../../campaign/schema/assets.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { downloadLinks } from '../../element/parts/download-links.js';
import { gallery as galleryWords } from '../../i18n/gallery.js';

/** Who made a picture, and its licence. */
export function creditOf({ picture: { credit, licence } }: Image, local: Localizer): unknown {
  return credit || licence
    ? html`<ul part="credit">
        ${[credit, licence].map((each) => (each ? html`<li>${local.text(each)}</li>` : nothing))}
      </ul>`
    : nothing;
}

/** True if all of several pictures have one credit and licence: then it is said once. */
export const shareCredit = (images: readonly Image[]): boolean =>
  images.length > 1 &&
  new Set(images.map(({ picture: { credit, licence } }) => JSON.stringify([credit, licence]))).size === 1;

/**
 * @param download tells the page of a download that is about to happen
 * @param credit false where it is said of all pictures together
 */
export function aboutPicture(
  image: Image,
  local: Localizer,
  level: number,
  download: (click: MouseEvent, image: Image, url: string, lang?: Language) => void,
  credit = true,
): unknown {
  const { title, caption, picture } = image;
  const { url, width, height } = picture;
  const label = galleryWords[local.language].pixels(width, height);
  const languages = languagesOf(url);
  const file: PerLanguage<LabelledFile> = languages.length
    ? Object.fromEntries(languages.map((lang) => [lang, { url: chooseLanguage(url, lang).value, label }]))
    : { url, label };
  return html`<div class="about">
      ${heading(level, local.text(title))}
      ${caption ? html`<p part="caption">${local.text(caption)}</p>` : nothing}
      ${credit ? creditOf(image, local) : nothing}
    </div>
    <div part="actions">
      ${downloadLinks(file, title, local, (click, href, lang) => download(click, image, href, lang))}
    </div>`;
}
