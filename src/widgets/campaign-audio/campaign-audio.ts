import { html, isServer, nothing, type PropertyValues } from 'lit';
import headphonesIcon from 'lucide-static/icons/headphones.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledItem } from '../../campaign/compiled-manifest.js';
import { languagesOf } from '../../campaign/language/language.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { selectItem } from '../../element/core/select-item.js';
import { CampaignPlayEvent, CampaignPlayedEvent } from '../../element/parts/campaign-play.event.js';
import { contentWarningStyles } from '../../element/parts/content-warning.styles.js';
import { disclosure, disclosureStyles } from '../../element/parts/disclosure.js';
import { downloadOf } from '../../element/parts/download-of.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { audio as audioWords } from '../../i18n/audio.js';
import { download } from '../../i18n/download.js';
import { styles } from './campaign-audio.styles.js';

type Recording = CompiledItem<'audio'>;

/**
 * @summary A recording to listen to, such as a radio message or a podcast, in the browser's own player, with a transcript.
 * @tagname campaign-audio
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignPlayEvent} campaign-play - A person started the recording. Cancelable.
 * @fires {CampaignPlayedEvent} campaign-played - The recording played to its end.
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to download the recording. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart title - The recording's title.
 * @csspart body - The description, and the transcript.
 * @csspart warning - What in the recording may be hard to hear, and whom to call.
 * @csspart media - The player; where the recording is on another page, the link to it.
 * @csspart facts - Its length, and its language where that is another.
 * @csspart actions - Download, and a page elsewhere to listen on.
 * @csspart action - One of those.
 * @csspart chapters - Its chapters, to open.
 * @csspart transcript - The transcript, to open.
 */
export class CampaignAudio extends CampaignElement<Recording> {
  static override styles = [hostStyles, controlStyles, contentWarningStyles, disclosureStyles, hiddenStyles, styles];

  static #extras: Partial<typeof import('../../element/on-demand/player-extras.js')> | undefined;

  /** @internal Loads a warning and chapters, which few recordings have. A server, which draws without waiting, asks for them. */
  static async loadExtras(): Promise<void> {
    CampaignAudio.#extras = (await import('../../element/on-demand/player-extras.js').catch(sayMissing)) ?? {};
  }

  /** Names the recording, and the language of its files, that the player has. */
  #loaded = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // By the prototype: `<img name="addEventListener">` hides the document's own.
    EventTarget.prototype.addEventListener.call(document, 'campaign-play', this.#stop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    EventTarget.prototype.removeEventListener.call(document, 'campaign-play', this.#stop);
  }

  protected select(campaign: Campaign): Recording {
    return selectItem(campaign, 'audio', this.item);
  }

  /** Extras come before a recording is drawn: then nothing moves. One that was started before the script was there plays on until it rests. */
  protected override shouldUpdate(): boolean {
    const recordings = this.campaign?.items('audio');
    const { warning, chapters } = recordings?.find(({ id }) => !this.item || id === this.item) ?? {};
    if (!CampaignAudio.#extras && (warning || chapters)) {
      CampaignAudio.loadExtras().then(() => this.requestUpdate('campaign'));
      return false;
    }
    const audio = this.published ? this.#audio : null;
    if (!audio || audio.paused) return super.shouldUpdate();
    audio.addEventListener('pause', () => this.requestUpdate('campaign'), { once: true });
    return false;
  }

  /** A player keeps its file until it is told to look at its sources again. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { id = '', sources } = this.content ?? {};
    const loaded = sources ? `${id} ${this.local.languageOf(sources)}` : '';
    if (this.#loaded && loaded !== this.#loaded) this.#audio?.load();
    this.#loaded = loaded;
  }

  protected renderContent(recording: Recording): unknown {
    const { title, description, warning, transcript, link, sources, facts } = recording;
    const t = audioWords[this.language];
    const extras = CampaignAudio.#extras;
    const about = html`<span class="hidden">: ${this.local.text(title)}</span>`;
    const said = [...this.local.value(facts), ...this.#spokenIn(sources)];
    const elsewhere = link && this.#elsewhere(link, about, !sources);
    return html`<div part="base" lang=${this.language}>
      ${heading(this.level, this.local.text(title))}
      ${description ? html`<div part="body">${this.local.rich(description)}</div>` : nothing}
      ${extras?.contentWarning?.(warning, this.local, 'beforeAudio')}
      <div part="media">${sources ? this.#player(recording, sources) : elsewhere}</div>
      <div class="bar">
        ${said.length ? html`<ul part="facts">${said.map((fact) => html`<li>${this.local.marked(facts, fact)}</li>`)}</ul>` : nothing}
        ${
          sources
            ? html`<div part="actions">${[downloadOf(recording, t.download, this.local, this.#tell), elsewhere]}</div>`
            : nothing
        }
        ${transcript ? disclosure([t.transcript, about], this.local.rich(transcript), 'transcript') : nothing}
        ${extras?.chapterList?.(recording, about, this.local, sources && !isServer ? this.#playAt : undefined)}
      </div>
    </div>`;
  }

  #player({ id, title }: Recording, sources: NonNullable<Recording['sources']>): unknown {
    const detail = { item: id, audioDescribed: false };
    return html`<audio
      controls
      preload="none"
      aria-label=${this.local.words(title)}
      @play=${() => {
        if (!this.#tell(new CampaignPlayEvent(detail))) this.#audio?.pause();
      }}
      @ended=${() => this.#tell(new CampaignPlayedEvent(detail))}
    >
      ${this.local
        .value(sources)
        .map(
          ({ url, type }) => html`<source src=${this.local.url(url)} type=${type} @error=${() => this.#failed(id)}>`,
        )}
    </audio>`;
  }

  /** The page that has it too; where it is nowhere else, the main control. */
  #elsewhere({ url, on = '' }: NonNullable<Recording['link']>, about: unknown, isMain: boolean): unknown {
    return html`<a part="action" class="control ${isMain ? 'main' : 'quiet'}" href=${this.local.url(url)}
      >${headphonesIcon} <span>${audioWords[this.language].listenOn(this.local.words(on))}${about}</span></a
    >`;
  }

  /** The language of a recording, where it is another than its listener's. */
  #spokenIn(sources: Recording['sources']): string[] {
    if (!sources || !languagesOf(sources).length) return [];
    const spoken = this.local.languageOf(sources);
    return spoken === this.language ? [] : [download[this.language].in[spoken]];
  }

  get #audio(): HTMLAudioElement | null {
    return this.renderRoot?.querySelector('audio') ?? null;
  }

  #tell = (event: Event): boolean => this.dispatchEvent(event);

  #playAt = (at: number): void => {
    const audio = this.#audio;
    if (!audio) return;
    audio.focus();
    audio.currentTime = at;
    audio.play().catch(() => {});
  };

  /** One at a time: another recording or a film on the page has begun. */
  #stop = (event: Event): void => {
    if (event.target !== this && !event.defaultPrevented) this.#audio?.pause();
  };

  #failed(id: string): void {
    import('../../element/on-demand/playback.js').then(({ canDoWithoutCaptions }) => {
      if (this.#audio) canDoWithoutCaptions(this.#audio, id);
    }, sayMissing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-audio': CampaignAudio;
  }
}
