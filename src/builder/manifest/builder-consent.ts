// Asks before a page that somebody opened by a link loads what the link's author chose, from hosts that are not the kit's.
import { css, html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { InterfaceLanguage } from '../../campaign/language/language.js';
import { builderApp } from '../../i18n/builder/app.js';
import { builderStyles } from '../builder.styles.js';
import { onEscape } from '../on-escape.js';

export class BuilderConsent extends LitElement {
  static override styles = [
    builderStyles,
    css`
      section {
        margin-block: 24px;
      }
    `,
  ];

  @property() override lang: InterfaceLanguage = 'en';
  @property({ attribute: false }) hosts: readonly string[] = [];
  @property({ attribute: false }) answer: (shows: boolean) => void = () => {};
  @query('section') private readonly section!: HTMLElement;

  override firstUpdated(): void {
    this.section.focus();
  }

  override render(): unknown {
    const t = builderApp[this.lang];
    return html`<section class="panel stack" tabindex="-1" role="group" aria-labelledby="title" @keydown=${onEscape(() => this.answer(false))}>
      <h2 id="title">${t.askTitle}</h2>
      <p>${t.ask}</p>
      <ul>
        ${this.hosts.map((host) => html`<li>${host}</li>`)}
      </ul>
      <div class="row">
        <button type="button" class="main" @click=${() => this.answer(true)}>${t.askShow}</button>
        <button type="button" @click=${() => this.answer(false)}>${t.askLeave}</button>
      </div>
    </section>`;
  }
}

customElements.define('builder-consent', BuilderConsent);

/** @returns whether the draft may be shown */
export function askFor(hosts: readonly string[], lang: InterfaceLanguage): Promise<boolean> {
  const element = Object.assign(new BuilderConsent(), { hosts, lang });
  return new Promise<boolean>((resolve) => {
    element.answer = resolve;
    document.querySelector('main')?.prepend(element);
  }).finally(() => element.remove());
}
