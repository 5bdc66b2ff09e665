import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import closeIcon from 'lucide-static/icons/x.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { Message } from '../../campaign/schema/messages.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { selectItem } from '../../element/core/select-item.js';
import { banner } from '../../i18n/banner.js';
import { langOf } from '../../i18n/words.js';
import { CampaignDismissEvent } from './thank-you-banner.events.js';
import { styles } from './thank-you-banner.styles.js';

/**
 * @summary A message of thanks, with a picture and where to go next.
 * @tagname thank-you-banner
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDismissEvent} campaign-dismiss - A person asked to hide the message. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole banner.
 * @csspart media - Its picture.
 * @csspart content - The heading, message and actions.
 * @csspart title - The heading.
 * @csspart body - The message.
 * @csspart actions - Where to go next.
 * @csspart action - One action.
 * @csspart dismiss - The button that hides the banner.
 *
 * @cssproperty --thank-you-banner-background - The banner's ground.
 * @cssproperty --thank-you-banner-color - The colour of its words.
 */
export class ThankYouBanner extends CampaignElement<Message> {
  static override styles = [hostStyles, controlStyles, styles];

  /** The layout: a panel amid text, the head of a page, or a slim line. */
  @property() variant: 'card' | 'hero' | 'strip' = 'card';

  /** Lets a person hide it, for this page view only. */
  @property({ type: Boolean }) dismissible = false;

  protected select(campaign: Campaign): Message {
    return selectItem(campaign, 'messages', this.item);
  }

  protected renderContent(message: Message): unknown {
    const variant = /^(hero|strip)$/.test(this.variant) ? this.variant : 'card';
    const picture = variant === 'strip' ? undefined : message.picture;
    const classes = `${variant}${picture ? ' pictured' : ''}${this.dismissible ? ' dismissible' : ''}`;
    return html`<div part="base" class=${classes} lang=${this.language}>
      ${picture ? pictureTemplate(picture, this.local, '(min-width: 600px) 640px, 100vw') : nothing}
      <div part="content">
        ${heading(this.level, this.local.text(message.heading))}
        ${message.body ? html`<div part="body">${this.local.rich(message.body)}</div>` : nothing}
        ${message.actions?.length ? html`<div part="actions">${this.#actions(message)}</div>` : nothing}
      </div>
      ${this.dismissible ? this.#dismissButton(message) : nothing}
    </div>`;
  }

  #actions({ actions = [] }: Message): unknown {
    return actions.slice(0, 2).map(
      ({ label, url }, index) =>
        html`<a part="action" class=${index ? 'control' : 'control main'} href=${this.local.url(url)}>
            ${this.local.text(label)}
          </a>`,
    );
  }

  #dismissButton({ id }: Message): unknown {
    const { dismiss } = banner[this.language];
    return html`<button
      lang=${langOf(dismiss) ?? nothing}
      part="dismiss"
      class="control"
      type="button"
      aria-label=${dismiss}
      @click=${() => this.#dismiss(id)}
    >
      ${closeIcon}
    </button>`;
  }

  #dismiss(item: string): void {
    const event = new CampaignDismissEvent(item);
    if (!this.dispatchEvent(event)) return;
    this.leave();
    import('../../element/on-demand/pass-focus-on.js').then(({ passFocusOn }) => passFocusOn(this)).catch(console.warn);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thank-you-banner': ThankYouBanner;
  }
}
