// A theme that was taken away, brought back; or another site's.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { EventOn } from '../../../util/event-on.js';
import { builderStyles } from '../../builder.styles.js';
import { themeStyles } from '../theme.styles.js';
import { ThemePart } from '../theme-part.js';
import { type ReadTheme, readTheme } from './read-theme.js';

export class BuilderThemeImport extends ThemePart {
  static override styles = [builderStyles, themeStyles];

  @state() private text = '';
  /** The result. */
  @state() private read: ReadTheme | undefined;
  @state() private fileFailed = false;

  protected override render(): unknown {
    const t = this.words;
    const failed = this.read?.understood === 0;
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      <h3>${t.import}</h3>
      <div class="field">
        <label for="text">${t.importText}</label>
        <p class="help" id="text-help">${t.importHelp}</p>
        <textarea
          id="text"
          class="code"
          rows="6"
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${failed ? 'true' : 'false'}
          aria-describedby="text-wrong text-help"
          .value=${this.text}
          @input=${(event: EventOn<HTMLTextAreaElement>) => {
            this.text = event.target.value;
          }}
        ></textarea>
        <div id="text-wrong" role="alert">
          ${failed ? html`<p class="wrong">${t.importNone}</p>` : nothing}${this.#wrong(this.read?.wrong ?? [])}
        </div>
      </div>
      <div class="row">
        <button type="submit">${t.importRead}</button>
        ${this.status()}${this.undoButton('#text')}
      </div>
      <div class="field">
        <label for="file">${t.importFile}</label>
        <input
          id="file"
          type="file"
          accept=".css,.json,.txt,.html,text/css,application/json,text/plain,text/html"
          aria-describedby="file-wrong"
          @change=${this.#open}
        />
        <p class="wrong" id="file-wrong">${this.fileFailed ? t.importFileWrong : ''}</p>
      </div>
    </form>`;
  }

  #wrong(wrong: readonly string[]): unknown {
    if (wrong.length === 0) return nothing;
    return html`<p class="wrong">${this.words.importWrong}</p>
      <ul>
        ${wrong.slice(0, 20).map((each) => html`<li><code>${each.slice(0, 200)}</code></li>`)}
      </ul>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#take();
  }

  #take(): void {
    const read = readTheme(this.text, this.defaults);
    const { theme, understood } = read;
    this.read = read;
    if (understood > 0) this.replace(theme, this.words.importDone(understood));
    else this.focusOn('#text');
  }

  async #open({ target }: EventOn<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = await file.text().catch(() => undefined);
    this.fileFailed = text === undefined;
    if (text === undefined) return this.say(this.words.importFileWrong);
    this.text = text;
    this.#take();
  }
}
