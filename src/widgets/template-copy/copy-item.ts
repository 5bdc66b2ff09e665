// A text, in one language or in both.
import { html, nothing } from 'lit';
import { ownNames } from '../../campaign/language/own-names.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import type { Draft } from './draft.js';
import { type DraftContext, draftTemplate } from './draft-template.js';

/**
 * @param drafts of each language: one, or one for each post of a thread
 * @param channel its name, where it is not said above
 */
export function copyItem(
  drafts: Draft[][],
  context: DraftContext,
  local: Localizer,
  level: number,
  channel?: unknown,
): unknown {
  const [[{ copy }]] = drafts as [[Draft]];
  const { extras } = context;
  const beside = drafts.length > 1;
  const title = local.words(copy.title);
  return html`<li part="item" role="listitem">
    <div>
      ${heading(level, local.text(copy.title))} ${channel ? html`<p part="channel">${channel}</p>` : nothing}
      ${extras?.timing?.(copy, local)}
    </div>
    <div class=${beside ? 'two' : 'one'}>
      ${drafts.map((parts) => {
        const [draft] = parts as [Draft];
        const named = beside ? ownNames[draft.lang] : undefined;
        return copy.more && extras?.wholeDraft
          ? extras.wholeDraft(parts, context, title, named, draftTemplate)
          : draftTemplate(draft, context, title, named);
      })}
    </div>
  </li>`;
}
