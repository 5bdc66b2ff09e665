// A text to edit, with its first line.
import { html, nothing } from 'lit';
import resetIcon from 'lucide-static/icons/undo-2.svg';
import type { Language } from '../../campaign/language/language.js';
import { copyTools } from '../../i18n/copy-tools.js';
import type { EventOn } from '../../util/event-on.js';
import type { Draft } from './draft.js';
import type { EditorContext } from './editor-context.js';

/**
 * @param about what the text is, for those who hear its label alone
 * @param heading what its first line is called
 */
export function editorTemplate(draft: Draft, context: EditorContext, about: string, heading: string): unknown {
  const { key, lang, subject, subjectSource, body, formatted } = draft;
  const t = copyTools[context.language];
  return html`<div part="editor">
    ${
      subjectSource
        ? html`<label>
            <span>${heading}<span class="hidden">: ${about}</span></span>
            <input
              id=${`subject-${key}`}
              lang=${lang}
              autocomplete="off"
              .value=${subject}
              @input=${({ target }: EventOn<HTMLInputElement>) => context.edit(draft, { body, subject: target.value })}
            />
          </label>`
        : nothing
    }
    <label>
      <span>${t.text}<span class="hidden">: ${about}</span></span>
      <textarea
        id=${`text-${key}`}
        lang=${lang}
        rows="6"
        aria-describedby=${formatted ? nothing : `length-${key}`}
        .value=${body}
        @input=${({ target }: EventOn<HTMLTextAreaElement>) => context.edit(draft, { subject, body: target.value })}
        @change=${() => context.leave(draft)}
      ></textarea>
    </label>
    <p>${t.own}</p>
  </div>`;
}

/** The label of the button that restores the original. */
export const resetLabel = (language: Language): unknown => html`${resetIcon} ${copyTools[language].reset}`;
