// All there is to a text besides its words: when it goes out, a thread, a link, pictures, quotes and notes. Loaded for a campaign
// that has any of it.
import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { CompiledGraphic } from '../../../campaign/compile/compile-metadata.js';
import type { CompiledCopy } from '../../../campaign/compile/metadata/compile-copy.js';
import type { Localizer } from '../../../element/core/localizer.js';
import { richTemplate } from '../../../element/core/rich-text.js';
import { CampaignDownloadEvent } from '../../../element/parts/campaign-download.event.js';
import { sayMissing } from '../../../element/parts/say-missing.js';
import { fileOf, postPictures } from '../../../element/posts/post-pictures.js';
import { isPlainClick } from '../../../element/share/is-plain-click.js';
import { posts as words } from '../../../i18n/posts.js';
import type { Draft } from '../draft.js';
import type { DraftContext } from '../draft-template.js';
import { embargoWords, notesOf, quotesOf, wordsOf } from './press-words.js';

export { postStyles } from '../../../element/posts/posts.styles.js';
export { htmlOf, wordsOf } from './press-words.js';

/** When a text goes out. */
export function timing({ slot, embargoed }: CompiledCopy, local: Localizer): unknown {
  const t = words[local.language];
  return [
    slot && html`<p part="posting">${t.posting}: <time datetime=${slot.at}>${local.text(slot.when)}</time></p>`,
    embargoed && html`<p part="embargo">${embargoWords(embargoed, local)} ${local.text(embargoed.when)}.</p>`,
  ];
}

/** A text in one language with all that goes with it. */
export function wholeDraft(
  parts: readonly Draft[],
  context: DraftContext,
  title: string,
  named: string | undefined,
  draftTemplate: (draft: Draft, context: DraftContext, title: string, named?: string) => unknown,
): unknown {
  const { copier, fields, language } = context;
  const t = words[language];
  const [draft] = parts as [Draft];
  const { key, copy, lang } = draft;
  const about = named ? `${title} (${named})` : title;
  const local = fields.local(lang);
  const all = `${key}-all`;
  return html`<div class="whole">
    ${
      copy.thread
        ? html`<div class="thread" id=${`thread-${key}`}>
              ${parts.map((part, index) => {
                const post = t.post(index + 1, parts.length);
                return html`<p part="post">${post}</p>
                  ${draftTemplate(part, context, `${about}, ${post}`, index ? undefined : named)}`;
              })}
            </div>
            <div part="actions">${copier.button(all, t.copyThread(parts.length), about, language, copyThread)}</div>
            ${copier.hint([all], language)}`
        : draftTemplate(draft, context, title, named)
    }
    ${postPictures(copy, local, language, `alt-${key}`, link, altButton)}
  </div>`;

  function copyThread(): void {
    const text = parts.map((part) => wordsOf(part, context)).join('\n\n');
    const detail = { item: copy.id, what: 'text' as const, lang };
    copier.copy({ key: all, detail, name: about, text, source: `#thread-${key}` }, language);
  }

  function link(graphic: CompiledGraphic): unknown {
    const { url, label, lang } = fileOf(graphic, local);
    const save = (click: MouseEvent) => {
      const event = new CampaignDownloadEvent({ item: graphic.id, url, lang });
      const allowed = copier.host.dispatchEvent(event);
      if (allowed && !isPlainClick(click)) return;
      click.preventDefault();
      if (!allowed) return;
      import('../../../element/save/save-from.js').then(
        ({ saveFrom }) => saveFrom(url, local.words(graphic.title), lang),
        sayMissing,
      );
    };
    return html`<a part="action" class="control quiet" href=${url} download hreflang=${lang ?? nothing} @click=${save}>
      ${downloadIcon}<span>${local.text(graphic.title)}${label ? ` (${label})` : ''}</span>
    </a>`;
  }

  function altButton({ id, title }: CompiledGraphic, alt: string): unknown {
    const of = `${local.words(title)}, ${about}`;
    const button = `${key}-alt-${id}`;
    const detail = { item: id, what: 'alt' as const, lang };
    const copyAlt = () =>
      copier.copy({ key: button, detail, name: of, text: alt, source: `#alt-${key}-${id}` }, language);
    return [
      copier.button(button, t.copyAlt, of, language, copyAlt, 'quiet'),
      copier.hint([button], language, () => alt),
    ];
  }
}

/** The part of a text that nobody edits here: its address, what is said in it, and notes to editors. */
export function beneath(draft: Draft, { fields, language }: DraftContext): unknown {
  const { lang, link } = draft;
  const t = words[language];
  const quotes = quotesOf(draft);
  const notes = notesOf(draft, fields);
  if (!link && !quotes.length && !notes.length) return undefined;
  return [
    link && html`<p part="link"><span class="label" lang=${language}>${t.link}:</span> <a href=${link}>${link}</a></p>`,
    quotes.map(
      ({ quote, by, lang }) => html`<figure part="quote" lang=${lang}>
        <blockquote>“${fields.marked(quote, lang)}”</blockquote>
        <figcaption>${fields.marked(by, lang)}</figcaption>
      </figure>`,
    ),
    notes.length
      ? html`<div part="notes">
        <p class="label" lang=${language}>${t.notes}</p>
        <div part="body">
          ${richTemplate(
            notes,
            (url) => url,
            (text) => fields.marked(text, lang),
          )}
        </div>
      </div>`
      : nothing,
  ];
}
