// The store of the builder. Every part of the page reads it here, changes it here, and draws itself again when
// it changed (`follow-builder.ts`). There is one, made by index.ts; tests make their own.

import type { CompiledManifest } from '../campaign/compiled-manifest.js';
import { type InterfaceLanguage, type Language, languageOf, languages } from '../campaign/language/language.js';
import type { Choices } from '../embed-code/attribute-choices.js';
import type { WidgetDoc } from '../embed-code/fields/widget-doc.js';
import type { BuilderData } from '../publish/pages/builder-data.js';
import type { Tag } from '../widgets/registry.js';
import { readState, type State, writeState } from './state.js';

export type PageData = BuilderData['pages'][number];

/** A manifest in work: it takes the place of the kit's in the preview, and nowhere else. */
export interface Draft {
  /** Compiled. */
  manifest: CompiledManifest;
  /** Its choices. */
  pages: readonly PageData[];
  choices: BuilderData['choices'];
}

/** The address of the page, as far as it is needed: `location` and `history` in one. */
export interface Address {
  hash: string;
  replace(hash: string): void;
}

export class Builder extends EventTarget {
  #state: State;
  #draft: Draft | undefined;

  /**
   * @param kit what publishing says of the kit
   * @param widgets what is documented of each widget
   * @param lang the language of the builder itself
   * @param root the folder of the kit that this page is in; ends with "/". Not always `kit.base`: a preview is elsewhere
   */
  constructor(
    readonly kit: BuilderData,
    readonly widgets: readonly WidgetDoc[],
    readonly lang: InterfaceLanguage,
    readonly root: string,
    private readonly address: Address,
  ) {
    super();
    this.#state = this.#read();
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** Changes some of the state, and the address with it. */
  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.address.replace(writeState(this.#state));
    this.#tell();
  }

  /** The address says something else now: somebody went back, followed a link or pasted one. */
  addressChanged(): void {
    this.#state = this.#read();
    this.#tell();
  }

  /** The address of a link that changes the state so. */
  linkTo(change: Partial<State>): string {
    return `#${writeState({ ...this.#state, ...change })}`;
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }

  set draft(draft: Draft | undefined) {
    this.#draft = draft;
    this.#tell();
  }

  /** The documentation of the chosen widget. */
  get widget(): WidgetDoc {
    return this.widgets.find(({ tag }) => tag === this.#state.tag) as WidgetDoc;
  }

  /** The language of the widget that was chosen: what it is given, else the builder's, where the campaign has it. */
  get widgetLang(): Language {
    const { lang } = this.#state.attributes;
    return (
      languageOf(lang) ?? (this.kit.languages.includes(this.lang) ? this.lang : (this.kit.languages[0] ?? languages[0]))
    );
  }

  /** The embed pages of widgets and items: the kit's, or those that it would have with the draft. */
  get pages(): readonly PageData[] {
    return this.#draft?.pages ?? this.kit.pages;
  }

  /** Values in the campaign that attributes of the chosen widget may name. */
  get choices(): Choices {
    return (this.#draft ?? this.kit).choices[this.#state.tag] ?? {};
  }

  /** The embed page of what was chosen; of the whole widget where its item has none. Undefined where the campaign has nothing for it. */
  get page(): PageData | undefined {
    const { tag, attributes } = this.#state;
    const pages = this.pages.filter((page) => page.tag === tag && page.lang === this.widgetLang);
    return pages.find(({ item }) => item === (attributes.item || undefined)) ?? pages.find(({ item }) => !item);
  }

  #read(): State {
    const has = (tag: string) => this.widgets.find((widget) => widget.tag === tag);
    return readState(
      this.address.hash,
      (tag): tag is Tag => Boolean(has(tag)),
      (tag, name) => Boolean(has(tag)?.attributes.some((attribute) => attribute.name === name)),
    );
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
