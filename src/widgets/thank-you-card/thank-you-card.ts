import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import copyIcon from 'lucide-static/icons/copy.svg';
import downloadIcon from 'lucide-static/icons/download.svg';
import printIcon from 'lucide-static/icons/printer.svg';
import shareIcon from 'lucide-static/icons/share-2.svg';
import type { Campaign } from '../../campaign/campaign.js';
import { Announcer } from '../../element/copy/announcer.js';
import { saidLabel, saidStyles } from '../../element/copy/copied-label.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { pictureTemplate } from '../../element/core/picture.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { fieldStyles } from '../../element/share/fields.styles.js';
import { card as cardWords } from '../../i18n/card.js';
import { create } from '../../util/clobber-safe-dom.js';
import { type CampaignImage, fields, pictureChoice } from './card-form.js';
import { fitted, type Written } from './character-limits.js';
import type { Card } from './take-home.js';
import { styles } from './thank-you-card.styles.js';

const FILE = 'thank-you-card.png';

interface Content {
  images: CampaignImage[];
  /** The image that is chosen at first. */
  first: CampaignImage;
}

type Studio = typeof import('./card-studio.js');

/**
 * @summary A person writes a short thank-you, picks a picture, and takes the card home: as a file, on paper, or through their phone.
 * @tagname thank-you-card
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download their card. Cancelable.
 * @fires {CampaignShareEvent} campaign-share - A person is about to share their card from the device. Cancelable.
 * @fires {CampaignCopiedEvent} campaign-copied - The card was copied as a picture.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart form - What a person fills in.
 * @csspart note - That nothing of it is sent or kept.
 * @csspart field - A field to write in.
 * @csspart count - How much room is left.
 * @csspart pictures - The pictures to choose from.
 * @csspart choice - One of those.
 * @csspart preview - The card, as it will be.
 * @csspart actions - The ways to take it home.
 * @csspart action - One of those.
 * @csspart status - What has just happened, in words.
 */
export class ThankYouCard extends CampaignElement<Content> {
  static override styles = [hostStyles, controlStyles, fieldStyles, saidStyles, styles];

  @state() private written: Written = { to: '', message: '', from: '' };

  /** The id of the image that a person chose; empty for none. */
  @state() private chosen?: string;

  /** The drawing code, loaded once a person has begun. */
  @state() private studio?: Studio;

  /** True once the card has been drawn. */
  @state() private drawn = false;

  /** True just after the card was copied. */
  @state() private copied = false;

  #announcer = new Announcer(this);
  #drawing: Promise<void> = Promise.resolve();
  /** Draws the card as it is now. */
  #paint?: (canvas: HTMLCanvasElement, width?: number) => void;
  /** The address of a picture that did not come; it is asked for again when it is chosen again. */
  #missing = '';

  protected select(campaign: Campaign): Content {
    const images = itemsInDate(campaign, 'images');
    return { images, first: selectItem(campaign, 'images', this.item) };
  }

  protected override updated(changed: PropertyValues): void {
    if (['written', 'chosen', 'studio', 'content', 'language'].some((name) => changed.has(name)) && this.studio)
      this.#drawing = this.#draw(this.studio);
  }

  protected renderContent({ images, first }: Content): unknown {
    const t = cardWords[this.language];
    const image = this.#image;
    const canShare = globalThis.navigator?.canShare?.({ files: [new File([], FILE, { type: 'image/png' })] });
    return html`<div part="base" lang=${this.language} @focusin=${this.#start}>
      ${heading(this.level, t.title)}
      <div part="form" class="live">
        <p part="note">${t.private}</p>
        ${fields(this.written, this.local, this.#write)}
        ${pictureChoice(images, image?.id ?? '', this.local, this.#choose)}
      </div>
      <div part="preview" class="live">
        ${this.studio ? html`<canvas role="img" aria-label=${this.#alt}></canvas>` : nothing}
        ${
          this.drawn
            ? nothing
            : html`<div class="before">
                ${pictureTemplate(first.picture, this.local, '(min-width: 760px) 400px, 100vw')}
                <p>${t.hint}</p>
              </div>`
        }
      </div>
      <div part="actions">
        ${canShare ? this.#button(shareIcon, t.share, this.#share, 'main') : nothing}
        ${this.#button(downloadIcon, t.download, ({ downloadCard }, card) => downloadCard(this, card), canShare ? '' : 'main')}
        ${this.#button(printIcon, t.print, ({ printCard }, card) => printCard(card, this.language, t.thanks))}
        ${
          'ClipboardItem' in globalThis
            ? this.#button(copyIcon, saidLabel(this.copied, t.copy, t.copied), this.#copy)
            : nothing
        }
        ${this.#announcer.render()}
      </div>
    </div>`;
  }

  #button(icon: unknown, words: unknown, act: (studio: Studio, card: Card) => unknown, main = ''): unknown {
    return html`<button
      part="action"
      class="control ${main}"
      type="button"
      @click=${() => this.#act(act)}
      @blur=${this.#forget}
    >
      ${icon} ${words}
    </button>`;
  }

  get #image(): CampaignImage | undefined {
    const { images = [], first } = this.content ?? {};
    return this.chosen === '' ? undefined : (images.find(({ id }) => id === this.chosen) ?? first);
  }

  /** All that stands on the card, for people who do not see it. */
  get #alt(): string {
    const picture = this.#image?.picture;
    const t = cardWords[this.language];
    return t.alt([this.#words, picture ? this.local.words(picture.alt) : t.thanks].filter(Boolean).join(' '));
  }

  get #words(): string {
    const { to, message, from } = this.written;
    return [to, message, from].filter((each) => each.trim()).join('\n\n');
  }

  #write = (event: Event, field: keyof Written): void => {
    const input = event.target as HTMLInputElement;
    const { value } = input;
    const caret = input.selectionEnd ?? value.length;
    // Text that an input method is still composing is not cut.
    const before = value.slice(0, caret);
    const kept = (event as InputEvent).isComposing ? before : fitted(before, value.slice(caret), field);
    if (kept !== before) {
      input.value = kept + value.slice(caret);
      input.setSelectionRange(kept.length, kept.length);
    }
    this.#announcer.say(kept === before ? '' : cardWords[this.language].full);
    this.written = { ...this.written, [field]: input.value };
  };

  #choose = (id: string): void => {
    this.#missing = '';
    this.chosen = id;
  };

  #start = async (): Promise<void> => {
    try {
      this.studio ??= await import('./card-studio.js');
    } catch {
      this.#announcer.say(cardWords[this.language].notDrawn);
    }
  };

  async #draw({ drawCard, loadFont, loadPicture }: Studio): Promise<void> {
    const image = this.#image;
    const { written } = this;
    const { thanks, noPicture } = cardWords[this.language];
    const preview = this.renderRoot.querySelector('[part=preview]') as Element;
    const url = image ? this.local.url(image.picture.url) : '';
    const [picture] = await Promise.all([
      url !== this.#missing ? loadPicture(url) : undefined,
      loadFont(preview, this.#words + thanks),
    ]);
    const canvas = this.renderRoot.querySelector('canvas');
    // Another drawing has begun since.
    if (!canvas || written !== this.written || image !== this.#image) return;
    this.#paint = (onto, width) =>
      drawCard(onto, preview, { ...written, thanks, picture, focus: image?.picture.focus }, width);
    this.#paint(canvas, Math.min(1200, Math.ceil((preview.clientWidth || 400) * devicePixelRatio)));
    this.drawn = true;
    if (picture || url === this.#missing) return;
    this.#missing = url;
    this.#announcer.say(noPicture);
  }

  /** Does something with the card, drawn in its full size. */
  async #act(act: (studio: Studio, card: Card) => unknown): Promise<void> {
    await this.#start();
    await this.updateComplete;
    await this.#drawing;
    if (!this.studio) return;
    const canvas = create('canvas');
    this.#paint?.(canvas);
    await act(this.studio, { canvas, item: this.#image?.id ?? 'plain', words: this.#words, file: FILE });
  }

  #share = async ({ shareCard }: Studio, card: Card): Promise<void> => {
    if (!(await shareCard(this, card))) this.#announcer.say(cardWords[this.language].failed);
  };

  #copy = async ({ copyCard }: Studio, card: Card): Promise<void> => {
    this.copied = await copyCard(this, card);
    const t = cardWords[this.language];
    this.#announcer.say(this.copied ? t.copied : t.failed);
  };

  #forget = (): void => {
    this.copied = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thank-you-card': ThankYouCard;
  }
}
