// The merge fields of the copy: what the campaign knows, until a person types something else.
import { html } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import { type Language, languages } from '../../campaign/language/language.js';
import { Localizer } from '../../element/core/localizer.js';

/** A merge field in a text. */
export const FIELD = /{{\s*(\w+)\s*}}/g;
const GAP = /^\[.*\]$/;

/** Typed values, by field and language: `force.en`. */
export type Typed = Readonly<Record<string, string>>;

export class Fields {
  readonly #locals = new Map<Language, Localizer>();

  /** @param gapOf the gap for a field that a person has emptied */
  constructor(
    readonly campaign: Campaign,
    readonly typed: Typed,
    readonly gapOf: (name: string, lang: Language) => string = (name) => `[${name}]`,
  ) {}

  local(lang: Language): Localizer {
    const local = this.#locals.get(lang) ?? new Localizer(lang, this.campaign);
    this.#locals.set(lang, local);
    return local;
  }

  /** The value from the campaign or the page, if any. */
  known(name: string, lang: Language): string {
    const words = this.#campaigns(name, lang);
    return GAP.test(words) ? '' : words;
  }

  /** The value of a field, if any. A value typed for one language fills all. */
  value(name: string, lang: Language): string {
    const typed = (each: Language) => this.typed[`${name}.${each}`];
    return typed(lang) ?? (this.known(name, lang) || languages.map(typed).find(Boolean) || '');
  }

  /** A text with its fields filled in. */
  fill(text: string, lang: Language): string {
    return text.replace(FIELD, (_, name) => this.value(name, lang) || this.#gap(name, lang));
  }

  /** The same to render, with its gaps marked. */
  marked(text: string, lang: Language): unknown[] {
    return text
      .split(FIELD)
      .map((piece, index) =>
        index % 2 ? this.value(piece, lang) || html`<mark>${this.#gap(piece, lang)}</mark>` : piece,
      );
  }

  #gap(name: string, lang: Language): string {
    const words = this.#campaigns(name, lang);
    return GAP.test(words) ? words : this.gapOf(name, lang);
  }

  #campaigns = (name: string, lang: Language): string => this.local(lang).words({ [lang]: `{{${name}}}` });
}
