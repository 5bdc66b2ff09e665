// A warning before a film, and its chapters: loaded for the few films that have one.
import { html, nothing } from 'lit';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { Localizer } from '../../element/core/localizer.js';
import { disclosure } from '../../element/parts/disclosure.js';
import { chapters as words } from '../../i18n/chapters.js';

export { contentWarning } from '../../element/parts/content-warning.js';

/**
 * The parts of a film, to choose from.
 * @param about the film's name, for those who do not see what this is beside
 * @param play plays it from a second; without it, the list is words
 */
export function chapterList(
  { chapters }: CompiledVideo,
  about: unknown,
  local: Localizer,
  play?: (at: number) => void,
): unknown {
  if (!chapters) return nothing;
  const items = chapters.map(({ start, at, title }) => {
    const content = html`<span class="time">${start}</span> ${local.text(title)}`;
    return html`<li>
      ${play ? html`<button class="control quiet" type="button" @click=${() => play(at)}>${content}</button>` : content}
    </li>`;
  });
  return disclosure([words[local.language].chapters, about], html`<ol class="chapters">${items}</ol>`, 'chapters');
}
