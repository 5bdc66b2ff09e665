// Code to be copied: a button, what it copies, and what to do where the browser does not let it.
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import checkIcon from 'lucide-static/icons/check.svg';
import copyIcon from 'lucide-static/icons/copy.svg';
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { Announcer } from '../../element/copy/announcer.js';
import { saidLabel, saidStyles } from '../../element/copy/copied-label.js';
import { copyText } from '../../element/copy/copy.js';
import { selectWords } from '../../element/copy/select-words.js';
import { builderCopy } from '../../i18n/builder/copy.js';
import { copying } from '../../i18n/copying.js';
import { builderStyles } from '../builder.styles.js';
import type { Copied } from './embed-code.js';

export class BuilderCode extends LitElement {
  static override styles = [
    builderStyles,
    saidStyles,
    css`
      pre {
        max-block-size: 24em;
        overflow-y: auto;
      }
    `,
  ];

  @property({ attribute: false }) copied!: Copied;
  /** Its name, for people who only hear the button. */
  @property() name = '';
  @property() override lang: InterfaceLanguage = 'en';
  /** True for the main button of the step. */
  @property({ type: Boolean }) main = false;

  @state() private outcome: '' | 'done' | 'denied' = '';
  @query('.link, code') private readonly shown!: HTMLElement;

  readonly #announcer = new Announcer(this);

  override willUpdate(changes: PropertyValues<this>): void {
    const before = changes.get('copied');
    if (before && before.code !== this.copied.code) this.outcome = '';
  }

  override render(): unknown {
    const t = builderCopy[this.lang];
    const done = this.outcome === 'done';
    const { link } = this.copied;
    return html`<div class="stack">
      <div class="row">
        <button type="button" class=${this.main ? 'main' : ''} @click=${this.#copy}>
          ${done ? checkIcon : copyIcon}${saidLabel(done, t.copy, t.copied)}<span class="hidden">: ${this.name}</span>
        </button>
      </div>
      <div class="hidden">${this.#announcer.render()}</div>
      ${this.outcome === 'denied' ? html`<p class="panel">${copying[this.lang].denied}</p>` : nothing}
      ${link ? html`<div class="panel link"><a href=${link.href}>${link.words}</a></div>` : nothing}
      <pre tabindex="0" role="group" aria-label=${this.name}><code>${this.copied.code}</code></pre>
      ${link ? html`<p class="help">${t.plainText}</p>` : nothing}
    </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    const { text, rich } = this.copied;
    const done = await copyText(text, rich);
    const t = copying[this.lang];
    this.outcome = done ? 'done' : 'denied';
    this.#announcer.say(done ? t.told(this.name) : t.denied);
    // The selected text must be drawn by then: WebKit drops a selection when it redraws.
    await this.updateComplete;
    if (!done) selectWords(this.shown);
  };
}

customElements.define('builder-code', BuilderCode);
