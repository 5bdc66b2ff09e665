// Type, corners and space of the theme.

import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { EventOn } from '../../util/event-on.js';
import { keysOf } from '../../util/keys-of.js';
import { builderStyles } from '../builder.styles.js';
import { fontFamily, fontSize, normalised, radius, space } from './theme.js';
import { themeStyles } from './theme.styles.js';
import { ThemePart } from './theme-part.js';
import { parseLength } from './values.js';

const ready = {
  page: undefined,
  system: 'system-ui, sans-serif',
  serif: "'Georgia', 'Times New Roman', serif",
} as const;

interface Field {
  name: string;
  id: string;
  label: string;
  help: string;
  wrong: string;
  /** True for short fields. */
  short?: boolean;
  note?: unknown;
}

export class BuilderThemeShape extends ThemePart {
  static override styles = [builderStyles, themeStyles];

  /** Text being typed, by property: it may not be a value yet. */
  @state() private typed: Readonly<Record<string, string>> = {};
  /** The field holds a value that is not finished. */
  @state() private wrong: readonly string[] = [];
  /** The properties with a custom value. */
  @state() private own: readonly string[] = [];

  protected override changedElsewhere(names: readonly string[]): void {
    this.#forget(names);
    this.own = this.own.filter((name) => !names.includes(name));
  }

  protected override render(): unknown {
    const t = this.words;
    const wrong = t.lengthWrong;
    return html`<div class="stack">
      ${this.#font()}${this.#size()}
      ${this.#text({ name: radius, id: 'radius', label: t.radius, help: t.radiusHelp, wrong, short: true })}
      ${this.#text({ name: space, id: 'space', label: t.space, help: t.spaceHelp, wrong, short: true })}
      ${this.status(true)}
    </div>`;
  }

  #font(): unknown {
    const t = this.words;
    const value = this.theme[fontFamily];
    const choices = keysOf(ready);
    const known = choices.find((choice) => ready[choice] === value);
    const chosen = this.own.includes(fontFamily) ? 'own' : (known ?? 'own');
    const choose = (choice: string) =>
      this.#choose(fontFamily, choice, ready[choices.find((each) => each === choice) ?? 'page']);
    return html`${this.#select('font', t.font, t.fonts, chosen, choose)}
    ${
      chosen === 'own'
        ? this.#text({ name: fontFamily, id: 'font-name', label: t.fontName, help: t.fontHelp, wrong: t.fontWrong })
        : nothing
    }`;
  }

  #size(): unknown {
    const t = this.words;
    const value = this.theme[fontSize];
    const chosen = value || this.own.includes(fontSize) ? 'own' : 'page';
    const length = parseLength(value ?? '');
    const small = length && length.value < (length.unit === 'px' ? 16 : 1);
    return html`${this.#select('size', t.size, t.sizes, chosen, (choice) => this.#choose(fontSize, choice, undefined))}
    ${
      chosen === 'own'
        ? this.#text({
            name: fontSize,
            id: 'size-value',
            label: t.sizeValue,
            help: t.sizeHelp,
            wrong: t.lengthWrong,
            short: true,
            note: small ? html`<p><strong>${t.sizeSmall}</strong></p>` : nothing,
          })
        : nothing
    }`;
  }

  #select(id: string, label: string, options: Record<string, string>, chosen: string, choose: (key: string) => void) {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${(event: EventOn<HTMLSelectElement>) => choose(event.target.value)}>
        ${Object.entries(options).map(
          ([key, words]) => html`<option value=${key} .selected=${key === chosen}>${words}</option>`,
        )}
      </select>
    </div>`;
  }

  #text({ name, id, label, help, wrong, short, note }: Field): unknown {
    const isWrong = this.wrong.includes(name);
    const value = this.typed[name] ?? this.theme[name] ?? this.#ours(name);
    const canReset = this.theme[name] !== undefined && (name === radius || name === space);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <p class="help" id="${id}-help">${help}</p>
      <div class="row">
        <input
          id=${id}
          class=${short ? 'short' : ''}
          type="text"
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby="${id}-wrong ${id}-help"
          .value=${value}
          @input=${(event: EventOn<HTMLInputElement>) => this.#type(name, event.target.value)}
          @change=${() => this.#leave(name, wrong)}
        />
        ${
          canReset
            ? html`<button type="button" class="quiet" @click=${() => this.#reset(name, id, label)}>
                ${this.words.reset}<span class="hidden">: ${label}</span>
              </button>`
            : nothing
        }
      </div>
      <p class="wrong" id="${id}-wrong">${isWrong ? wrong : ''}</p>
      ${note ?? nothing}
    </div>`;
  }

  /** The default, if it can be typed. */
  #ours(name: string): string {
    const value = this.defaults[name] ?? '';
    return parseLength(value) ? value : '';
  }

  #choose(name: string, choice: string, value: string | undefined): void {
    this.#forget([name]);
    this.own = this.own.filter((each) => each !== name);
    if (choice === 'own') this.own = [...this.own, name];
    else this.change({ [name]: value });
  }

  #type(name: string, written: string): void {
    this.typed = { ...this.typed, [name]: written };
    const value = normalised(name, written, this.defaults);
    if (value === undefined) return;
    this.wrong = this.wrong.filter((each) => each !== name);
    this.change({ [name]: value });
  }

  #leave(name: string, words: string): void {
    const written = this.typed[name] ?? '';
    // An empty field is what holds anyway.
    if (!written.trim()) this.change({ [name]: undefined });
    if (!written.trim() || normalised(name, written, this.defaults) !== undefined) this.#forget([name]);
    else {
      this.wrong = [...this.wrong, name];
      this.say(words);
    }
  }

  #reset(name: string, id: string, label: string): void {
    this.change({ [name]: undefined });
    this.#forget([name]);
    this.say(this.words.resetDone(label));
    this.focusOn(`#${id}`);
  }

  #forget(names: readonly string[]): void {
    this.typed = Object.fromEntries(Object.entries(this.typed).filter(([name]) => !names.includes(name)));
    this.wrong = this.wrong.filter((name) => !names.includes(name));
  }
}
