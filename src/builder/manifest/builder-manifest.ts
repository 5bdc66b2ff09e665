// The manifest step: a local version of the campaign, from the first word to the file, with what is wrong in it beside it.
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { editorPhrases } from '../../i18n/builder/editor-phrases.js';
import { builderStyles } from '../builder.styles.js';
import type { ManifestEditor } from '../editor/manifest-editor.js';
import type { Marked } from '../editor/marked-lines.js';
import { inWorker } from '../worker/in-worker.js';
import { BuilderFindings } from './builder-findings.js';
import { BuilderHandingOn } from './builder-handing-on.js';
import { BuilderOpening } from './builder-opening.js';
import { BuilderRepair } from './builder-repair.js';
import { WorkPart } from './work-part.js';

export class BuilderManifest extends WorkPart {
  static override styles = [
    builderStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .workspace,
      .workspace > * {
        min-inline-size: 0;
      }
      .workspace {
        display: grid;
        gap: 32px 24px;
        align-items: start;
      }
      @container (inline-size > 860px) {
        .workspace {
          grid-template-columns: 3fr 2fr;
        }
        builder-findings {
          max-block-size: calc(70vh + 120px);
          margin: -8px;
          padding: 8px;
          overflow: auto;
        }
      }
      #editor:empty {
        display: none;
      }
      .dropping {
        outline: 3px dashed var(--accent);
        outline-offset: 8px;
      }
    `,
  ];

  @state() private state: 'none' | 'loading' | 'there' | 'failed' = 'none';
  @state() private help = '';
  @state() private dropping = false;
  @query('#editor') private place!: HTMLElement;
  @query('builder-opening') private opening!: BuilderOpening;
  #editor: ManifestEditor | undefined;
  /** The version of the draft that the editor holds. */
  #opened = 0;
  #marks: readonly Marked[] | undefined;
  #wantsFocus = false;
  #asked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.work.followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor?.destroy();
    this.#editor = undefined;
    this.state = 'none';
  }

  protected override render(): TemplateResult {
    const { words, work } = this;
    return html`
      <div
        class="stack wide ${this.dropping ? 'dropping' : ''}"
        @dragover=${{ handleEvent: (event: DragEvent) => this.#drag(event, true), capture: true }}
        @dragleave=${(event: DragEvent) => this.#drag(event, false)}
        @drop=${{ handleEvent: (event: DragEvent) => this.#drop(event), capture: true }}
      >
        <div class="stack">
          <h2>${words.title}</h2>
          <p>${words.intro}</p>
        </div>
        <builder-opening
          .builder=${this.builder}
          @opening-done=${this.#focusEditor}
          @opening-left=${this.#focusEditor}
        ></builder-opening>
        ${work.text === undefined ? nothing : this.#workspace()}
      </div>
    `;
  }

  #workspace(): TemplateResult {
    const t = this.words.editor;
    return html`
      <div class="workspace">
        <section class="stack">
          <h3>${t.title}</h3>
          <builder-repair
            .builder=${this.builder}
            .replace=${(text: string) => this.#editor?.replace(text)}
          ></builder-repair>
          <p class="help" id="keys">${t.keys}</p>
          ${this.state === 'loading' ? html`<p role="status">${t.loading}</p>` : nothing}
          ${
            this.state === 'failed'
              ? html`<div class="stack" role="alert">
                <p>${t.failed}</p>
                <p><button type="button" @click=${this.#load}>${t.again}</button></p>
              </div>`
              : nothing
          }
          <div id="editor"></div>
          <p class="help">
            <strong>${t.here}</strong> ${this.help ? html`<span lang="en">${this.help}</span>` : t.nowhere}
          </p>
          ${this.#preview()}
        </section>
        <builder-findings
          .builder=${this.builder}
          .choose=${({ line, column }: Marked) => this.#editor?.goTo(line, column)}
        ></builder-findings>
      </div>
      <builder-handing-on .builder=${this.builder}></builder-handing-on>
    `;
  }

  #preview(): TemplateResult {
    const t = this.words.preview;
    const { draft } = this.builder;
    const { work } = this;
    const notice = draft ? t[work.isBroken ? 'before' : 'shown'] : t[work.isBroken ? 'waits' : 'notShown'];
    return html`<div class="row">
      <p>${notice}</p>
      ${draft ? html`<button type="button" @click=${() => work.leaveDraft()}>${t.published}</button>` : nothing}
      ${
        !draft && work.isDraft && !work.isBroken
          ? html`<button type="button" @click=${() => work.check()}>${t.own}</button>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const { work } = this;
    if (work.text === undefined) return;
    if (this.state === 'none') void this.#load();
    if (!this.#editor) return;
    if (this.#opened !== work.opened) {
      this.#opened = work.opened;
      this.#editor.open(work.text);
      this.#marks = undefined;
    }
    if (this.#marks !== work.findings) {
      this.#marks = work.findings;
      this.#editor.mark(work.findings);
    }
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.#editor.view.focus();
  }

  async #load(): Promise<void> {
    this.state = 'loading';
    try {
      const { ManifestEditor } = await import('../editor/manifest-editor.js');
      if (!this.isConnected || this.#editor) return;
      this.#opened = 0;
      this.#editor = new ManifestEditor({
        root: this.renderRoot as ShadowRoot,
        parent: this.place,
        text: '',
        label: this.words.editor.label,
        described: 'keys',
        phrases: editorPhrases[this.builder.lang],
        complete: (text, offset) => inWorker('complete', this.#question(text, offset)).catch(() => []),
        describe: (text, offset) => inWorker('describe', this.#question(text, offset)).catch(() => ''),
        changed: (text) => this.work.change(text),
        moved: (offset) => void this.#explain(offset),
      });
      this.state = 'there';
    } catch {
      this.state = 'failed';
    }
  }

  #question(text: string, offset: number) {
    return { text, offset, schema: `${this.builder.root}manifest.schema.json` };
  }

  /** Says beneath the editor what the field at the cursor is for. */
  async #explain(offset: number): Promise<void> {
    const asked = ++this.#asked;
    const help = await inWorker('describe', this.#question(this.work.text ?? '', offset)).catch(() => '');
    if (asked === this.#asked) this.help = help;
  }

  #focusEditor(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  /** A file that is held over the page; a text that is moved within the editor is the editor's. */
  #drag(event: DragEvent, over: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    if (over) event.preventDefault();
    this.dropping = over;
  }

  #drop(event: DragEvent): void {
    this.dropping = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void this.opening.openFile(file);
  }
}

customElements.define('builder-opening', BuilderOpening);
customElements.define('builder-findings', BuilderFindings);
customElements.define('builder-handing-on', BuilderHandingOn);
customElements.define('builder-repair', BuilderRepair);
customElements.define('builder-manifest', BuilderManifest);
