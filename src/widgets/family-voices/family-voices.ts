import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import previousIcon from 'lucide-static/icons/arrow-left.svg';
import nextIcon from 'lucide-static/icons/arrow-right.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { Quote } from '../../campaign/schema/people.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { voices } from '../../i18n/voices.js';
import { langOf } from '../../i18n/words.js';
import { styles } from './family-voices.styles.js';

/**
 * @summary What family members say: one voice, all of them, or one after the other as a reader asks for them.
 * @tagname family-voices
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The heading. One voice alone has it for screen readers only.
 * @csspart list - All voices.
 * @csspart item - One voice.
 * @csspart media - Its picture.
 * @csspart quote - What they said.
 * @csspart attribution - Who said it.
 * @csspart name - Their name, where they wish to be named.
 * @csspart role - What they are to the police family.
 * @csspart actions - The way to the voice before and after.
 * @csspart action - One of those.
 * @csspart status - Which of how many voices shows.
 *
 * @cssproperty --family-voices-mark - The colour of the quotation marks.
 */
export class FamilyVoices extends CampaignElement<Quote[]> {
  static override styles = [hostStyles, controlStyles, hiddenStyles, styles];

  /** One voice (that of `item`, or the first), all side by side, or one at a time with buttons to the others. */
  @property() layout: 'one' | 'grid' | 'rotating' = 'one';

  /** The index of the voice that shows. */
  @state() private index = 0;

  /** True once a reader has chosen another voice: changes are read out from then on. */
  @state() private turned = false;

  protected select(campaign: Campaign): Quote[] {
    return this.item ? [selectItem(campaign, 'quotes', this.item)] : itemsInDate(campaign, 'quotes');
  }

  protected renderContent(all: Quote[]): unknown {
    const layout = /^(grid|rotating)$/.test(this.layout) && all.length > 1 ? this.layout : 'one';
    const quotes = layout === 'one' ? all.slice(0, 1) : all;
    const rotates = layout === 'rotating';
    const shown = this.index % quotes.length;
    const voice = (quote: Quote, index: number) => this.#voice(quote, rotates && index !== shown);
    return html`<div part="base" class=${layout} lang=${this.language}>
      ${heading(this.level, html`<span class=${layout === 'one' ? 'hidden' : ''}>${voices[this.language].title}</span>`)}
      <div part="list">${quotes.map(voice)}</div>
      ${rotates ? this.#controls(quotes, shown) : nothing}
    </div>`;
  }

  #voice({ quote, name, role, picture }: Quote, away: boolean): unknown {
    const { local } = this;
    return html`<figure part="item" class=${`${picture ? 'pictured' : ''}${away ? ' away' : ''}`}>
      ${picture ? pictureTemplate(picture, local, '(min-width: 640px) 480px, 100vw') : nothing}
      <div class="words">
        <blockquote part="quote" lang=${local.languageOf(quote)}><p>${local.words(quote)}</p></blockquote>
        ${
          name || role
            ? html`<figcaption part="attribution">
                ${name ? html`<span part="name">${local.text(name)}</span>` : nothing}
                ${role ? html`<span part="role">${local.text(role)}</span>` : nothing}
              </figcaption>`
            : nothing
        }
      </div>
    </figure>`;
  }

  #controls(quotes: Quote[], shown: number): unknown {
    const t = voices[this.language];
    const { quote, name, role } = quotes[shown] as Quote;
    const sentence = [quote, name, role].map((text) => (text ? [' ', this.local.text(text)] : nothing));
    const button = (label: string, icon: unknown, by: number) =>
      html`<button lang=${langOf(label) ?? nothing} part="action" class="control" type="button" aria-label=${label} @click=${() => turn(by)}>
        ${icon}
      </button>`;
    const turn = (by: number) => {
      this.index = (shown + by + quotes.length) % quotes.length;
      this.turned = true;
    };
    return html`<div part="actions">
      ${button(t.previous, previousIcon, -1)}
      <p part="status" role="status">
        ${t.place(shown + 1, quotes.length)}${this.turned ? html`<span class="hidden">: ${sentence}</span>` : nothing}
      </p>
      ${button(t.next, nextIcon, 1)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'family-voices': FamilyVoices;
  }
}
