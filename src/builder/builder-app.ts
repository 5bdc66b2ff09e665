// The page: its steps, the one that is open, and the preview beside it. A step is loaded when it is opened; all of them once
// the page is in use.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { chooseLanguage } from '../campaign/language/language.js';
import { copyText } from '../element/copy/copy.js';
import { builderApp } from '../i18n/builder/app.js';
import { whenIdle } from './when-idle.js';
import './choose/builder-choose.js';
import { builderStyles } from './builder.styles.js';
import { BuilderPart } from './builder-part.js';
import { type Step, steps } from './state.js';

/** Draws each step, once its module is here. */
const parts: Record<Step, { load: () => Promise<unknown>; draw: (part: BuilderPart['builder']) => unknown }> = {
  choose: { load: async () => {}, draw: (builder) => html`<builder-choose .builder=${builder}></builder-choose>` },
  set: {
    load: () => import('./set/builder-set.js'),
    draw: (builder) => html`<builder-set .builder=${builder}></builder-set>`,
  },
  theme: {
    load: () => import('./theme/builder-theme.js'),
    draw: (builder) => html`<builder-theme .builder=${builder}></builder-theme>`,
  },
  copy: {
    load: () => import('./copy/builder-copy.js'),
    draw: (builder) => html`<builder-copy .builder=${builder}></builder-copy>`,
  },
  manifest: {
    load: () => import('./manifest/builder-manifest.js'),
    draw: (builder) => html`<builder-manifest .builder=${builder}></builder-manifest>`,
  },
};

const styles = css`
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding: 0;
    border-block-end: 1px solid var(--border);
    list-style: none;
  }
  nav a {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 48px;
    margin-block-end: -1px;
    border-block-end: 4px solid transparent;
    color: var(--text);
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  nav a[aria-current] {
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  nav li:last-child {
    margin-inline-start: auto;
  }
  .number {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid currentcolor;
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 700;
  }
  [aria-current] .number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 48px 32px;
    padding-block: 32px;
  }
  .step:focus,
  .preview:focus {
    outline: none;
  }
  /* If the preview lies below, it is one step away. */
  .jump {
    position: sticky;
    inset-block-end: 12px;
    max-inline-size: none;
    margin-block-start: 16px;
    text-align: end;
    pointer-events: none;
  }
  .jump button {
    pointer-events: auto;
    box-shadow: 0 2px 12px #0006;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    margin-block-start: 32px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--border);
  }
  @media (min-width: 1000px) {
    .jump {
      display: none;
    }
    .columns.two {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      /* Room for the ring of what has the focus. */
      margin-block-start: -4px;
      padding-block: 4px 16px;
      overflow: auto;
    }
  }
`;

export class BuilderApp extends BuilderPart {
  static override styles = [builderStyles, styles];

  @state() private loaded: ReadonlySet<Step> = new Set(['choose']);
  @state() private failed = false;
  @state() private said = '';

  #step: Step | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stateChanged();
  }

  protected override stateChanged(): void {
    const { step } = this.builder.state;
    if (step === this.#step) return;
    const isFirst = this.#step === undefined;
    // The introduction is part of the first step.
    document.documentElement.dataset.step = step;
    this.#step = step;
    this.said = '';
    this.#load(step).then(() => this.#opened(step, isFirst));
  }

  /** Preloads the next step while the page is idle. */
  protected override firstUpdated(): void {
    whenIdle(() => Promise.all([parts.set.load(), import('./preview/builder-preview.js')]).catch(() => {}));
  }

  async #load(step: Step): Promise<void> {
    this.failed = false;
    try {
      await Promise.all([parts[step].load(), step === 'choose' || import('./preview/builder-preview.js')]);
      this.loaded = new Set([...this.loaded, step]);
    } catch (error) {
      console.error('campaign-widgets: builder:', error);
      this.failed = step === this.#step;
    }
  }

  /** Who goes to a step is taken to its top, by eye and by ear. */
  async #opened(step: Step, isFirst: boolean): Promise<void> {
    await this.updateComplete;
    const { title } = this.builder.kit;
    const t = builderApp[this.builder.lang];
    document.title = t.pageTitle(t[step], chooseLanguage(title, this.builder.lang).value);
    if (!isFirst && step === this.#step) this.renderRoot.querySelector<HTMLElement>('.step')?.focus();
  }

  protected override render(): unknown {
    const { lang, state } = this.builder;
    const t = builderApp[lang];
    const { step } = state;
    const next = steps[steps.indexOf(step) + 1];
    const isLoaded = this.loaded.has(step);
    return html`<nav aria-label=${t.steps}>
        <ol role="list">
          ${steps.map(
            (each, index) =>
              html`<li>
                <a href=${this.builder.linkTo({ step: each })} aria-current=${each === step ? 'step' : nothing}
                  >${each === 'manifest' ? nothing : html`<span class="number" aria-hidden="true">${index + 1}</span>`}${t[each]}</a
                >
              </li>`,
          )}
        </ol>
      </nav>
      <div class="columns ${step === 'choose' ? '' : 'two'}">
        <div class="step" tabindex="-1" role="region" aria-label=${t[step]}>
          ${this.failed ? html`<p role="alert">${t.failed}</p>` : nothing}
          ${isLoaded ? parts[step].draw(this.builder) : nothing}
          <div class="onward">
            ${
              next && next !== 'manifest'
                ? html`<a class="button main" href=${this.builder.linkTo({ step: next })}>${t.next} ${t[next]}</a>`
                : nothing
            }
            <button type="button" @click=${this.#share}>${t.share}</button>
            <span role="status">${this.said}</span>
          </div>
          ${
            step === 'choose'
              ? nothing
              : html`<p class="jump"><button type="button" @click=${this.#seePreview}>${t.preview}</button></p>`
          }
        </div>
        ${
          step === 'choose' || !isLoaded
            ? nothing
            : html`<div class="preview" tabindex="-1"><builder-preview .builder=${this.builder}></builder-preview></div>`
        }
      </div>`;
  }

  #seePreview(): void {
    const preview = this.renderRoot.querySelector<HTMLElement>('.preview');
    preview?.scrollIntoView();
    preview?.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    const t = builderApp[this.builder.lang];
    const { href } = new URL(this.builder.linkTo({}), location.href);
    this.said = (await copyText(href)) ? t.shared : t.shareFailed;
  }
}

customElements.define('builder-app', BuilderApp);
