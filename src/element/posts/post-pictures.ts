// The graphics that go with a post, each with the alt text to publish it with.
import { html, nothing } from 'lit';
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import type { CompiledCopy } from '../../campaign/compile/metadata/compile-copy.js';
import { type Language, languagesOf } from '../../campaign/language/language.js';
import { posts as words } from '../../i18n/posts.js';
import type { Localizer } from '../core/localizer.js';

/** The graphics of a post that are in date, in its order. */
export const graphicsOf = ({ graphics = [] }: CompiledCopy, { campaign }: Localizer): CompiledGraphic[] => {
  const known = graphics.length ? campaign.items('graphics') : [];
  return graphics.flatMap((id) => known.filter((each) => each.id === id));
};

/** The file of a graphic, and its language where it has one for each. */
export function fileOf({ file }: CompiledGraphic, local: Localizer): { url: string; label: string; lang?: Language } {
  const { url, label } = local.value(file);
  return { url: local.url(url), label, ...(languagesOf(file).length && { lang: local.languageOf(file) }) };
}

/**
 * @param local of the language of the post
 * @param language of the widget
 * @param key begins the id of each alt text
 * @param title of a graphic: a link, or words
 * @param actions what can be done with its alt text
 */
export function postPictures(
  copy: CompiledCopy,
  local: Localizer,
  language: Language,
  key: string,
  title: (graphic: CompiledGraphic) => unknown,
  actions: (graphic: CompiledGraphic, alt: string) => unknown = () => nothing,
): unknown {
  const graphics = graphicsOf(copy, local);
  if (!graphics.length) return nothing;
  const t = words[language];
  return html`<div part="pictures">
    <p class="label">${t.pictures}</p>
    <ul role="list">
      ${graphics.map((graphic) => {
        const { width, height } = local.value(graphic.file);
        return html`<li part="picture">
          <img
            src=${fileOf(graphic, local).url}
            alt=""
            width=${width ?? nothing}
            height=${height ?? nothing}
            loading="lazy"
          />
          <div>
            <p>${title(graphic)}</p>
            <p part="alt">${t.alt}: <span id=${`${key}-${graphic.id}`}>${local.text(graphic.alt)}</span></p>
            ${actions(graphic, local.words(graphic.alt))}
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}
