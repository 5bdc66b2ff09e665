import { html, isServer, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledVideo } from '../../campaign/compile/compile-metadata.js';
import type { Source } from '../../campaign/schema/videos.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { selectItem } from '../../element/core/select-item.js';
import { contentWarning, contentWarningStyles } from '../../element/parts/content-warning.js';
import { disclosure, disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { pressedStyles } from '../../element/parts/pressed.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { video as videoWords } from '../../i18n/video.js';
import { CampaignPlayEvent, CampaignPlayedEvent } from './campaign-video.events.js';
import { styles } from './campaign-video.styles.js';
import { downloadOf } from './download-of.js';
import { contactsOf, type Platform, platformOf, playerFrame, withoutScript } from './platforms.js';
import { player } from './player.js';
import { poster } from './poster.js';

/**
 * @summary A film with captions, a transcript and audio description; one on YouTube or Vimeo contacts them only when it is played.
 * @tagname campaign-video
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignPlayEvent} campaign-play - A person asked for the film, which is about to play. Cancelable.
 * @fires {CampaignPlayedEvent} campaign-played - The film played to its end.
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download the film. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The film's title.
 * @csspart body - The description, the transcript, and the audio description as text.
 * @csspart warning - What in the film may be hard to watch, and whom to call.
 * @csspart media - The frame of the player.
 * @csspart play - The button on the poster, which brings the player.
 * @csspart facts - Its length and captions.
 * @csspart actions - Audio description and download.
 * @csspart action - One of those.
 * @csspart transcript - The transcript, or the audio description as text, to open.
 *
 * @cssproperty --campaign-video-radius - The roundness of the player's corners.
 */
export class CampaignVideo extends CampaignElement<CompiledVideo> {
  static override styles = [
    hostStyles,
    controlStyles,
    contentWarningStyles,
    disclosureStyles,
    hiddenStyles,
    pressedStyles,
    styles,
  ];

  /** True while the audio-described version is chosen. */
  @state() private described = false;

  /** True once the player has replaced the poster. */
  @state() private embedded = false;

  /** True if captions cannot load, because the film's server sends no CORS headers. */
  @state() private uncaptioned = false;

  /** True once the captions of the page's language have been switched on, which happens when a film first plays. */
  #captioned = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // By the prototype: `<img name="addEventListener">` hides the document's own.
    EventTarget.prototype.addEventListener.call(document, 'campaign-play', this.#stop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    EventTarget.prototype.removeEventListener.call(document, 'campaign-play', this.#stop);
    this.#forget();
  }

  protected select(campaign: Campaign): CompiledVideo {
    const video = selectItem(campaign, 'videos', this.item);
    if (video.sources || platformOf(video, '')) return video;
    throw new CampaignError('no-film', campaign.url, video.id);
  }

  /** A film that was started before the script was there plays on; the rest comes once it rests. */
  protected override shouldUpdate(): boolean {
    const video = this.published ? this.#video : null;
    if (!video || video.paused) return super.shouldUpdate();
    video.addEventListener('pause', () => this.requestUpdate('campaign'), { once: true });
    return false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#isOther(changed)) return;
    this.described = this.uncaptioned = false;
    this.#forget();
    // A published page has the player already. It stays: nothing changes under a reader’s eyes.
    this.embedded = this.published && !!this.#video;
  }

  protected override updated(changed: PropertyValues): void {
    const video = this.#video;
    const other = ['described', 'uncaptioned'].some((name) => changed.get(name) !== undefined);
    if (!video || !(other || changed.get('language'))) return;
    import('./playback.js').then(({ reload, showCaptions }) => {
      if (other) reload(video);
      else showCaptions(video, this.language, false);
    }, sayMissing);
  }

  /** A film whose Welsh has come is the same film. */
  #isOther = (changed: PropertyValues): boolean =>
    changed.has('content') && changed.get('content')?.id !== this.content?.id;

  protected renderContent(video: CompiledVideo): unknown {
    const platform = platformOf(video, this.language);
    const described = video.audioDescription;
    const t = videoWords[this.language];
    const about = html`<span class="hidden">: ${this.local.text(video.title)}</span>`;
    return html`<div part="base" lang=${this.language}>
      ${heading(this.level, this.local.text(video.title))}
      ${video.description ? html`<div part="body">${this.local.rich(video.description)}</div>` : nothing}
      ${contentWarning(video.warning, this.local)}
      <div part="media">${this.#media(video, platform)}</div>
      <div class="bar">
        <ul part="facts">
          ${this.local.value(video.facts).map((fact) => html`<li>${this.local.marked(video.facts, fact)}</li>`)}
        </ul>
        ${
          platform
            ? nothing
            : html`<div part="actions">${[described?.sources ? this.#describedToggle(about) : nothing, downloadOf(video, this.local, (event) => this.dispatchEvent(event))]}</div>`
        }
        ${video.transcript ? disclosure([t.transcript, about], this.local.rich(video.transcript), 'transcript') : nothing}
        ${described?.text ? disclosure([t.readDescription, about], this.local.rich(described.text), 'transcript') : nothing}
      </div>
    </div>`;
  }

  /** The poster, until a person plays the film: a player that is only there costs a page time. Without a script, the player. */
  #media(video: CompiledVideo, platform: Platform | undefined): unknown {
    if (!this.embedded && !(isServer && !platform))
      return [
        poster(video, this.local, () => this.#play(video, platform), contactsOf(platform, this.local)),
        platform ? withoutScript(platform, this.local) : nothing,
      ];
    return platform ? playerFrame(platform.player, this.local.words(video.title)) : this.#player(video);
  }

  #player(video: CompiledVideo): unknown {
    return player(video, this.#sources(video), !this.uncaptioned, this.local, {
      started: () => this.#started(video),
      ended: () => this.#ended(video),
      failed: () => this.#failed(video),
    });
  }

  #describedToggle(about: unknown): unknown {
    return html`<button
      part="action"
      class="control"
      type="button"
      aria-pressed=${this.described}
      @click=${() => {
        this.described = !this.described;
      }}
    >
      ${videoWords[this.language].audioDescription}${about}
    </button>`;
  }

  /** None either where it leaves the page before its turn to be drawn. */
  get #video(): HTMLVideoElement | null {
    return this.renderRoot?.querySelector('video') ?? null;
  }

  #sources({ sources = [], audioDescription }: CompiledVideo): Source[] {
    return this.local.value((this.described && audioDescription?.sources) || sources);
  }

  #detail = ({ id }: CompiledVideo) => ({ item: id, audioDescribed: this.described });

  #started(video: CompiledVideo): void {
    const event = new CampaignPlayEvent(this.#detail(video));
    if (!this.dispatchEvent(event)) this.#video?.pause();
    if (this.#captioned) return;
    this.#captioned = true;
    import('./playback.js').then(({ showCaptions }) => {
      if (this.#video) showCaptions(this.#video, this.language, true);
    }, sayMissing);
  }

  #ended(video: CompiledVideo): void {
    const event = new CampaignPlayedEvent(this.#detail(video));
    this.dispatchEvent(event);
  }

  /** A film of the kit tells of itself once it plays. */
  #play(video: CompiledVideo, platform?: Platform): void {
    const event = platform && new CampaignPlayEvent(this.#detail(video));
    if (event && !this.dispatchEvent(event)) return;
    this.embedded = true;
    this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('iframe,video')?.focus();
      this.#video?.play().catch(() => {});
    });
  }

  /** One film at a time: another one on the page has begun. */
  #stop = (event: Event): void => {
    if (event.target === this || event.defaultPrevented) return;
    if (this.#video) this.#video.pause();
    else this.embedded = false;
  };

  /** A film whose captions show is never forgotten by Chromium, even when it has left the page. */
  #forget(): void {
    for (const track of this.#video?.textTracks ?? []) track.mode = 'disabled';
    this.#captioned = false;
  }

  #failed({ id }: CompiledVideo): void {
    import('./playback.js').then(({ canDoWithoutCaptions }) => {
      if (this.#video && canDoWithoutCaptions(this.#video, id)) this.uncaptioned = true;
    }, sayMissing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-video': CampaignVideo;
  }
}
