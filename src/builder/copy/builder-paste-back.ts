// Says what a page will make of what a system left of a snippet. Loaded when somebody wants to know.
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { pasteBack } from '../../i18n/builder/paste-back.js';
import type { EventOn } from '../../util/event-on.js';
import { builderStyles } from '../builder.styles.js';
import type { Expected } from './changes.js';
import { checkPasted, type PasteResult } from './check-pasted.js';
import { copyStyles } from './copy.styles.js';
import { parsePasted, sourceOf } from './parse-pasted.js';
import { isLive, type Note } from './pasted-embed.js';

type Verdict = keyof (typeof pasteBack)['en']['verdicts'];

export class BuilderPasteBack extends LitElement {
  static override styles = [builderStyles, copyStyles];

  @property() override lang: InterfaceLanguage = 'en';
  /** The folder of the kit. */
  @property({ attribute: false }) base!: string;
  @property({ attribute: false }) expected!: Expected;

  @state() private source = '';
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  override render(): unknown {
    const t = pasteBack[this.lang];
    const isThere = this.source.trim() !== '';
    const result = isThere ? checkPasted(parsePasted(this.source), this.expected, this.base) : undefined;
    return html`<div class="stack">
      <p id="help">${t.text}</p>
      <label>
        ${t.field}
        <textarea
          class="code"
          rows="6"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="help"
          .value=${this.source}
          @paste=${this.#paste}
          @input=${({ target }: EventOn<HTMLTextAreaElement>) => {
            this.source = target.value;
          }}
        ></textarea>
      </label>
      ${isThere ? html`<div class="row"><button type="button" @click=${this.#clear}>${t.clear}</button></div>` : nothing}
      <div class="stack" role="status">${result ? this.#result(result) : nothing}</div>
    </div>`;
  }

  #result(result: PasteResult): unknown {
    const t = pasteBack[this.lang];
    const verdict = verdictOf(result);
    return html`<h3 class="verdict ${verdict}">${t.verdicts[verdict]}</h3>
      <dl>
        <dt>${t.with}</dt>
        <dd>${t.outcomes[result.script]}</dd>
        <dt>${t.without}</dt>
        <dd>${t.outcomes[result.noScript]}</dd>
      </dl>
      ${
        result.notes.length
          ? html`<h4>${t.whatChanged}</h4>
              <ul>
                ${result.notes.map((note) => html`<li>${this.#words(note)}</li>`)}
              </ul>`
          : html`<p>${t.nothingChanged}</p>`
      }`;
  }

  #words({ key, about }: Note): string {
    const words = pasteBack[this.lang].notes[key] as (...about: string[]) => string;
    return words(...about);
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const source = event.clipboardData ? sourceOf(event.clipboardData) : '';
    // Plain text is inserted at the cursor, as usual.
    if (!source || source === event.clipboardData?.getData('text/plain')) return;
    event.preventDefault();
    this.source = source;
  };

  readonly #clear = (): void => {
    this.source = '';
    this.field.focus();
  };
}

function verdictOf({ script, notes }: PasteResult): Verdict {
  if (isLive(script)) return notes.some(({ bad }) => bad) ? 'changed' : 'good';
  return script === 'link' || script === 'address' ? 'partly' : 'lost';
}

customElements.define('builder-paste-back', BuilderPasteBack);
