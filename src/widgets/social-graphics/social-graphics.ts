import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import { type Language, languagesOf } from '../../campaign/language/language.js';
import type { Copy } from '../../campaign/schema/posts/copy.js';
import { Announcer } from '../../element/copy/announcer.js';
import { CampaignCopiedEvent } from '../../element/copy/campaign-copied.event.js';
import { saidStyles } from '../../element/copy/copied-label.js';
import { copyPicture, copyText } from '../../element/copy/copy.js';
import { selectWords } from '../../element/copy/select-words.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { listStyles } from '../../element/list/list.styles.js';
import { ListElement } from '../../element/list/list-element.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { type ChannelGroup, channelGroups } from '../../element/parts/channel-groups.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { isPlainClick } from '../../element/share/is-plain-click.js';
import { copying } from '../../i18n/copying.js';
import { graphics as graphicWords } from '../../i18n/graphics.js';
import { hasOwn } from '../../util/has-own.js';
import { type Deeds, graphicItem, type Outcome } from './graphic-item.js';
import { styles } from './social-graphics.styles.js';
import type { ZipJob } from './zip-job.js';

interface Content {
  graphics: CompiledGraphic[];
  copies: Copy[];
}

/**
 * @summary Graphics to post, by channel: to download, to copy, and all of a channel as a ZIP, with their alt text and a suggested post.
 * @tagname social-graphics
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download a graphic, or a channel as a ZIP. Cancelable.
 * @fires {CampaignCopiedEvent} campaign-copied - A person copied a picture, its alt text or the post that goes with it.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart channel - The graphics of one channel, to open.
 * @csspart zip - The button that saves a channel as a ZIP, and how far it is.
 * @csspart list - The graphics of a channel.
 * @csspart item - One graphic.
 * @csspart media - The frame around its picture.
 * @csspart title - The name of a channel, or of a graphic.
 * @csspart facts - Shape, size in pixels, credit and licence.
 * @csspart actions - Its files, and the button that copies it.
 * @csspart action - One of those, and every other button.
 * @csspart alt - Its alt text.
 * @csspart post - The suggested post.
 * @csspart body - The words of one of those.
 * @csspart problem - What to do where the page may not copy.
 * @csspart status - What was just done, for screen readers.
 *
 * @cssproperty --social-graphics-ground - The ground behind a picture.
 */
export class SocialGraphics extends ListElement<Content> {
  static override styles = [hostStyles, controlStyles, saidStyles, disclosureStyles, hiddenStyles, listStyles, styles];

  /** The channels to show, in this order, separated by spaces, such as `x instagram`. Default: all. */
  @property() channels = '';

  @state() private outcome?: Outcome;

  #jobs = new Map<string, ZipJob>();
  #announcer = new Announcer(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const job of this.#jobs.values()) job.cancel();
  }

  protected select(campaign: Campaign): Content {
    const graphics = this.item ? [selectItem(campaign, 'graphics', this.item)] : itemsInDate(campaign, 'graphics');
    return { graphics, copies: campaign.items('copy') };
  }

  protected renderContent({ graphics, copies }: Content): unknown {
    const groups = channelGroups(graphics, this.channels.match(/[^\s,]+/g) ?? undefined);
    return html`<div part="base" lang=${this.language}>
      ${
        this.item
          ? this.#list(graphics, copies, this.level)
          : groups.map((group, index) => this.#channel(group, copies, groups.length > 1, !index))
      }
      <div class="hidden">${this.#announcer.render()}</div>
    </div>`;
  }

  #channel(group: ChannelGroup, copies: Copy[], several: boolean, open: boolean): unknown {
    const { names = {} } = this.local.campaign.manifest;
    const title = hasOwn(names, group.channel) ? this.local.text(names[group.channel] as string) : group.channel;
    const titled = heading(this.level, title);
    const content = html`${this.#zip(group, copies, title)} ${this.#list(group.graphics, copies, Math.min(this.level + 1, 6))}`;
    return several
      ? html`<details part="channel" ?open=${open}>
          <summary>${titled}</summary>
          ${content}
        </details>`
      : html`<section part="channel">${titled} ${content}</section>`;
  }

  #list(graphics: CompiledGraphic[], copies: Copy[], level: number): unknown {
    const deeds: Deeds = {
      download: this.#download,
      copyPicture: this.#copyPicture,
      copySignature: this.#copySignature,
      copyWords: this.#copyWords,
      outcome: this.outcome,
    };
    return html`<ul part="list" role="list">
      ${this.inTurns(graphics, (graphic) =>
        graphicItem(
          graphic,
          copies.find(({ id }) => id === graphic.copy),
          this.local,
          level,
          deeds,
        ),
      )}
    </ul>`;
  }

  #zip(group: ChannelGroup, copies: Copy[], title: unknown): unknown {
    const files = group.graphics.reduce((sum, { file }) => sum + (languagesOf(file).length || 1), 0);
    const job = this.#jobs.get(group.channel);
    return html`<div part="zip">
      <button part="action" class="control" type="button" @click=${() => this.#saveZip(group, copies)}>
        ${job?.running ? job.cancelWords(this.language) : html`${downloadIcon} ${graphicWords[this.language].zip(files)}`}<span class="hidden">: ${title}</span>
      </button>
      ${job?.template(this.language)}
    </div>`;
  }

  async #saveZip(group: ChannelGroup, copies: Copy[]): Promise<void> {
    const saving = await import('./saving.js').catch(sayMissing);
    if (!saving) return;
    const { ZipJob, zipPlan } = saving;
    const before = this.#jobs.get(group.channel);
    if (before?.running) return before.cancel();
    const plan = zipPlan(group, copies, this.local);
    const event = new CampaignDownloadEvent({
      item: group.channel,
      url: plan.name,
      files: plan.files.map(({ url }) => url),
    });
    if (!this.dispatchEvent(event)) return;
    const job = new ZipJob(plan, () => {
      if (!job.running) this.#announcer.say(job.words(this.language));
      this.requestUpdate();
    });
    this.#jobs.set(group.channel, job);
    this.#announcer.say(job.words(this.language));
    await job.run();
  }

  #download = (click: MouseEvent, graphic: CompiledGraphic, url: string, lang?: Language): void => {
    const event = new CampaignDownloadEvent({ item: graphic.id, url, lang });
    const allowed = this.dispatchEvent(event);
    if (allowed && !isPlainClick(click)) return;
    click.preventDefault();
    if (allowed) import('./saving.js').then((saving) => saving.saveGraphic(graphic, url, this.local, lang), sayMissing);
  };

  #copyPicture = async ({ id, file }: CompiledGraphic): Promise<void> => {
    const { url, width, height } = this.local.value(file);
    const address = this.local.url(url);
    const picture = import('../../element/on-demand/picture-as-png.js').then(({ pictureAsPng }) =>
      pictureAsPng(address, { width, height }),
    );
    // Without a clipboard nobody takes it.
    picture.catch(() => {});
    const lang = languagesOf(file).length ? this.local.languageOf(file) : undefined;
    const ok = await copyPicture(picture);
    this.#came({ item: id, what: 'picture', ok }, graphicWords[this.language].pictureNotCopied, lang);
  };

  #copySignature = async (click: MouseEvent, graphic: CompiledGraphic): Promise<void> => {
    const shown = (click.currentTarget as Element).closest('li')?.firstElementChild as Element;
    const rich = import('./signature.js').then(({ signatureOf }) => signatureOf(graphic, this.local));
    rich.catch(() => {});
    const { alt, id } = graphic;
    const ok = await copyText(this.local.words(alt), rich);
    if (!ok) selectWords(shown);
    this.#came({ item: id, what: 'rich-text', ok }, copying[this.language].denied, this.local.languageOf(alt));
  };

  #copyWords = async (
    click: MouseEvent,
    item: string,
    what: 'alt' | 'text',
    words: string,
    lang: Language,
  ): Promise<void> => {
    const shown = (click.currentTarget as Element).previousElementSibling as Element;
    const ok = await copyText(words);
    if (!ok) selectWords(shown);
    this.#came({ item, what, ok }, copying[this.language].denied, lang);
  };

  #came(outcome: Outcome, problem: string, lang?: Language): void {
    const { item, what, ok } = outcome;
    this.outcome = outcome;
    this.#announcer.say(ok ? copying[this.language].copied : problem);
    if (!ok) return;
    const event = new CampaignCopiedEvent({ item, what, lang });
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-graphics': SocialGraphics;
  }
}
