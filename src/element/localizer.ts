// The campaign's words in one language: chosen, filled in, and marked where the text is in another language.
import { html, nothing } from 'lit';
import { chooseLanguage } from '../campaign/choose-language.js';
import type { Campaign } from '../campaign/load-campaign.js';
import { fillFields } from '../campaign/merge-fields.js';
import type { RichNode } from '../campaign/rich-text.js';
import type { Language, PerLanguage, RichText, Text } from '../campaign/schema/text.js';
import { richTemplate } from './rich-text.js';

export class Localizer {
  constructor(
    readonly language: Language,
    readonly campaign?: Campaign,
  ) {}

  /** The value for this language of anything that comes per language: an address, a file, a list of sources. */
  value<T>(value: PerLanguage<T>): T {
    return chooseLanguage(value, this.language).value;
  }

  /** The language that a text really is in. */
  languageOf(text: PerLanguage<unknown>): Language {
    return chooseLanguage(text, this.language).lang;
  }

  /** A text as plain words, for an attribute or a message. */
  words(text: Text): string {
    return this.#filled(this.value(text), this.languageOf(text));
  }

  /** A text to render. */
  text(text: Text | undefined): unknown {
    if (text === undefined) return nothing;
    const lang = this.languageOf(text);
    const words = this.words(text);
    return lang === this.language ? words : html`<span lang=${lang}>${words}</span>`;
  }

  /** A rich text to render. */
  rich(text: RichText): unknown {
    const lang = this.languageOf(text);
    const value = this.value<string | RichNode[]>(text);
    const nodes: RichNode[] =
      typeof value !== 'string'
        ? value
        : (this.campaign?.compile?.(value) ?? [{ type: 'paragraph', children: [{ type: 'text', value }] }]);
    const content = richTemplate(nodes, (words) => this.#filled(words, lang));
    return lang === this.language ? content : html`<div lang=${lang}>${content}</div>`;
  }

  #filled(words: string, lang: Language): string {
    return fillFields(words, this.campaign?.organisation ?? {}, lang);
  }
}
