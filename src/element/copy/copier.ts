// Copying for a person: the button then says so, and so does a live region. Where a page may not copy, the text is selected
// for them.
import { html, type LitElement, nothing } from 'lit';
import type { Language } from '../../campaign/language/language.js';
import { copying as copyingWords } from '../../i18n/copying.js';
import { Announcer } from './announcer.js';
import { CampaignCopiedEvent } from './campaign-copied.event.js';
import { copyText } from './copy.js';
import { copyButton } from './copy-button.js';
import { selectWords } from './select-words.js';

export interface Copying {
  /** The name of its button. */
  key: string;
  /** The detail of the event. */
  detail: CampaignCopiedEvent['detail'];
  /** The name of the copied content, for the announcement. */
  name: string;
  text: string;
  /** The same for editors that take rich text: HTML. */
  rich?: string | Promise<string> | undefined;
  /** Selects what is to be copied; in the widget, as CSS finds it. */
  source: string;
}

export class Copier {
  readonly #announcer: Announcer;
  #done = '';
  #denied = '';

  constructor(readonly host: LitElement) {
    this.#announcer = new Announcer(host);
  }

  async copy({ key, detail, name, text, rich, source }: Copying, language: Language): Promise<void> {
    const done = await copyText(text, rich);
    const t = copyingWords[language];
    this.#done = done ? key : '';
    this.#denied = done ? '' : key;
    this.say(done ? t.told(name) : t.denied);
    if (done) {
      const event = new CampaignCopiedEvent(detail);
      this.host.dispatchEvent(event);
      return;
    }
    await this.host.updateComplete;
    const element = this.host.renderRoot.querySelector(source);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
    else if (element) selectWords(element);
  }

  /** Says words to everybody. */
  say(words: string): void {
    this.#announcer.say(words);
  }

  /** Nothing is copied as it is now. */
  clear(): void {
    this.#done = this.#denied = '';
  }

  /**
   * A button that copies.
   * @param label what it says
   * @param about what it is about, for those who hear it alone
   * @param style `quiet` where another control is the main one
   */
  button(key: string, label: string, about: string, language: Language, copy: () => void, style = ''): unknown {
    return copyButton(label, about, this.#done === key, language, copy, style);
  }

  /**
   * Instructions for pages that may not copy.
   * @param keys the buttons it stands beneath
   * @param text what to copy, where it is not to be seen elsewhere
   */
  hint(keys: readonly string[], language: Language, text?: () => string): unknown {
    if (!keys.includes(this.#denied)) return nothing;
    return html`<p part="hint">
      ${copyingWords[language].denied} ${text ? html`<span class="shown">${text()}</span>` : nothing}
    </p>`;
  }

  /** The live region. */
  render(): unknown {
    return html`<div class="hidden">${this.#announcer.render()}</div>`;
  }
}
