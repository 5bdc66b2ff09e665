// One text in one language: to read or to edit, how long it is, and what can be done with it.
import { type CSSResult, html, nothing } from 'lit';
import mailIcon from 'lucide-static/icons/mail.svg';
import editIcon from 'lucide-static/icons/pencil.svg';
import type { Copier } from '../../element/copy/copier.js';
import type { Localizer } from '../../element/core/localizer.js';
import { richTemplate } from '../../element/core/rich-text.js';
import { mailLink } from '../../element/share/mail-link.js';
import { copy as copyWords } from '../../i18n/copy.js';
import { type Draft, headlineOf, wordsOf } from './draft.js';
import type { EditorContext } from './editor-context.js';
import type { Fields } from './fields.js';

/** Channels that are sent to a person. */
const MAILED = /^(email|newsletter|briefing|press)$/;
/** Windows hands no longer address than this to a mail program. */
const MAX_LINK_LENGTH = 2000;

type What = 'text' | 'rich-text' | 'subject';
export type LazyEditor = typeof import('./lazy-editor.js');

/** Drawn around the words of the few texts that have more: extras/extras.ts. */
export interface Extras {
  timing?(copy: Draft['copy'], local: Localizer): unknown;
  wholeDraft?(
    parts: readonly Draft[],
    context: DraftContext,
    title: string,
    named: string | undefined,
    template: typeof draftTemplate,
  ): unknown;
  beneath?(draft: Draft, context: DraftContext): unknown;
  wordsOf?: typeof wordsOf;
  htmlOf?: Parameters<LazyEditor['wholeHtml']>[4];
  postStyles?: CSSResult;
}

/** The part of the widget that a text needs. */
export interface DraftContext extends EditorContext {
  fields: Fields;
  copier: Copier;
  /** There once it is needed. */
  editor: LazyEditor | undefined;
  loadEditor(): Promise<LazyEditor>;
  /** There where a text has more than words. */
  extras: Extras | undefined;
}

/**
 * @param title of its item
 * @param named the name of its language, where it stands beside another
 */
export function draftTemplate(draft: Draft, context: DraftContext, title: string, named?: string): unknown {
  const { key, copy, lang, edited, formatted, subject } = draft;
  const { fields, copier, editor, language, extras } = context;
  const words = (headline?: string) => (extras?.wordsOf ?? wordsOf)(draft, context, headline);
  const whole = words(headlineOf(draft));
  const beneath = extras?.beneath?.(draft, context);
  const t = copyWords[language];
  const about = named ? `${title} (${named})` : title;
  const subjectLabel = copy.channel === 'email' ? t.subject : t.headline;
  return html`<div part="draft">
    ${named ? html`<p part="language" lang=${lang}>${named}</p>` : nothing}
    ${edited ? editor?.editorTemplate(draft, context, about, subjectLabel) : nothing}
    ${edited && !beneath ? nothing : text()}
    ${
      formatted
        ? nothing
        : html`<p part="length" lang=${editor?.lengthLang(language) ?? nothing} id=${`length-${key}`} class=${editor?.isOver(draft) ? 'over' : 'fits'}>
            ${editor?.lengthWords(draft, language) ?? '\u00a0'}
          </p>`
    }
    <div part="actions">
      ${button('text', t.copyText, whole, copy.thread && 'quiet')}
      ${formatted ? button('rich-text', t.copyRich, whole, 'quiet') : nothing}
      ${copy.channel === 'email' && subject ? button('subject', t.copySubject, subject, 'quiet') : nothing}
      ${MAILED.test(copy.channel) ? mail() : nothing}
      <button
        part="action"
        class="control quiet"
        type="button"
        @click=${() => context.edit(draft, edited ? undefined : { subject, body: draft.body })}
      >
        ${edited ? editor?.resetLabel(language) : html`${editIcon} ${t.edit}`}<span class="hidden">: ${about}</span>
      </button>
    </div>
    ${copier.hint([`${key}-text`, `${key}-rich-text`, `${key}-subject`], language)}
  </div>`;

  function text(): unknown {
    return html`<div part="text" lang=${lang}>
      ${
        subject && !edited
          ? html`<p part="subject">
              <span lang=${language}>${subjectLabel}: </span><strong id=${`subject-${key}`}>${fields.marked(draft.subjectSource, lang)}</strong>
            </p>`
          : nothing
      }
      ${
        edited
          ? nothing
          : html`<div part="body" id=${`text-${key}`}>
              ${richTemplate(
                draft.nodes,
                (url) => url,
                (words) => fields.marked(words, lang),
              )}
            </div>`
      }
      ${beneath}
    </div>`;
  }

  function button(what: What, label: string, words: string, style?: string): unknown {
    return copier.button(`${key}-${what}`, label, about, language, () => copyAs(what, words), style);
  }

  function copyAs(what: What, words: string): void {
    const detail = { item: copy.id, what: what === 'subject' ? ('text' as const) : what, lang };
    const source = `#${what === 'subject' ? what : 'text'}-${key}`;
    const rich =
      what === 'rich-text'
        ? context
            .loadEditor()
            .then(({ wholeHtml }) => wholeHtml(draft, words, headlineOf(draft), fields, extras?.htmlOf))
        : undefined;
    copier.copy({ key: `${key}-${what}`, detail, name: about, text: words, rich, source }, language);
  }

  function mail(): unknown {
    const body = words();
    const whole = mailLink('', { subject, body });
    const tooLong = whole.length > MAX_LINK_LENGTH;
    return html`<a
      part="action"
      class="control quiet"
      href=${tooLong ? mailLink('', { subject }) : whole}
      @click=${() => tooLong && copyAs('text', body)}
    >
      ${mailIcon}
      <span>${tooLong ? t.copyAndOpenEmail : t.openEmail}<span class="hidden">: ${about}</span></span>
    </a>`;
  }
}
