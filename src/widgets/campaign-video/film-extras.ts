// A warning before a film, its other versions, its chapters: loaded for the few films that have one of these.
import { html, nothing } from 'lit';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { Localizer } from '../../element/core/localizer.js';
import { disclosure } from '../../element/parts/disclosure.js';
import { filmExtras } from '../../i18n/film-extras.js';
import { isPlayable, type Version } from './platforms.js';

export { contentWarning } from '../../element/parts/content-warning.js';

/**
 * The buttons that choose a version, or the film itself again.
 * @param about the film's name
 */
export const versionButtons = (
  video: CompiledVideo,
  chosen: Version | '',
  about: unknown,
  local: Localizer,
  choose: (version: Version | '') => void,
): unknown =>
  (['audioDescription', 'bsl'] as const).map((version) =>
    isPlayable(video[version])
      ? html`<button
          part="action"
          class="control"
          type="button"
          aria-pressed=${chosen === version}
          @click=${() => choose(chosen === version ? '' : version)}
        >
          ${filmExtras[local.language][version]}${about}
        </button>`
      : nothing,
  );

/**
 * The parts of a film, to choose from, and what its audio description says.
 * @param about the film's name, for those who do not see what this is beside
 * @param play plays it from a second; without it, the list is words
 */
export function disclosures(
  { chapters, audioDescription }: CompiledVideo,
  about: unknown,
  local: Localizer,
  play?: (at: number) => void,
): unknown {
  const t = filmExtras[local.language];
  const items = chapters?.map(({ start, at, title }) => {
    const words = html`<span class="time">${start}</span> ${local.text(title)}`;
    return html`<li>
      ${play ? html`<button class="control quiet" type="button" @click=${() => play(at)}>${words}</button>` : words}
    </li>`;
  });
  const description = audioDescription?.text;
  return [
    items ? disclosure([t.chapters, about], html`<ol class="chapters">${items}</ol>`, 'chapters') : nothing,
    description ? disclosure([t.readDescription, about], local.rich(description), 'transcript') : nothing,
  ];
}
