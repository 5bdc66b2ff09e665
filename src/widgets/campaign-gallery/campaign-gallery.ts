import { adoptStyles, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import enlargeIcon from 'lucide-static/icons/maximize-2.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { Language } from '../../campaign/language/language.js';
import type { Image } from '../../campaign/schema/assets.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { isPlainClick } from '../../element/share/is-plain-click.js';
import { gallery as galleryWords } from '../../i18n/gallery.js';
import { styles } from './campaign-gallery.styles.js';
import { aboutPicture, creditOf, shareCredit } from './gallery-item.js';

/** A number of pictures from an attribute; what is none means the default. */
const atLeastNone = (value: string | null): number => (value && Number(value) >= 0 ? Number(value) : 12);

/**
 * @summary Pictures to look at and to download, with caption, credit and licence; each opens larger.
 * @tagname campaign-gallery
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a picture. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart list - The grid.
 * @csspart item - One picture with what is said of it.
 * @csspart media - The picture itself.
 * @csspart open - The button over it that opens it larger.
 * @csspart title - Its title.
 * @csspart caption - The line to read beneath it.
 * @csspart credit - Who made it, and its licence.
 * @csspart actions - Its download.
 * @csspart action - One file to download.
 * @csspart more - The button that shows all pictures.
 * @csspart viewer - The dialog with one picture, large.
 * @csspart position - Which one it is, such as "2 of 4".
 * @csspart previous - The button that shows the one before.
 * @csspart next - The button that shows the next one.
 * @csspart close - The button that closes it.
 *
 * @cssproperty --campaign-gallery-radius - The roundness of the pictures' corners.
 */
export class CampaignGallery extends CampaignElement<Image[]> {
  static override styles = [hostStyles, controlStyles, hiddenStyles, styles];

  /** The number shown before "Show all"; 0 shows all at once. Default: 12. */
  @property({ converter: atLeastNone }) limit = 12;

  @state() private showAll = false;

  /** The id of the picture in the viewer. */
  @state() private large: number | undefined;

  #viewer?: typeof import('./viewer.js');
  #opened = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.large = undefined;
  }

  protected select(campaign: Campaign): Image[] {
    return this.item ? [selectItem(campaign, 'images', this.item)] : itemsInDate(campaign, 'images');
  }

  /** The picture in the viewer may have left the campaign. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.content?.[this.large ?? 0]) this.large = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('showAll') && this.showAll) this.#openers[this.limit]?.focus();
    if (!changed.has('large')) return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.large === undefined) dialog?.close();
    else if (this.isConnected && !dialog?.open) dialog?.showModal();
  }

  protected renderContent(content: Image[]): unknown {
    const shown = this.limit && !this.showAll ? content.slice(0, this.limit) : content;
    const [first] = content;
    const once = shareCredit(content);
    return html`<div part="base" lang=${this.language}>
      <ul part="list" class=${`of${shown.length}`} role="list">
        ${shown.map((image, index) => this.#item(image, index, shown.length > 1 ? 600 : 1168, !once))}
      </ul>
      ${once && first ? creditOf(first, this.local) : nothing}
      ${
        content.length > shown.length
          ? html`<button part="more" class="control" type="button" @click=${this.#more}>
              ${galleryWords[this.language].showAll(content.length)}
            </button>`
          : nothing
      }
      ${this.#viewer?.viewer(shown, this.large, this.local, this.level, this.#show, this.#download)}
    </div>`;
  }

  #item(image: Image, index: number, width: number, credit: boolean): unknown {
    return html`<li part="item">
      <div class="frame">
        ${pictureTemplate(image.picture, this.local, `(min-width: ${width}px) ${width}px, 100vw`)}
        <button part="open" type="button" aria-haspopup="dialog" @click=${() => this.#open(index)}>
          <span class="hidden">${galleryWords[this.language].enlarge}: ${this.local.text(image.title)}</span>
          <span class="badge">${enlargeIcon}</span>
        </button>
      </div>
      ${aboutPicture(image, this.local, this.level, this.#download, credit)}
    </li>`;
  }

  get #openers(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=open]')];
  }

  async #open(index: number): Promise<void> {
    if (!this.#viewer) {
      const viewer = await import('./viewer.js').catch(sayMissing);
      if (!viewer) return;
      this.#viewer = viewer;
      adoptStyles(this.renderRoot, [...CampaignGallery.elementStyles, this.#viewer.viewerStyles]);
    }
    this.#opened = index;
    this.large = index;
  }

  #show = (index: number | undefined): void => {
    this.large = index;
    // Safari gives no focus to a button that is clicked, and so has none to give back.
    if (index === undefined) this.#openers[this.#opened]?.focus();
  };

  #more = (): void => {
    this.showAll = true;
  };

  #download = (click: MouseEvent, { id, title }: Image, url: string, lang?: Language): void => {
    const event = new CampaignDownloadEvent({ item: id, url, lang });
    const allowed = this.dispatchEvent(event);
    if (allowed && !isPlainClick(click)) return;
    click.preventDefault();
    if (allowed)
      import('../../element/save/save-from.js').then(
        ({ saveFrom }) => saveFrom(url, this.local.words(title), lang),
        sayMissing,
      );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-gallery': CampaignGallery;
  }
}
