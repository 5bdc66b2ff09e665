// The colours of the theme: each role for both schemes, with what it is worth beside the others as it changes.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import goodIcon from 'lucide-static/icons/check.svg';
import weakIcon from 'lucide-static/icons/triangle-alert.svg';
import type { EventOn } from '../../util/event-on.js';
import { builderStyles } from '../builder.styles.js';
import { contrast, nearestPassing, shortRatio } from './contrast.js';
import { byTightness, type Judged, judge, RING } from './pairs.js';
import { type ColourRole, colour, colourRoles, paletteOf, type Scheme } from './theme.js';
import { themeStyles } from './theme.styles.js';
import { ThemePart } from './theme-part.js';
import { type Colours, formatColours, toHex } from './values.js';

const styles = css`
  .judged {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .judged svg {
    margin-block-start: 0.15em;
  }
  .good {
    color: var(--good);
  }
  .weak {
    color: var(--bad);
    font-weight: 700;
  }
  fieldset.panel > * + * {
    margin-block-start: 12px;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    margin: 0;
    font-size: 1.2em;
  }
  legend + * {
    clear: both;
  }
`;

interface Field {
  role: ColourRole;
  scheme: Scheme;
  id: string;
  hex: string;
  judged: Judged[];
}

export class BuilderThemeColours extends ThemePart {
  static override styles = [builderStyles, themeStyles, styles];

  /** Text being typed, by the id of its field: it may not be a colour yet. */
  @state() private typed: Readonly<Record<string, string>> = {};
  /** The field holds a value that is not finished. */
  @state() private wrong: readonly string[] = [];

  protected override changedElsewhere(names: readonly string[]): void {
    for (const role of colourRoles.filter((each) => names.includes(colour(each)))) this.#forget(role);
  }

  protected override render(): unknown {
    const palette = paletteOf(this.theme, this.defaults);
    return html`<div class="stack">
      ${colourRoles.map((role) => this.#role(role, palette))}${this.status(true)}
    </div>`;
  }

  #role(role: ColourRole, palette: Record<ColourRole, Colours>): unknown {
    const t = this.words;
    const isCustom = this.theme[colour(role)] !== undefined;
    return html`<fieldset class="panel" id=${role}>
      <legend>${t.roles[role]}</legend>
      <div class="top">
        <p class="help">${t.rolesHelp[role]}</p>
        ${
          isCustom
            ? html`<button type="button" class="quiet" @click=${() => this.#reset(role)}>
                ${t.reset}<span class="hidden">: ${t.roles[role]}</span>
              </button>`
            : nothing
        }
      </div>
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
      <div id="${id}-judged">${shown(judged).map((each) => this.#judged(each))}</div>
      ${this.#offer(field)}
    </div>`;
  }

  #judged(judged: Judged): unknown {
    const weak = isWeak(judged);
    return html`<p class="judged ${weak ? 'weak' : 'good'}">
      ${weak ? weakIcon : goodIcon}<span>${this.#inWords(judged)}</span>
    </p>`;
  }

  #inWords({ use, other, ratio, needed }: Judged): string {
    const t = this.words;
    const beside = t.beside[other === RING ? 'ring' : other];
    const short = shortRatio(ratio);
    return ratio < needed ? t.weak(short, beside, t.uses[use], needed) : t.good(short, beside, t.uses[use]);
  }

  #offer(field: Field): unknown {
    const { role, hex, judged, id } = field;
    // A ground that nobody changed is not what is wrong.
    if (!judged.some(isWeak) || (grounds.includes(role) && this.theme[colour(role)] === undefined)) return nothing;
    const offer = nearestPassing(hex, judged);
    if (!offer) return html`<p>${this.words.noOffer}</p>`;
    const [first] = shown(judged.map((each) => ({ ...each, ratio: contrast(offer, each.hex) })).sort(byTightness));
    const use = () => {
      this.#choose(field, offer);
      this.#tell(id);
      this.focusOn(`#${id}`);
    };
    return html`<button type="button" @click=${use}>${this.words.offer(offer, shortRatio(first?.ratio ?? 0))}</button>`;
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

const isWeak = ({ ratio, needed }: Judged): boolean => ratio < needed;

/** All that is too weak; else the tightest, that of text before that of marks. */
const shown = (judged: Judged[]): Judged[] => {
  const weak = judged.filter(isWeak);
  return weak.length > 0
    ? weak
    : judged
        .filter(({ use }) => use === 'text')
        .concat(judged)
        .slice(0, 1);
};

const grounds: readonly ColourRole[] = ['surface', 'surface-raised', 'border'];
