// The campaign's words in one language: chosen, filled in, and marked where the text is in another language.
import { html } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import { chooseLanguage, type Language, type PerLanguage } from '../../campaign/language/language.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { RichText, Text, Url } from '../../campaign/schema/text.js';
import { SAFE_SCHEMES as SAFE } from '../../util/is-safe-url.js';
import { pageSettings } from './page-settings.js';
import { richTemplate } from './rich-text.js';

export class Localizer {
  /** Values of merge fields: the page's name for the force comes before the campaign's. */
  readonly #fields: Record<string, PerLanguage<string>>;

  constructor(
    readonly language: Language,
    readonly campaign: Campaign,
  ) {
    const { organisation } = pageSettings();
    // With no prototype: {{constructor}} is a gap like any other.
    this.#fields = Object.assign(
      Object.create(null),
      campaign.manifest.fields,
      organisation && { force: organisation, shortForce: organisation },
    );
  }

  /** The value for this language of anything that comes per language, such as a file or a list of sources. */
  value<T>(value: PerLanguage<T>): T {
    return chooseLanguage(value, this.language).value;
  }

  /** The language that a text really is in. */
  languageOf(text: PerLanguage<unknown>): Language {
    return chooseLanguage(text, this.language).lang;
  }

  /** An address, absolute. One that could run something leads nowhere; a fragment or a query alone is of the page, not of the manifest. */
  url(url: Url): string {
    const address = this.value(url);
    const page = /^[#?]/.test(address) && (globalThis.location as unknown as string);
    const { href, protocol } = new URL(address, page || this.campaign.url);
    return SAFE.test(protocol) ? href : 'about:blank';
  }

  /** A text as plain words, for an attribute or a message. */
  words(text: Text): string {
    return this.#filled(this.value(text), this.languageOf(text));
  }

  /** A text to render. */
  text(text: Text): unknown {
    return this.marked(text, this.words(text));
  }

  /** A rich text to render. */
  rich(text: RichText): unknown {
    const nodes = this.value<string | RichNode[]>(text) as RichNode[];
    return this.marked(
      text,
      richTemplate(
        nodes,
        (url) => this.url(url),
        (words) => this.#filled(words, this.languageOf(text)),
      ),
      true,
    );
  }

  /** Content made of something in several languages, marked where it is not in this one. */
  marked(text: PerLanguage<unknown>, content: unknown, block = false): unknown {
    const lang = this.languageOf(text);
    if (lang === this.language) return content;
    return block ? html`<div lang=${lang}>${content}</div>` : html`<span lang=${lang}>${content}</span>`;
  }

  /** The words with their merge fields filled in. */
  #filled(words: string, lang: Language): string {
    const fields = this.#fields;
    // Anything but text throws here, and so leaves the fallback.
    return words.replace(/{{\s*(\w+)\s*}}/g, (_, name: string) =>
      String(chooseLanguage(fields[name] ?? `[${name}]`, lang).value),
    );
  }
}
