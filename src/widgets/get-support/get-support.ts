import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import phoneIcon from 'lucide-static/icons/phone.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { SupportService } from '../../campaign/schema/people.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { support } from '../../i18n/support.js';
import { styles } from './get-support.styles.js';
import { serviceItem } from './service-item.js';

/**
 * @summary Where families and staff can get help: by phone, text, e-mail and web, with what is there in a crisis first.
 * @tagname get-support
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart emergency - The line that says to call 999 in an emergency.
 * @csspart group - The services for a crisis, or all others.
 * @csspart list - The services of a group.
 * @csspart item - One service.
 * @csspart title - The name of a service or group.
 * @csspart body - What a service helps with.
 * @csspart hours - When it is open.
 * @csspart actions - The ways to reach it.
 * @csspart action - One of those.
 * @csspart note - What belongs beside a number: an extension, an option, what it costs.
 *
 * @cssproperty --get-support-rule - The colour of the lines between and around services.
 */
export class GetSupport extends CampaignElement<SupportService[]> {
  static override styles = [hostStyles, controlStyles, hiddenStyles, styles];

  /** Shows only services for a crisis. */
  @property({ type: Boolean }) urgent = false;

  /** Takes a reader to the first way to get help. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('a')?.focus(options);
  }

  protected select(campaign: Campaign): SupportService[] {
    return this.item ? [selectItem(campaign, 'support', this.item)] : itemsInDate(campaign, 'support');
  }

  protected renderContent(services: SupportService[]): unknown {
    const t = support[this.language];
    const urgent = services.filter((service) => service.urgent);
    const others = this.urgent ? [] : services.filter((service) => !service.urgent);
    const named = urgent.length > 0 && others.length > 0;
    return html`<div part="base" lang=${this.language}>
      <p part="emergency">
        <a href="tel:999">${phoneIcon}<span>${t.emergency}<span class="hidden"> (9 9 9)</span></span></a>
      </p>
      ${this.#group(urgent, 'urgent', named && t.urgent)} ${this.#group(others, 'others', named && t.more)}
    </div>`;
  }

  #group(services: SupportService[], kind: string, name: string | false): unknown {
    if (!services.length) return nothing;
    const level = name ? Math.min(this.level + 1, 6) : this.level;
    return html`<div part="group" class=${kind}>
      ${name ? heading(this.level, name) : nothing}
      <ul part="list" role="list">
        ${services.map((service) => serviceItem(service, this.local, level))}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'get-support': GetSupport;
  }
}
