import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { Practice } from '../../campaign/schema/guidance.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { listStyles } from '../../element/list/list.styles.js';
import { Searchable } from '../../element/list/searchable.js';
import { howMany, ShowAll } from '../../element/list/show-all.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { mailLink } from '../../element/share/mail-link.js';
import { practice as practiceWords } from '../../i18n/practice.js';
import { styles } from './best-practice.styles.js';

/**
 * @summary What other forces did for families, what came of it, and whom to ask; with a link for a force to share its own.
 * @tagname best-practice
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart finder - What opens the search and filters; there from six examples on.
 * @csspart filters - The search field and filters.
 * @csspart status - How many examples are shown.
 * @csspart list - The list.
 * @csspart item - One example.
 * @csspart force - The force that did it.
 * @csspart title - What it did, in a line.
 * @csspart body - What it did; and what came of it.
 * @csspart outcome - The panel for what came of it.
 * @csspart facts - The words it can be filtered by.
 * @csspart contact - Whom to ask, and where to read more.
 * @csspart more - The button that shows the whole list.
 * @csspart share - The invitation to share what one’s own force did.
 * @csspart action - Its link.
 *
 * @cssproperty --best-practice-panel - The ground of the panel for what came of it.
 */
export class BestPractice extends CampaignElement<Practice[]> {
  static override styles = [hostStyles, controlStyles, disclosureStyles, hiddenStyles, listStyles, styles];

  /** The number shown before "Show all"; 0 shows all at once. Default: 6. */
  @property({ converter: howMany(6) }) limit = 6;

  readonly #search = new Searchable<Practice>(this, () => import('./practice-finder.js'));
  readonly #all = new ShowAll(this);

  protected select(campaign: Campaign): Practice[] {
    return this.item ? [selectItem(campaign, 'practice', this.item)] : itemsInDate(campaign, 'practice');
  }

  protected renderContent(content: Practice[]): unknown {
    const { language, local } = this;
    const matches = this.#search.find(content, local);
    const shown = this.#all.first(matches, this.limit);
    return html`<div part="base" lang=${language}>
      ${this.#search.render(content, shown.length, local)}
      <ul part="list" role="list">
        ${shown.map((practice) => this.#item(practice))}
      </ul>
      ${this.#all.render(shown.length, matches.length, practiceWords[language].showAll)} ${this.#share()}
    </div>`;
  }

  #item({ force, title, body, outcome, tags, contact }: Practice): unknown {
    const { local } = this;
    return html`<li part="item">
      <div class="about">
        <p part="force">${local.text(force)}</p>
        ${heading(this.level, local.text(title))}
        <div part="body">${local.rich(body)}</div>
        ${tags?.length ? html`<ul part="facts">${tags.map((tag) => html`<li>${local.text(tag)}</li>`)}</ul>` : nothing}
      </div>
      ${
        outcome
          ? html`<div part="outcome">
              <p><strong>${practiceWords[this.language].outcome}</strong></p>
              <div part="body">${local.rich(outcome)}</div>
            </div>`
          : nothing
      }
      ${contact ? this.#contact(contact, local.words(title)) : nothing}
    </li>`;
  }

  #contact({ name, email, url }: NonNullable<Practice['contact']>, title: string): unknown {
    const { local } = this;
    const t = practiceWords[this.language];
    const whom = name ? local.words(name) : email;
    return html`<p part="contact">
      ${
        email
          ? html`<a href=${mailLink(email, { subject: title })} data-printed=${name ? `(${email})` : nothing}>${t.ask(whom ?? '')}<span class="hidden">: ${title}</span></a>`
          : whom && html`<span>${t.ask(whom)}</span>`
      }
      ${url ? html`<a href=${local.url(url)}>${t.readMore}<span class="hidden">: ${title}</span></a>` : nothing}
    </p>`;
  }

  #share(): unknown {
    const { sharePractice } = this.local.campaign.manifest.campaign ?? {};
    if (!sharePractice) return nothing;
    const t = practiceWords[this.language];
    const { url, label } = sharePractice;
    return html`<div part="share">
      <p>${t.shareLead}</p>
      <a part="action" class="control main" href=${this.local.url(url)}>${label ? this.local.text(label) : t.share}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'best-practice': BestPractice;
  }
}
