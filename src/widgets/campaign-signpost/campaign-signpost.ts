import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import arrowIcon from 'lucide-static/icons/arrow-right.svg';
import type { Campaign } from '../../campaign/campaign.js';
import { languagesOf } from '../../campaign/language/language.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { type CampaignPage, selectPage } from '../../element/share/select-page.js';
import { styles } from './campaign-signpost.styles.js';

/**
 * @summary A card that leads to the campaign’s own page: its picture, name and summary, and the site that it is on.
 * @tagname campaign-signpost
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole card.
 * @csspart media - The campaign’s picture.
 * @csspart content - The words.
 * @csspart title - The campaign’s name.
 * @csspart link - The one link: all of the card can be pressed.
 * @csspart body - The summary.
 * @csspart host - The site that it leads to.
 *
 * @cssproperty --campaign-signpost-background - The card’s ground.
 * @cssproperty --campaign-signpost-color - The colour of its words.
 */
export class CampaignSignpost extends CampaignElement<CampaignPage> {
  static override styles = [hostStyles, styles];

  /** Words only, without the picture. */
  @property({ type: Boolean }) plain = false;

  protected select(campaign: Campaign): CampaignPage {
    return selectPage(campaign);
  }

  protected renderContent({ title, summary, url, picture }: CampaignPage): unknown {
    const href = this.local.url(url);
    const { host } = new URL(href);
    const pictured = picture && !this.plain;
    const link = html`<a
      part="link"
      href=${href}
      hreflang=${languagesOf(url).length ? this.local.languageOf(url) : nothing}
      aria-describedby=${host ? 'host' : nothing}
      >${this.local.text(title)}</a
    >`;
    return html`<div part="base" class=${pictured ? 'pictured' : 'plain'} lang=${this.language}>
      ${pictured ? pictureTemplate(picture, this.local, '(min-width: 480px) 480px, 100vw') : nothing}
      <div part="content">
        ${heading(this.level, link)}
        ${summary ? html`<p part="body">${this.local.text(summary)}</p>` : nothing}
        ${host ? html`<p part="host"><span id="host">${host.replace(/^www\./, '')}</span> ${arrowIcon}</p>` : nothing}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-signpost': CampaignSignpost;
  }
}
