// The widget as it will look: on a page of its own in a frame, as wide as its place will be, in both schemes, under the
// style sheets of others.

import { css, html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { stringifyPrecompiled } from '../../campaign/precompiled.js';
import { builderPreview } from '../../i18n/builder/preview.js';
import type { EventOn } from '../../util/event-on.js';
import { keysOf } from '../../util/keys-of.js';
import type { Draft } from '../builder.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import { placeWidths } from '../place-widths.js';
import { segmented, segmentedStyles } from '../segmented.js';
import type { PreviewContents, PreviewFrame } from './preview-frame.js';

/** A preview with less availableWidth than this begins with a phone. */
const NARROW_PX = 480;

const LEAST = 120;
const MAX_HEIGHT_PX = 900;

const hosts = ['', 'reset', 'small', 'old', 'loud'];

const styles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: end;
  }
  .bar > label {
    flex: 1 1 200px;
    max-inline-size: 320px;
  }
  .stage {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: 6px;
    background: var(--raised);
  }
  iframe {
    display: block;
    border: 0;
    margin-inline: auto;
    background: #fff;
    transform-origin: 0 0;
  }
  iframe.dark {
    background: #14181f;
  }
  iframe.coming {
    position: absolute;
    inset: 0 auto auto 0;
    visibility: hidden;
  }
  .notes {
    min-block-size: 1.5em;
  }
`;

const sealed = new WeakMap<Draft, PreviewFrame['manifest']>();

export class BuilderPreview extends BuilderPart {
  static override styles = [builderStyles, segmentedStyles, styles];

  /** The place that it has, in CSS pixels. */
  @state() private availableWidth = 0;
  @state() private height = LEAST;
  /** The manifests that frames show: the one that is seen, and the one that is on its way. */
  @state() private shown: Draft | undefined;
  @state() private coming: Draft | null | undefined = null;

  // Later: what is drawn from within would be observed within.
  readonly #sizes = new ResizeObserver(([entry]) =>
    setTimeout(() => {
      this.availableWidth = entry?.contentRect.width ?? 0;
    }),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.shown = this.builder.draft;
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override stateChanged(): void {
    const { draft } = this.builder;
    this.coming = draft === this.shown ? null : draft;
  }

  /** Sizes are set on the elements: the page's policy lets no style stand in a template. */
  protected override updated(_changed: PropertyValues): void {
    const width = this.#width;
    const scale = this.#scale;
    const height = Math.min(Math.max(this.height, LEAST), MAX_HEIGHT_PX);
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('max-inline-size', `${Math.ceil(width * scale) + 2}px`);
    stage?.style.setProperty('block-size', `${Math.ceil(height * scale) + 2}px`);
    for (const frame of this.renderRoot.querySelectorAll<PreviewFrame>('iframe')) {
      frame.style.setProperty('inline-size', `${width}px`);
      frame.style.setProperty('block-size', `${height}px`);
      frame.style.setProperty('transform', scale < 1 ? `scale(${scale})` : 'none');
      frame.show?.(this.#contents());
    }
  }

  protected override render(): unknown {
    const t = builderPreview[this.builder.lang];
    const { scheme, host } = this.builder.state;
    const { page, draft } = this.builder;
    return html`<section class="stack" aria-labelledby="title">
      <h2 id="title">${t.title}</h2>
      <div class="bar">
        ${segmented({
          name: 'width',
          legend: t.width,
          options: keysOf(placeWidths).map((place) => [`${placeWidths[place]}`, t.widths[place]]),
          value: `${this.#width}`,
          choose: (value) => this.builder.set({ width: Number(value) }),
        })}
        ${segmented({
          name: 'scheme',
          legend: t.scheme,
          options: [
            ['light', t.light],
            ['dark', t.dark],
          ],
          value: scheme,
          choose: (value) => this.builder.set({ scheme: value as 'light' | 'dark' }),
        })}
        <label
          >${t.host}<select @change=${this.#chooseHost}>
            ${hosts.map((name) => html`<option value=${name} ?selected=${name === host}>${t.hosts[name]}</option>`)}
          </select></label
        >
      </div>
      ${this.#stage()}
      <p class="help notes">
        ${this.availableWidth && this.#scale < 1 ? t.scaled(`${Math.round(this.#scale * 100)} %`) : nothing} ${draft ? t.draft : nothing}
        ${page ? nothing : t.nothing}
      </p>
    </section>`;
  }

  #stage(): unknown {
    if (!this.availableWidth) return nothing;
    const drafts = this.coming === null ? [this.shown] : [this.shown, this.coming];
    return html`<div class="stage">
      ${repeat(
        drafts,
        (draft) => draft ?? 'published',
        (draft) => this.#frame(draft),
      )}
    </div>`;
  }

  /** A frame that is still coming lies unseen behind the one that is shown: nothing flickers while somebody types. */
  #frame(draft: Draft | undefined): unknown {
    const seen = draft === this.shown;
    const { root, state, lang } = this.builder;
    return html`<iframe
      class=${`${state.scheme}${seen ? '' : ' coming'}`}
      title=${builderPreview[lang].frame}
      .contents=${this.#contents()}
      .manifest=${draft && this.#sealed(draft)}
      src="${root}builder/preview.html"
      @preview-ready=${() => this.#arrived(draft)}
      @preview-height=${({ detail }: CustomEvent<number>) => draft === this.shown && this.#grow(detail)}
    ></iframe>`;
  }

  /** Once for each draft: it is drawn anew with every step of somebody's typing. */
  #sealed(draft: Draft): PreviewFrame['manifest'] {
    const known = sealed.get(draft) ?? {
      url: `${this.builder.root}manifest.json`,
      text: stringifyPrecompiled(draft.manifest),
    };
    sealed.set(draft, known);
    return known;
  }

  get #width(): number {
    return this.builder.state.width || (this.availableWidth < NARROW_PX ? placeWidths.phone : placeWidths.column);
  }

  get #scale(): number {
    return Math.min(1, (this.availableWidth - 2) / this.#width);
  }

  #contents(): PreviewContents {
    const { state, lang, page } = this.builder;
    const { tag, attributes, theme, scheme, host } = state;
    return { tag, attributes, theme, scheme, host, page, lang };
  }

  #arrived(draft: Draft | undefined): void {
    if (draft !== this.coming) return;
    this.shown = draft;
    this.coming = null;
  }

  #grow(height: number): void {
    this.height = height;
  }

  #chooseHost({ target }: EventOn<HTMLSelectElement>): void {
    this.builder.set({ host: target.value });
  }
}

customElements.define('builder-preview', BuilderPreview);
