// Offers repairs of the text, line by line as it is and as it would be; a person says yes.
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Repair, repairText } from '../../campaign/bytes/repair-text.js';
import { builderStyles } from '../builder.styles.js';
import { WorkPart } from './work-part.js';

const AT_FIRST = 5;

export class BuilderRepair extends WorkPart {
  static override styles = [
    builderStyles,
    css`
      :host(:empty) {
        display: contents;
      }
      del,
      ins {
        display: block;
        overflow-wrap: anywhere;
        text-decoration: none;
      }
      del {
        color: var(--muted);
      }
      li + li {
        margin-block-start: 8px;
      }
    `,
  ];

  /** Puts another text into the editor. */
  @property({ attribute: false }) replace: (text: string) => void = () => {};
  @state() private said = '';
  #text = '';
  #repair: Repair | undefined;

  protected override render(): TemplateResult {
    const { repair } = this.words;
    const offer = this.#offer();
    return html`
      ${
        offer
          ? html`<section class="panel stack" id="repair">
            <h3>${repair.title}</h3>
            <p>${repair.text(offer.changes.length)}</p>
            <ul role="list">
              ${offer.changes.slice(0, AT_FIRST).map(
                ({ line, before, after }) =>
                  html`<li>
                    <span class="muted">${repair.line(line)}</span>
                    <del><span class="hidden">${repair.before} </span>${before}</del>
                    <ins><span class="hidden">${repair.after} </span>${after}</ins>
                  </li>`,
              )}
            </ul>
            <p><button type="button" @click=${() => this.#take(offer)}>${repair.take}</button></p>
          </section>`
          : nothing
      }
      <p class="hidden" role="status">${this.said}</p>
    `;
  }

  /** Worked out again when somebody has paused, not for every letter. */
  #offer(): Repair | undefined {
    const { text = '', state } = this.work;
    if (state !== 'waiting' && text !== this.#text) {
      this.#text = text;
      this.#repair = repairText(text);
      if (this.#repair) this.said = '';
    }
    return text === this.#text ? this.#repair : undefined;
  }

  #take({ text, changes }: Repair): void {
    this.replace(text);
    this.said = this.words.repair.taken(changes.length);
  }
}
