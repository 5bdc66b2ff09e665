// The ways to start: a version of one's own, the whole campaign, a file, or a text that they paste.
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { undoMojibake } from '../../campaign/bytes/mojibake.js';
import { readText } from '../../campaign/bytes/read-text.js';
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import type { EventOn } from '../../util/event-on.js';
import { builderStyles } from '../builder.styles.js';
import { onEscape } from '../on-escape.js';
import { ownVersion, wholeCampaign } from './own-version.js';
import { MAX_BYTES } from './packed-text.js';
import { type Reading, readingPanel } from './reading-panel.js';
import { WorkPart } from './work-part.js';

/** Something that can be opened, and what it is called. */
interface Offered {
  name: string;
  text: string;
  published?: boolean;
}

export class BuilderOpening extends WorkPart {
  static override styles = [
    builderStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }
      .stack {
        grid-template-columns: minmax(0, 1fr);
      }
      .names {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
        gap: 16px;
      }
      li + li {
        margin-block-start: 16px;
      }
      li p {
        margin-block-start: 4px;
      }
      .trouble {
        padding-inline-start: 12px;
        border-inline-start: 5px solid var(--bad);
      }
    `,
  ];

  /** An opening that waits for consent to discard changes. */
  @state() private waiting: Offered | undefined;
  /** A file that waits for a look at its words. */
  @state() private reading: Reading | undefined;
  @state() private problem = '';
  @state() private said = '';

  /** Opens a file that was chosen or dropped. */
  async openFile(file: File): Promise<void> {
    const t = this.words.open;
    this.problem = file.size > MAX_BYTES ? t.tooLarge : '';
    if (this.problem) return;
    this.reading = undefined;
    try {
      const { text, encoding, kind } = readText(new Uint8Array(await file.arrayBuffer()));
      const { name } = file;
      if (kind) this.problem = t.noText[kind];
      else if (encoding === 'utf-8') this.#offer({ name, text });
      else {
        this.reading = { name, text: undoMojibake(text), encoding };
        void this.#focus('#reading');
      }
    } catch {
      this.problem = t.unread;
    }
  }

  #read(yes: boolean): void {
    const { reading } = this;
    this.reading = undefined;
    if (yes && reading) this.#offer(reading);
    else this.dispatchEvent(new Event('opening-left'));
  }

  async #focus(panel: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(panel)?.focus();
  }

  protected override render(): TemplateResult {
    const { work, words } = this;
    const t = words.open;
    const isOpen = work.text !== undefined;
    return html`
      ${work.trouble ? html`<p class="trouble" role="alert">${words.trouble[work.trouble]}</p>` : nothing}
      ${
        isOpen
          ? html`<details><summary>${t.another}</summary>${this.#ways()}</details>`
          : html`<section class="stack"><h3>${t.title}</h3>${this.#ways()}</section>`
      }
      ${this.reading ? readingPanel(this.reading, words.reading, (yes) => this.#read(yes)) : nothing}
      ${this.waiting ? this.#question() : nothing}
      <div role="status">${work.kept.length > 0 ? this.#kept() : nothing}</div>
      ${this.problem ? html`<p class="trouble" role="alert">${this.problem}</p>` : nothing}
      <p class="hidden" role="status">${this.said}</p>
    `;
  }

  #ways(): TemplateResult {
    const t = this.words.open;
    const { organisation } = this.builder.kit;
    const name = (lang: InterfaceLanguage) =>
      (typeof organisation === 'object' ? organisation[lang] : organisation) ?? '';
    return html`
      <div class="stack wide">
        <form class="panel stack" @submit=${this.#makeOwn}>
          <p>${t.ownText}</p>
          <div class="names">
            <label>${t.name} <input name="en" autocomplete="organization" .value=${name('en')} /></label>
            <label>${t.nameCy} <input name="cy" lang="cy" .value=${name('cy')} /></label>
          </div>
          <p><button class="main">${t.own}</button></p>
        </form>
        <section class="stack">
          <h3>${t.more}</h3>
          <ul role="list">
            <li>
              <button type="button" aria-describedby="kit" @click=${this.#openKit}>${t.kit}</button>
              <p class="help" id="kit">${t.kitText}</p>
            </li>
            <li>
              <label>
                ${t.file}
                <input type="file" accept=".json,application/json" aria-describedby="file" @change=${this.#choose} />
              </label>
              <p class="help" id="file">${t.fileText}</p>
            </li>
            <li>
              <button type="button" aria-describedby="paste" @click=${() => this.#offer({ name: t.paste, text: '' })}>
                ${t.paste}
              </button>
              <p class="help" id="paste">${t.pasteText}</p>
            </li>
          </ul>
        </section>
      </div>
    `;
  }

  #question(): TemplateResult {
    const t = this.words.open;
    return html`<div class="panel stack" id="sure" role="group" aria-labelledby="sure-words" tabindex="-1" @keydown=${onEscape(() => this.#answer(false))}>
      <p id="sure-words"><strong>${t.sure}</strong></p>
      <div class="row">
        <button type="button" @click=${() => this.#answer(false)}>${t.no}</button>
        <button type="button" @click=${() => this.#answer(true)}>${t.yes}</button>
      </div>
    </div>`;
  }

  #kept(): TemplateResult {
    const t = this.words.open;
    return html`<div class="panel stack">
      <p>${t.kept}</p>
      <p><button type="button" @click=${this.#bringBack}>${t.bringBack}</button></p>
    </div>`;
  }

  #bringBack(): void {
    this.work.bringBack();
    this.said = this.words.open.broughtBack;
    this.dispatchEvent(new Event('opening-done'));
  }

  #makeOwn(event: SubmitEvent & EventOn<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { kit } = this.builder;
    const text = ownVersion(kit.base, { en: `${form.get('en')}`, cy: `${form.get('cy')}` });
    this.#offer({ name: this.words.open.own, text });
  }

  async #openKit(): Promise<void> {
    const t = this.words.open;
    this.problem = '';
    try {
      const response = await fetch(`${this.builder.root}manifest.source.json`);
      if (!response.ok) throw new Error(`${response.status}`);
      const text = wholeCampaign(this.builder.kit.base, await response.text());
      this.#offer({ name: t.kit, text, published: true });
    } catch {
      this.problem = t.noKit;
    }
  }

  #choose({ currentTarget }: EventOn<HTMLInputElement>): void {
    const input = currentTarget;
    const [file] = input.files ?? [];
    if (file) void this.openFile(file);
    // The same file can be chosen again once it has changed.
    input.value = '';
  }

  #offer(offered: Offered): void {
    this.problem = '';
    if (!this.work.hasChanges) {
      this.#open(offered);
      return;
    }
    this.waiting = offered;
    void this.#focus('#sure');
  }

  #answer(yes: boolean): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (yes && waiting) this.#open(waiting);
    else this.dispatchEvent(new Event('opening-left'));
  }

  #open({ name, text, published }: Offered): void {
    const details = this.renderRoot.querySelector('details');
    if (details) details.open = false;
    this.work.open(text, published);
    this.said = this.words.open.opened(name);
    this.dispatchEvent(new Event('opening-done'));
  }
}
