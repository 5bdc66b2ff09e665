// The first step: every widget, live and small, and every item of the campaign by its title.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { chooseLanguage } from '../../campaign/language/language.js';
import type { Choice } from '../../embed-code/attribute-choices.js';
import type { WidgetDoc } from '../../embed-code/fields/widget-doc.js';
import { builderChoose } from '../../i18n/builder/choose.js';
import type { EventOn } from '../../util/event-on.js';
import type { Words } from '../../widgets/about.js';
import type { Tag } from '../../widgets/registry.js';
import { builderStyles } from '../builder.styles.js';
import { BuilderPart } from '../builder-part.js';
import { Thumbnails } from './thumbnails.js';

const styles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr));
    gap: 24px;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 0 0 12px;
    border: 1px solid var(--border);
    border-radius: 6px;
    background: var(--ground);
    overflow: hidden;
  }
  .card > :not(.thumb) {
    margin-inline: 16px;
  }
  .card:has(h3 a:hover) {
    border-color: var(--accent);
  }
  .card.chosen {
    outline: 3px solid var(--accent);
  }
  .thumb {
    position: relative;
    block-size: 184px;
    margin-block-end: 12px;
    border-block-end: 1px solid var(--border);
    background: var(--raised);
    overflow: hidden;
    contain: strict;
  }
  .thumb > div {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 200%;
    padding: 24px;
    transform: scale(0.5);
    transform-origin: 0 0;
  }
  h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  details {
    position: relative;
  }
  details ul {
    padding: 0 0 8px;
  }
  details a {
    display: block;
    padding-block: 10px;
  }
  .search {
    max-inline-size: 480px;
  }
  .badge {
    font-weight: 700;
    color: var(--accent);
  }
`;

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export class BuilderChoose extends BuilderPart {
  static override styles = [builderStyles, styles];

  /** The search text. */
  @state() private wanted = '';

  readonly #thumbnails = new Thumbnails(this);

  protected override render(): unknown {
    const { lang, widgets } = this.builder;
    const t = builderChoose[lang];
    const matches = widgets.filter((widget) => this.#isFound(widget));
    return html`<section class="stack wide">
      <h2>${t.title}</h2>
      <label class="search"
        >${t.search}<input type="search" autocomplete="off" @input=${this.#search} />
      </label>
      <p class="hidden" role="status">${this.wanted && t.found(matches.length)}</p>
      ${matches.length ? nothing : html`<p>${t.nothingFound}</p>`}
      <ul class="cards" role="list">
        ${widgets.map((widget) => this.#card(widget, matches.includes(widget)))}
      </ul>
    </section>`;
  }

  /** All cards stay: what one shows would be lost with it. */
  #card(widget: WidgetDoc, isFound: boolean): unknown {
    const { tag, use } = widget;
    const { lang, state, pages } = this.builder;
    const t = builderChoose[lang];
    const isThere = pages.some((page) => page.tag === tag);
    const items = this.#itemsOf(tag);
    const isNamed = this.#isNamed(widget);
    const listed = isNamed ? items : items.filter((item) => this.#isCalled(item));
    const name = this.#words(widget.name);
    const chosen = state.tag === tag && state.step !== 'choose';
    return html`<li class="card" ?hidden=${!isFound}>
      <div class="thumb" aria-hidden="true" inert>${isThere ? html`<div data-tag=${tag}></div>` : nothing}</div>
      <h3>${isThere ? html`<a href=${this.#linkTo(tag)}>${name}</a>` : name}</h3>
      <p>${this.#words(use)}</p>
      ${isThere ? nothing : html`<p class="muted">${t.nothing}</p>`}
      ${chosen ? html`<p class="badge">${t.chosen}</p>` : nothing}
      ${
        isThere && listed.length
          ? html`<details ?open=${Boolean(this.wanted) && !isNamed}>
              <summary>${t.items(listed.length)}<span class="hidden">: ${name}</span></summary>
              <ul role="list">
                ${listed.map((item) => html`<li>${this.#item(tag, item)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </li>`;
  }

  #item(tag: Tag, item: Choice): unknown {
    const { lang } = this.builder;
    const { value, label } = item;
    const words = label ? chooseLanguage(label, lang) : undefined;
    return html`<a href=${this.#linkTo(tag, value)} lang=${words?.lang ?? lang}
      >${words?.value ?? builderChoose[lang].notInDate(value)}</a
    >`;
  }

  /** Attributes that every widget has keep their values. */
  #linkTo(tag: Tag, item?: string): string {
    const { lang, 'heading-level': level } = this.builder.state.attributes;
    const attributes = { ...(lang && { lang }), ...(level && { 'heading-level': level }), ...(item && { item }) };
    return this.builder.linkTo({ step: 'set', tag, attributes });
  }

  #words(words: Words): string {
    return chooseLanguage(words, this.builder.lang).value;
  }

  #itemsOf(tag: Tag): readonly Choice[] {
    return (this.builder.draft ?? this.builder.kit).choices[tag]?.item ?? [];
  }

  #isNamed({ tag, name, use }: WidgetDoc): boolean {
    return plain(`${this.#words(name)} ${this.#words(use)} ${tag}`).includes(this.wanted);
  }

  #isCalled({ value, label }: Choice): boolean {
    return plain(`${value} ${Object.values(label ?? {}).join(' ')}`).includes(this.wanted);
  }

  #isFound(widget: WidgetDoc): boolean {
    return this.#isNamed(widget) || this.#itemsOf(widget.tag).some((item) => this.#isCalled(item));
  }

  #search({ target }: EventOn<HTMLInputElement>): void {
    this.wanted = plain(target.value.trim());
  }

  protected override updated(): void {
    this.#thumbnails.look();
  }
}

customElements.define('builder-choose', BuilderChoose);
