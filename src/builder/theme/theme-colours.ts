// The colours of the theme: each role for both schemes, with what it is worth beside the others as it changes.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { EventOn } from '../../util/event-on.js';
import { builderStyles } from '../builder.styles.js';
import { contrast, nearestPassing, shortRatio } from './contrast.js';
import { isWeak, judgedLine, judgedStyles, shown, swatch, tightest } from './judged.js';
import { type Judged, judge } from './pairs.js';
import { type ColourRole, colour, colourRoles, paletteOf, type Scheme } from './theme.js';
import { themeStyles } from './theme.styles.js';
import { ThemePart } from './theme-part.js';
import { type Colours, formatColours, toHex } from './values.js';

const styles = css`
  fieldset {
    position: relative;
    padding-block: 20px;
    border-block-end: 1px solid var(--border);
  }
  fieldset:first-child {
    border-block-start: 1px solid var(--border);
  }
  fieldset > * + * {
    margin-block-start: 8px;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    padding-inline-end: 6em;
  }
  .reset {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 0;
    margin: 0;
  }
  legend + * {
    clear: both;
  }
  .instead {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
`;

/** A colour that a person chose, its contrast, and the colour that was taken for it. */
interface GivenUp {
  hex: string;
  ratio: number;
  offer: string;
}

interface Field {
  role: ColourRole;
  scheme: Scheme;
  id: string;
  hex: string;
  judged: Judged[];
}

export class BuilderThemeColours extends ThemePart {
  static override styles = [builderStyles, themeStyles, judgedStyles, styles];

  /** Text being typed, by the id of its field: it may not be a colour yet. */
  @state() private typed: Readonly<Record<string, string>> = {};
  /** Colours that a person gave up for an offer, by the id of the field, with the offer. */
  @state() private givenUp: Readonly<Record<string, GivenUp>> = {};
  /** The field holds a value that is not finished. */
  @state() private wrong: readonly string[] = [];

  protected override changedElsewhere(names: readonly string[]): void {
    for (const role of colourRoles.filter((each) => names.includes(colour(each)))) this.#forget(role);
  }

  protected override render(): unknown {
    const palette = paletteOf(this.theme, this.defaults);
    return html`<div>
      ${colourRoles.map((role) => this.#role(role, palette))}${this.status(true)}
    </div>`;
  }

  #role(role: ColourRole, palette: Record<ColourRole, Colours>): unknown {
    const t = this.words;
    const isCustom = this.theme[colour(role)] !== undefined;
    return html`<fieldset id=${role}>
      <legend>${t.roles[role]}</legend>
      <p class="help">${t.rolesHelp[role]}</p>
      ${
        isCustom
          ? html`<button type="button" class="quiet reset" @click=${() => this.#reset(role)}>
              ${t.reset}<span class="hidden">: ${t.roles[role]}</span>
            </button>`
          : nothing
      }
      <div class="two">
        ${(['light', 'dark'] as const).map((scheme) =>
          this.#field({
            role,
            scheme,
            id: `${role}-${scheme}`,
            hex: palette[role][scheme],
            judged: judge(role, scheme, palette),
          }),
        )}
      </div>
    </fieldset>`;
  }

  #field(field: Field): unknown {
    const { role, scheme, id, hex, judged } = field;
    const t = this.words;
    const isWrong = this.wrong.includes(id);
    return html`<div class="field">
      <label for=${id}>${t[scheme]}</label>
      <div class="pair">
        <input
          type="color"
          aria-label=${t.pick(t.roles[role], t[scheme])}
          aria-describedby="${id}-judged"
          .value=${hex}
          @input=${(event: EventOn<HTMLInputElement>) => this.#choose(field, event.target.value)}
          @change=${() => this.#tell(id)}
        />
        <input
          id=${id}
          type="text"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby="${id}-wrong ${id}-judged"
          .value=${this.typed[id] ?? hex}
          @input=${(event: EventOn<HTMLInputElement>) => this.#type(field, event.target.value)}
          @change=${() => this.#leave(id)}
        />
      </div>
      <p class="wrong" id="${id}-wrong">${isWrong ? t.colourWrong : ''}</p>
      <div id="${id}-judged">${shown(judged).map((each) => judgedLine(each, t))}</div>
      ${this.#offer(field)}
    </div>`;
  }

  #offer(field: Field): unknown {
    const { role, hex, judged, id } = field;
    if (!judged.some(isWeak)) return this.#instead(field);
    // A ground that nobody changed is not what is wrong.
    if (grounds.includes(role) && this.theme[colour(role)] === undefined) return nothing;
    const offer = nearestPassing(hex, judged);
    if (!offer) return grounds.includes(role) ? nothing : html`<p>${this.words.noOffer}</p>`;
    const best = tightest(judged.map((each) => ({ ...each, ratio: contrast(offer, each.hex) })));
    const use = () => {
      this.givenUp = { ...this.givenUp, [id]: { hex, ratio: tightest(judged)?.ratio ?? 0, offer } };
      this.#take(field, offer);
    };
    return html`<button type="button" @click=${use}>
      ${swatch(offer)}<span>${this.words.offer(offer, shortRatio(best?.ratio ?? 0))}</span>
    </button>`;
  }

  /** After an offer was taken: the colour that it stands for, and the way back. */
  #instead(field: Field): unknown {
    const before = this.givenUp[field.id];
    if (before?.offer !== field.hex) return nothing;
    return html`<p class="instead">${swatch(before.hex)}${this.words.instead(before.hex, shortRatio(before.ratio))}</p>
      <button type="button" class="quiet" @click=${() => this.#take(field, before.hex)}>${this.words.goBack(before.hex)}</button>`;
  }

  #take(field: Field, hex: string): void {
    this.#choose(field, hex);
    this.#tell(field.id);
    this.focusOn(`#${field.id}`);
  }

  #choose({ role, scheme, id }: Field, hex: string): void {
    const { [id]: _, ...typed } = this.typed;
    this.typed = typed;
    this.wrong = this.wrong.filter((each) => each !== id);
    const both = { ...paletteOf(this.theme, this.defaults)[role], [scheme]: hex };
    this.change({ [colour(role)]: formatColours(both) });
  }

  #type(field: Field, written: string): void {
    const hex = toHex(written);
    if (hex) this.#choose(field, hex);
    this.typed = { ...this.typed, [field.id]: written };
  }

  /** Somebody has stopped typing: what is a colour is written as such, what is none stays and is said. */
  #leave(id: string): void {
    const { [id]: written, ...typed } = this.typed;
    if (written === undefined) return;
    if (toHex(written)) this.typed = typed;
    else this.wrong = [...this.wrong, id];
    this.#tell(id);
  }

  /** Says what a field is worth now. */
  #tell(id: string): void {
    this.updateComplete.then(() => {
      const words = [`#${id}-wrong`, `#${id}-judged`].map((each) => this.renderRoot.querySelector(each)?.textContent);
      this.say(words.join(' ').replace(/\s+/g, ' ').trim());
    });
  }

  #forget(role: ColourRole): void {
    const others = (id: string) => id !== `${role}-light` && id !== `${role}-dark`;
    this.typed = Object.fromEntries(Object.entries(this.typed).filter(([id]) => others(id)));
    this.wrong = this.wrong.filter(others);
  }

  #reset(role: ColourRole): void {
    this.change({ [colour(role)]: undefined });
    this.#forget(role);
    this.say(this.words.resetDone(this.words.roles[role]));
    this.focusOn(`#${role}-light`);
  }
}

const grounds: readonly ColourRole[] = ['surface', 'surface-raised', 'border'];
