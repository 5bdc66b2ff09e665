// A theme starts with a colour of the force, or a picture of its logo.
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { EventOn } from '../../util/event-on.js';
import { builderStyles } from '../builder.styles.js';
import { brandChange, schemes } from './brand-changes.js';
import { exchange, judgedStyles, swatch } from './judged.js';
import { paletteFrom } from './palette.js';
import { colour, colours, differing, paletteOf, type Theme } from './theme.js';
import { themeStyles } from './theme.styles.js';
import { ThemePart } from './theme-part.js';
import { toHex } from './values.js';

const styles = css`
  h5 {
    margin: 0;
    font-size: 1em;
  }
  .made .two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
  }
  .made {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--border);
  }
  .made:not(:has(*)) {
    display: none;
  }
`;

export class BuilderThemeStart extends ThemePart {
  static override styles = [builderStyles, themeStyles, judgedStyles, styles];

  /** The text of the field; undefined until a person types. */
  @state() private typed: string | undefined;
  @state() private wrong = false;
  /** The colours of a picture. */
  @state() private found: readonly string[] | undefined;
  @state() private pictureFailed = false;
  /** The colour that a theme was made from, and that theme. */
  @state() private made: { wanted: string; theme: Theme } | undefined;

  #picture = 0;

  protected override render(): unknown {
    const t = this.words;
    const hex = toHex(this.typed ?? '') ?? paletteOf(this.theme, this.defaults).accent.light;
    return html`<div class="stack panel">
      <h3>${t.start}</h3>
      <p>${t.startHelp}</p>
      <div class="two">
        <form class="field" novalidate @submit=${this.#submit}>
          <label for="brand">${t.brand}</label>
          <p class="help" id="brand-help">${t.brandHelp}</p>
          <div class="pair">
            <input
              type="color"
              aria-label=${t.brandPick}
              .value=${hex}
              @input=${(event: EventOn<HTMLInputElement>) => this.#type(event.target.value)}
            />
            <input
              id="brand"
              type="text"
              spellcheck="false"
              autocomplete="off"
              autocapitalize="off"
              placeholder="#00594c"
              aria-invalid=${this.wrong ? 'true' : 'false'}
              aria-describedby="brand-wrong brand-help"
              .value=${this.typed ?? ''}
              @input=${(event: EventOn<HTMLInputElement>) => this.#type(event.target.value)}
            />
          </div>
          <p class="wrong" id="brand-wrong">${this.wrong ? t.brandWrong : ''}</p>
          <button type="submit">${t.brandUse}</button>
        </form>
        <div class="field">
          <label for="logo">${t.logo}</label>
          <p class="help" id="logo-help">${t.logoHelp}</p>
          <input
            id="logo"
            type="file"
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            aria-describedby="logo-wrong logo-help"
            @change=${this.#open}
          />
          <p class="wrong" id="logo-wrong" role="alert">${this.pictureFailed ? t.logoWrong : ''}</p>
          <p id="found" role="status">${this.found ? (this.found.length > 0 ? t.logoFound : t.logoNone) : ''}</p>
          ${this.found ? this.#swatches(this.found) : nothing}
        </div>
      </div>
      <div class="row">${this.status()}${this.undoButton('#brand')}</div>
      ${this.#made()}
    </div>`;
  }

  #swatches(colours: readonly string[]): unknown {
    return html`<ul role="list" class="row" aria-labelledby="found">
        ${colours.map(
          (hex) =>
            html`<li>
              <button type="button" @click=${() => this.#use(hex)}>
                ${swatch(hex)}${this.words.use(hex)}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  /** Says why a colour is not used as it is, and shows both, until the theme changes again. */
  #made(): unknown {
    const t = this.words;
    const { wanted, theme } = this.made ?? {};
    const accent = colour('accent');
    if (!wanted || !theme || this.theme[accent] !== theme[accent]) return nothing;
    const changes = schemes.map((scheme) => ({ scheme, change: brandChange(wanted, scheme, theme, this.defaults) }));
    if (changes.every(({ change }) => !change)) return nothing;
    return html`<div class="stack made">
      <h4>${t.changedTitle}</h4>
      <p>${t.changedWhy}</p>
      <div class="two">
        ${changes.map(
          ({ scheme, change }) => html`<div class="field">
            <h5>${t.pages[scheme]}</h5>
            ${change ? exchange(change, t) : html`<p>${t.asItIs}</p>`}
          </div>`,
        )}
      </div>
    </div>`;
  }

  #type(written: string): void {
    this.typed = written;
    if (toHex(written)) this.wrong = false;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const hex = toHex(this.typed ?? '');
    this.wrong = !hex;
    if (hex) this.#use(hex);
    else this.focusOn('#brand');
  }

  async #open({ target }: EventOn<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? [];
    if (!file) return;
    const picture = ++this.#picture;
    let colours: string[] | undefined;
    try {
      const { pictureColours } = await import('./picture-colours.js');
      colours = await pictureColours(file);
    } catch {
      // It is said beside the field.
    }
    if (picture !== this.#picture) return;
    this.found = colours;
    this.pictureFailed = !colours;
  }

  /** Its colours come from one; type and space stay. */
  #use(hex: string): void {
    const palette = paletteFrom(hex);
    if (!palette) return;
    const kept = Object.entries(this.theme).filter(([name]) => !colours.includes(name));
    this.typed = hex;
    this.wrong = false;
    const theme = { ...Object.fromEntries(kept), ...palette };
    const wanted = toHex(hex) ?? hex;
    this.made = { wanted, theme: differing(theme, this.defaults) };
    const isChanged = schemes.some((scheme) => brandChange(wanted, scheme, palette, this.defaults));
    this.replace(theme, isChanged ? this.words.startedChanged(hex) : this.words.started(hex));
  }
}
