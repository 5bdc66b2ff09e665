// The rules that keep a widget's height in the site's own style sheet, measured when somebody asks for them.
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import './builder-code.js';
import { copyStyles } from './copy.styles.js';

export class BuilderHeights extends BuilderPart {
  static override styles = [builderStyles, copyStyles];

  @state() private rules = '';
  @state() private failed = false;

  /** The measured widget and its settings. */
  #measured = '';

  protected override render(): unknown {
    const { lang } = this.builder;
    const t = builderCopy[lang];
    return html`<details @toggle=${this.#toggled}>
      <summary>${t.heights}</summary>
      <div class="stack">
        <p>${t.heightsText}</p>
        <div role="status">${this.#status}</div>
        ${
          this.rules
            ? html`<builder-code
                lang=${lang}
                name=${t.heights}
                .copied=${{ code: this.rules, text: this.rules }}
              ></builder-code>`
            : nothing
        }
      </div>
    </details>`;
  }

  get #status(): unknown {
    const t = builderCopy[this.builder.lang];
    if (this.failed) return html`<p>${t.heightsFailed}</p>`;
    return this.rules || !this.#isOpen ? nothing : html`<p>${t.measuring}</p>`;
  }

  get #isOpen(): boolean {
    return Boolean(this.renderRoot.querySelector('details')?.open);
  }

  /** Something else is shown now: what was measured is not its height. */
  protected override stateChanged(): void {
    if (this.#measured && this.#measured !== this.#wanted) this.#measure();
  }

  get #wanted(): string {
    const { tag, attributes, theme } = this.builder.state;
    return JSON.stringify([tag, attributes, theme]);
  }

  readonly #toggled = (): void => {
    if (this.#isOpen && this.#measured !== this.#wanted) this.#measure();
  };

  async #measure(): Promise<void> {
    const wanted = this.#wanted;
    const { root, state, lang, page } = this.builder;
    this.#measured = wanted;
    this.#show('', false);
    try {
      const { measureReservedHeight } = await import('../measure/measure-heights.js');
      const rules = await measureReservedHeight(root, { ...state, lang, page });
      if (this.#measured === wanted) this.#show(rules, false);
    } catch (error) {
      console.error('campaign-widgets: builder:', error);
      if (this.#measured === wanted) this.#show('', true);
    }
  }

  #show(rules: string, failed: boolean): void {
    this.rules = rules;
    this.failed = failed;
    this.dispatchEvent(new CustomEvent('heights', { detail: rules }));
  }
}

customElements.define('builder-heights', BuilderHeights);
