import { html, isServer, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledVideo } from '../../campaign/compile/metadata/compile-video.js';
import type { Places } from '../../campaign/schema/videos.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { selectItem } from '../../element/core/select-item.js';
import { CampaignPlayEvent, CampaignPlayedEvent } from '../../element/parts/campaign-play.event.js';
import { contentWarningStyles } from '../../element/parts/content-warning.styles.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { downloadOf } from '../../element/parts/download-of.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { pressedStyles } from '../../element/parts/pressed.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { video as videoWords } from '../../i18n/video.js';
import { styles } from './campaign-video.styles.js';
import { media } from './media.js';
import { isPlayable, platformOf, type Version } from './platforms.js';
import { reading, versionButtons } from './versions.js';

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
 * @csspart play - The button on the poster, which brings the player; a link where the film is on another page.
 * @csspart facts - Its length and captions.
 * @csspart actions - Audio description, sign language and download.
 * @csspart action - One of those.
 * @csspart chapters - Its chapters, to open.
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

  static #extras: Partial<typeof import('../../element/on-demand/player-extras.js')> | undefined;

  /** @internal Loads a warning and chapters, which few films have. A server, which draws without waiting, asks for them. */
  static async loadExtras(): Promise<void> {
    CampaignVideo.#extras = (await import('../../element/on-demand/player-extras.js').catch(sayMissing)) ?? {};
  }

  /** The version that is chosen in place of the film itself. */
  @state() private version: Version | '' = '';

  /** True once the player has replaced the poster. */
  @state() private embedded = false;

  /** True if captions cannot load, because the film's server sends no CORS headers. */
  @state() private uncaptioned = false;

  /** The second from which a person asked to see it. */
  #at: number | undefined;

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
    if (isPlayable(video)) return video;
    throw new CampaignError('no-film', campaign.url, video.id);
  }

  /** Extras come before a film is drawn: then nothing moves. One that was started before the script was there plays on until it rests. */
  protected override shouldUpdate(): boolean {
    if (!CampaignVideo.#extras && this.#needsExtras()) {
      CampaignVideo.loadExtras().then(() => this.requestUpdate('campaign'));
      return false;
    }
    const video = this.published ? this.#video : null;
    if (!video || video.paused) return super.shouldUpdate();
    video.addEventListener('pause', () => this.requestUpdate('campaign'), { once: true });
    return false;
  }

  #needsExtras(): boolean {
    const films = this.campaign?.items('videos');
    const { warning, chapters } = films?.find(({ id }) => !this.item || id === this.item) ?? {};
    return Boolean(warning || chapters);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#isOther(changed)) return;
    this.version = '';
    this.uncaptioned = false;
    this.#forget();
    // A published page has the player already. It stays: nothing changes under a reader’s eyes.
    this.embedded = this.published && !!this.#video;
  }

  protected override updated(changed: PropertyValues): void {
    const video = this.#video;
    const other = ['version', 'uncaptioned'].some((name) => changed.get(name) !== undefined);
    if (!video || !(other || changed.get('language'))) return;
    import('../../element/on-demand/playback.js').then(({ reload, showCaptions }) => {
      if (other) reload(video);
      else showCaptions(video, this.language, false);
    }, sayMissing);
  }

  /** A film whose Welsh has come is the same film. */
  #isOther = (changed: PropertyValues): boolean =>
    changed.has('content') && changed.get('content')?.id !== this.content?.id;

  protected renderContent(video: CompiledVideo): unknown {
    const { ratio } = video;
    const extras = CampaignVideo.#extras;
    const film = this.#film(video);
    const platform = platformOf(film, this.language, this.#at);
    const about = html`<span class="hidden">: ${this.local.text(video.title)}</span>`;
    // A tall film is as high as a wide one may be.
    const shape = ratio ? `aspect-ratio:${+ratio};max-inline-size:${40 * ratio}em` : '';
    return html`<div part="base" lang=${this.language}>
      ${heading(this.level, this.local.text(video.title))}
      ${video.description ? html`<div part="body">${this.local.rich(video.description)}</div>` : nothing}
      ${extras?.contentWarning?.(video.warning, this.local)}
      <div part="media" data-ratio=${ratio ?? nothing} style=${(isServer && shape) || nothing} .style=${shape}>
        ${media(video, film, platform, { embedded: this.embedded, captioned: !this.uncaptioned }, this.local, this.#events(video))}
      </div>
      <div class="bar">
        <ul part="facts">
          ${this.local.value(video.facts).map((fact) => html`<li>${this.local.marked(video.facts, fact)}</li>`)}
        </ul>
        <div part="actions">${[versionButtons(video, this.version, about, this.local, this.#choose), downloadOf(video, videoWords[this.language].download, this.local, this.#tell)]}</div>
        ${reading(video, about, this.local)}
        ${extras?.chapterList?.(video, about, this.local, isServer || film.link ? undefined : (at) => this.#play(video, at))}
      </div>
    </div>`;
  }

  /** The files or the place of the version that is chosen. */
  #film = (video: CompiledVideo): Places => (this.version && video[this.version]) || video;

  /** A player goes on with the other version where both are files; elsewhere a person starts it, who then knows whom it contacts. */
  #choose = (version: Version | ''): void => {
    this.version = version;
    this.#at = undefined;
    if (!this.content || !this.#film(this.content).sources || !this.#video) this.embedded = false;
  };

  /** None either where it leaves the page before its turn to be drawn. */
  get #video(): HTMLVideoElement | null {
    return this.renderRoot?.querySelector('video') ?? null;
  }

  #tell = (event: Event): boolean => this.dispatchEvent(event);

  #detail = ({ id }: CompiledVideo) => ({ item: id, audioDescribed: this.version === 'audioDescription' });

  #events = (video: CompiledVideo) => ({
    play: () => this.#play(video),
    started: () => this.#started(video),
    ended: () => this.#tell(new CampaignPlayedEvent(this.#detail(video))),
    failed: () => this.#failed(video),
  });

  #started(video: CompiledVideo): void {
    if (!this.#tell(new CampaignPlayEvent(this.#detail(video)))) this.#video?.pause();
    if (this.#captioned) return;
    this.#captioned = true;
    import('../../element/on-demand/playback.js').then(({ showCaptions }) => {
      if (this.#video) showCaptions(this.#video, this.language, true);
    }, sayMissing);
  }

  /**
   * A film of the kit tells of itself once it plays.
   * @param at the second at which to begin
   */
  #play(video: CompiledVideo, at?: number): void {
    if (platformOf(this.#film(video), '') && !this.#tell(new CampaignPlayEvent(this.#detail(video)))) return;
    this.#at = at;
    this.embedded = true;
    this.requestUpdate();
    this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('iframe,video')?.focus();
      const film = this.#video;
      if (film && at !== undefined) film.currentTime = at;
      film?.play().catch(() => {});
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
    import('../../element/on-demand/playback.js').then(({ canDoWithoutCaptions }) => {
      if (this.#video && canDoWithoutCaptions(this.#video, id)) this.uncaptioned = true;
    }, sayMissing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-video': CampaignVideo;
  }
}
