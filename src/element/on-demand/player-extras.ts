// A warning before a film or recording, and its chapters: loaded for the few that have one.
import { html, nothing } from 'lit';
import type { CompiledChapter } from '../../campaign/compile/metadata/played.js';
import { chapters as words } from '../../i18n/chapters.js';
import type { Localizer } from '../core/localizer.js';
import { disclosure } from '../parts/disclosure.js';

export { contentWarning } from '../parts/content-warning.js';

/**
 * The parts of a film or recording, to choose from.
 * @param about its name, for those who do not see what this is beside
 * @param play plays it from a second; without it, the list is words
 */
export function chapterList(
  { chapters }: { chapters?: CompiledChapter[] },
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
