// Saving and sharing a version: a link, a file, and the command for the web team.
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { copyText } from '../../element/copy/copy.js';
import { saveFile } from '../../element/save/save-file.js';
import { builderStyles } from '../builder.styles.js';
import { WorkPart } from './work-part.js';

export class BuilderHandingOn extends WorkPart {
  static override styles = [
    builderStyles,
    css`
      pre {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private said = '';

  protected override render(): TemplateResult {
    const { work, words } = this;
    const t = words.give;
    const where = work.inAddress ? t.inAddress : work.isTooLong ? t.notInAddress : '';
    return html`
      <section class="stack">
        <h3>${t.title}</h3>
        ${where ? html`<p>${where}</p>` : nothing}
        <div class="row">
          <button type="button" class="main" @click=${this.#download}>${t.download}</button>
          <button type="button" @click=${this.#copy}>${t.copy}</button>
        </div>
        <p role="status">${this.said}</p>
        <p>${t.next}</p>
        <pre><code>npx --no -- campaign-widgets publish manifest.json --out kit --base https://www.example.org/campaign/</code></pre>
        <p class="help">${t.beside}</p>
      </section>
    `;
  }

  #download(): void {
    saveFile(new Blob([this.work.text ?? ''], { type: 'application/json' }), 'manifest.json');
    this.work.saved();
    this.said = this.words.give.downloaded;
  }

  async #copy(): Promise<void> {
    const done = await copyText(this.work.text ?? '');
    if (done) this.work.saved();
    this.said = done ? this.words.give.copied : this.words.give.denied;
  }
}
