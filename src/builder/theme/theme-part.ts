// The base of every part of the theme step: it reads and changes the theme of the builder's state.
import { html, nothing } from 'lit';
import { Announcer } from '../../element/copy/announcer.js';
import { builderTheme } from '../../i18n/builder/theme.js';
import { BuilderPart } from '../builder-part.js';
import { defaultsOf, differing, type Theme } from './theme.js';

export abstract class ThemePart extends BuilderPart {
  readonly #announcer = new Announcer(this);
  #defaults: Theme | undefined;
  #before: Theme | undefined;
  #seen: Theme | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen = this.builder.state.theme;
  }

  protected get words() {
    return builderTheme[this.builder.lang];
  }

  protected get defaults(): Theme {
    this.#defaults ??= defaultsOf(this.builder.widgets);
    return this.#defaults;
  }

  /** Valid values that differ from the defaults. An address may say anything. */
  protected get theme(): Theme {
    return differing(this.builder.state.theme, this.defaults);
  }

  /** Changes some values; undefined is the default. */
  protected change(changes: Readonly<Record<string, string | undefined>>): void {
    const merged = Object.entries({ ...this.theme, ...changes }).filter(([, value]) => value !== undefined);
    const theme = differing(Object.fromEntries(merged) as Theme, this.defaults);
    this.#seen = theme;
    this.builder.set({ theme });
  }

  /** Puts another theme in the place of this one, which can be undone. */
  protected replace(theme: Theme, said: string): void {
    this.#before = this.theme;
    this.builder.set({ theme: differing(theme, this.defaults) });
    this.say(said);
  }

  /** Something else than this part's own fields has changed values. What is being typed for others stays. */
  protected changedElsewhere(_names: readonly string[]): void {}

  protected override stateChanged(): void {
    const { theme } = this.builder.state;
    const before = this.#seen ?? {};
    this.#seen = theme;
    const names = Object.keys({ ...before, ...theme }).filter((name) => before[name] !== theme[name]);
    if (names.length > 0) this.changedElsewhere(names);
  }

  protected say(words: string): void {
    this.#announcer.say(words);
  }

  /** The last announcement, visible or for screen readers only. */
  protected status(hidden = false): unknown {
    return html`<div class=${hidden ? 'hidden' : 'said-last'}>${this.#announcer.render()}</div>`;
  }

  /** @param focus what takes the focus of the button, which is gone then */
  protected undoButton(focus: string): unknown {
    if (!this.#before) return nothing;
    return html`<button type="button" class="undo" @click=${() => this.#undo(focus)}>${this.words.undo}</button>`;
  }

  #undo(focus: string): void {
    const before = this.#before ?? {};
    this.#before = undefined;
    this.builder.set({ theme: { ...before } });
    this.say(this.words.undone);
    this.focusOn(focus);
  }

  /** Puts the focus where it is not lost. */
  protected focusOn(selector: string): void {
    this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
