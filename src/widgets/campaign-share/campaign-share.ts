import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import checkIcon from 'lucide-static/icons/check.svg';
import linkIcon from 'lucide-static/icons/link.svg';
import mailIcon from 'lucide-static/icons/mail.svg';
import shareIcon from 'lucide-static/icons/share-2.svg';
import type { Campaign } from '../../campaign/campaign.js';
import { Announcer } from '../../element/copy/announcer.js';
import { CampaignCopiedEvent } from '../../element/copy/campaign-copied.event.js';
import { saidLabel, saidStyles } from '../../element/copy/copied-label.js';
import { copyText } from '../../element/copy/copy.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { markStyles, marks } from '../../element/marks/marks.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { CampaignShareEvent } from '../../element/share/campaign-share.event.js';
import { fieldStyles } from '../../element/share/fields.styles.js';
import { type CampaignPage, selectPage } from '../../element/share/select-page.js';
import { copying } from '../../i18n/copying.js';
import { share as shareWords } from '../../i18n/share.js';
import { styles } from './campaign-share.styles.js';
import { channels, emailTo, type Shared } from './channels.js';

type Channel = CampaignShareEvent['detail']['channel'];

/**
 * @summary Ways to pass the campaign on: the device’s share sheet, e-mail, social media, a link to copy, a QR code and a poster.
 * @tagname campaign-share
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignShareEvent} campaign-share - A person is about to pass the campaign on. Cancelable.
 * @fires {CampaignCopiedEvent} campaign-copied - The link was copied.
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download the QR code. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart actions - The share sheet, copying and e-mail; beside the QR code, what to do with it.
 * @csspart action - One of those.
 * @csspart note - What to know about the links to social media.
 * @csspart channels - Those links.
 * @csspart status - What has just happened, in words.
 * @csspart address - The link to copy by hand, where nothing else is allowed.
 * @csspart more - What opens the QR code.
 * @csspart code - The QR code.
 */
export class CampaignShare extends CampaignElement<CampaignPage> {
  static override styles = [
    hostStyles,
    controlStyles,
    disclosureStyles,
    fieldStyles,
    hiddenStyles,
    saidStyles,
    markStyles,
    styles,
  ];

  /** True just after the link was copied. */
  @state() private copied = false;

  /** True while the link shows to be copied by hand. */
  @state() private byHand = false;

  /** The QR code and what to do with it, once a person has opened it. */
  @state() private panel?: typeof import('./code-panel.js');

  #announcer = new Announcer(this);

  protected select(campaign: Campaign): CampaignPage {
    return selectPage(campaign);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('byHand') || !this.byHand) return;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  protected renderContent(page: CampaignPage): unknown {
    const t = shareWords[this.language];
    const shared = {
      title: this.local.words(page.title),
      text: page.summary ? this.local.words(page.summary) : '',
      url: this.local.url(page.url),
    };
    const onDevice = globalThis.navigator?.canShare?.(shared);
    return html`<div part="base" class=${this.copied ? 'copied' : ''} lang=${this.language}>
      ${heading(this.level, t.title)}
      <div part="actions">
        ${
          onDevice
            ? html`<button part="action" class="control main" type="button" @click=${() => this.#share(shared)}>
                ${shareIcon} ${t.share}
              </button>`
            : nothing
        }
        <button
          part="action"
          class=${onDevice ? 'control' : 'control main'}
          type="button"
          @click=${() => this.#copy(shared.url)}
          @blur=${this.#forget}
        >
          ${this.copied ? checkIcon : linkIcon}
          ${saidLabel(this.copied, t.copy, copying[this.language].copied)}
        </button>
        ${this.#link('email', t.email, mailIcon, emailTo(shared), shared)}
      </div>
      ${
        this.byHand
          ? html`<label>${t.byHand}<input part="address" type="url" readonly .value=${shared.url} /></label>`
          : nothing
      }
      ${this.#announcer.render()}
      <p part="note" id="note">${t.social}</p>
      <ul part="channels" role="list">
        ${Object.entries(channels).map(
          ([channel, [name, address]]) =>
            html`<li>${this.#link(channel as keyof typeof channels, name, marks[channel as keyof typeof channels], address(shared), shared)}</li>`,
        )}
      </ul>
      <p class="printed">${shared.url}</p>
      <details part="more" class="live" @toggle=${this.#open}>
        <summary>${t.code}</summary>
        ${this.panel ? this.panel.codePanel(page, this.local, this.#saves) : nothing}
      </details>
    </div>`;
  }

  #link(channel: Channel, name: string, icon: unknown, href: string, { url }: Shared): unknown {
    const isEmail = channel === 'email';
    return html`<a
      part="action"
      class="control"
      href=${href}
      target=${isEmail ? nothing : '_blank'}
      rel=${isEmail ? nothing : 'noopener noreferrer'}
      aria-describedby=${isEmail ? nothing : 'note'}
      @click=${(click: Event) => {
        if (!this.#tell(channel, url)) click.preventDefault();
      }}
      >${icon}<span
        ><span class="hidden">${shareWords[this.language].shareBy} </span>${name}</span
      ></a
    >`;
  }

  /** Tells the page; false where it wants none of it. */
  #tell(channel: Channel, url: string): boolean {
    const event = new CampaignShareEvent({ channel, url });
    return this.dispatchEvent(event);
  }

  async #share(shared: Shared): Promise<void> {
    if (!this.#tell('device', shared.url)) return;
    try {
      await navigator.share(shared);
    } catch (error) {
      // A person who closes the sheet knows that.
      if (!(error instanceof Error && error.name === 'AbortError'))
        this.#announcer.say(shareWords[this.language].failed);
    }
  }

  async #copy(url: string): Promise<void> {
    const done = await copyText(url);
    this.byHand = !done;
    this.copied = done;
    const t = shareWords[this.language];
    this.#announcer.say(done ? t.copied : '');
    if (!done) return;
    const event = new CampaignCopiedEvent({ item: 'campaign', what: 'link' });
    this.dispatchEvent(event);
  }

  #forget = (): void => {
    if (!this.copied) return;
    this.copied = false;
    this.#announcer.say('');
  };

  #open = async (): Promise<void> => {
    try {
      this.panel ??= await import('./code-panel.js');
    } catch {
      this.#announcer.say(shareWords[this.language].failed);
    }
  };

  /** Tells the page of a file; false where it wants none of it. */
  #saves = (name: string): boolean => {
    const event = new CampaignDownloadEvent({ item: 'campaign', url: name });
    return this.dispatchEvent(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-share': CampaignShare;
  }
}
