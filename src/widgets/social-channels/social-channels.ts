import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledNumbers } from '../../campaign/compile/compile-numbers.js';
import type { Channel } from '../../campaign/schema/people.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { markStyles } from '../../element/marks/marks.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { numberLinks } from '../../element/phone/numbers.js';
import { socialChannels as channelWords } from '../../i18n/social-channels.js';
import { platformIcon } from './platform-icon.js';
import { styles } from './social-channels.styles.js';

/**
 * @summary Where the force can be found: each channel with its account, what it is for, and when somebody answers.
 * @tagname social-channels
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart list - The list.
 * @csspart item - One channel.
 * @csspart action - The link to it.
 * @csspart handle - The name of the account there.
 * @csspart number - A number of it, to call or to text.
 * @csspart note - What belongs beside a number: an extension, an option, what it costs.
 * @csspart body - What it is for.
 * @csspart hours - When somebody answers.
 *
 * @cssproperty --social-channels-icon - The colour of the icons.
 */
export class SocialChannels extends CampaignElement<Channel[]> {
  static override styles = [hostStyles, controlStyles, hiddenStyles, markStyles, styles];

  /** One beneath the other with what each is for, or names alone in a row. */
  @property() layout: 'list' | 'row' = 'list';

  /** Opens links in a new tab, and says so. */
  @property({ attribute: 'new-tab', type: Boolean }) newTab = false;

  protected select(campaign: Campaign): Channel[] {
    return this.item ? [selectItem(campaign, 'channels', this.item)] : itemsInDate(campaign, 'channels');
  }

  protected renderContent(channels: Channel[]): unknown {
    const layout = this.layout === 'row' ? 'row' : 'list';
    return html`<div part="base" class=${layout} lang=${this.language}>
      ${heading(this.level, channelWords[this.language].title)}
      <ul part="list" role="list">
        ${channels.map((channel) => this.#channel(channel, layout === 'list'))}
      </ul>
    </div>`;
  }

  #channel(channel: Channel & CompiledNumbers, whole: boolean): unknown {
    const { platform, name, handle, url, purpose, watched } = channel;
    const t = channelWords[this.language];
    const numbers = numberLinks(channel, this.local);
    // In a list the numbers are links of their own, beneath the name.
    const href = url ? this.local.url(url) : whole ? undefined : numbers.find((number) => number.href)?.href;
    const newTab = this.newTab && /^http/.test(href ?? '');
    const content = html`${platformIcon(platform)}
      <span>
        <span class="name">${this.local.text(name)}</span>${newTab ? html` <span>(${t.newTab})</span>` : nothing}
      </span>`;
    const style = whole ? '' : 'control quiet';
    return html`<li part="item">
      ${
        href
          ? html`<a part="action" class=${style} href=${href} target=${newTab ? '_blank' : nothing} data-printed=${href.replace(/^mailto:/, '')}>${content}</a>`
          : html`<p part="action" class=${style}>${content}</p>`
      }
      ${whole && handle ? html`<p part="handle" translate="no">${handle}</p>` : nothing}
      ${whole ? numbers.map(({ href, content, notes }) => [number(href, content), notes]) : nothing}
      ${whole && purpose ? html`<p part="body">${this.local.text(purpose)}</p>` : nothing}
      ${whole && watched ? html`<p part="hours">${t.watched} ${this.local.text(watched)}</p>` : nothing}
    </li>`;
  }
}

const number = (href: string | undefined, content: unknown): unknown =>
  href ? html`<a part="number" href=${href}>${content}</a>` : html`<p part="number">${content}</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'social-channels': SocialChannels;
  }
}
