import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import copyIcon from 'lucide-static/icons/link.svg';
import printIcon from 'lucide-static/icons/printer.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { Tip } from '../../campaign/schema/guidance.js';
import { Announcer } from '../../element/copy/announcer.js';
import { CampaignCopiedEvent } from '../../element/copy/campaign-copied.event.js';
import { copyText } from '../../element/copy/copy.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { heading } from '../../element/core/heading.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { tips as tipWords } from '../../i18n/tips.js';
import { langOf } from '../../i18n/words.js';
import { CampaignTipTickedEvent } from './campaign-tips.events.js';
import { styles } from './campaign-tips.styles.js';
import { Progress } from './progress.js';

/**
 * @summary Tips for carrying the campaign out, as a checklist to work through, print, and share with its ticks.
 * @tagname campaign-tips
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignTipTickedEvent} campaign-tip-ticked - A person ticked a tip, or took its tick away.
 * @fires {CampaignCopiedEvent} campaign-copied - A link to the list with its ticks was copied.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart progress - How much is done, in words and as a bar.
 * @csspart group - The tips of one stage.
 * @csspart title - The name of a stage.
 * @csspart list - The tips of a stage.
 * @csspart item - One tip.
 * @csspart label - What to do.
 * @csspart body - Why it helps, and how to do it.
 * @csspart actions - Copying a link, printing, and clearing the ticks.
 * @csspart action - One of those.
 * @csspart link - The link, to copy by hand where the page may not copy.
 * @csspart hint - Where the ticks are kept.
 * @csspart status - What was just done, for screen readers.
 *
 * @cssproperty --campaign-tips-bar - The colour of the bar and of the ticks.
 */
export class CampaignTips extends CampaignElement<Tip[]> {
  static override styles = [hostStyles, controlStyles, hiddenStyles, styles];

  /** True if the link was copied since the last tick. */
  @state() private copied = false;

  /** The link to copy by hand. */
  @state() private link = '';

  /** The ticks that were just cleared. */
  @state() private cleared: readonly string[] = [];

  #announcer = new Announcer(this);
  #progress = new Progress(this);

  protected select(campaign: Campaign): Tip[] {
    return this.item ? [selectItem(campaign, 'tips', this.item)] : itemsInDate(campaign, 'tips');
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('link') && this.link)
      this.renderRoot.querySelector<HTMLInputElement>('[part=link] input')?.select();
  }

  protected renderContent(tips: Tip[]): unknown {
    const stages = new Map<string, Tip[]>();
    for (const tip of tips) {
      const stage = tip.stage ? this.local.words(tip.stage) : '';
      stages.set(stage, [...(stages.get(stage) ?? []), tip]);
    }
    const isList = tips.length > 1;
    return html`<div part="base" lang=${this.language}>
      ${isList ? this.#bar(tips) : nothing}
      <div class="stages">${[...stages.values()].map((group) => this.#stage(group, stages.size))}</div>
      ${isList ? this.#actions(tips) : nothing}
      <div class="hidden">${this.#announcer.render()}</div>
    </div>`;
  }

  #bar(tips: Tip[]): unknown {
    const t = tipWords[this.language];
    const count = tips.filter(({ id }) => this.#progress.has(id)).length;
    return html`<div part="progress" class="live">
      <p role="status">${t.done(count, tips.length)}</p>
      <progress lang=${langOf(t.progress) ?? nothing} aria-label=${t.progress} .value=${count} max=${tips.length}></progress>
    </div>`;
  }

  #stage(tips: Tip[], stages: number): unknown {
    const t = tipWords[this.language];
    const stage = tips[0]?.stage;
    return html`<div part="group">
      ${heading(this.level, stage ? this.local.text(stage) : stages > 1 ? t.more : t.tips)}
      <ul part="list" role="list">
        ${tips.map((tip) => this.#tip(tip))}
      </ul>
    </div>`;
  }

  #tip({ id, title, body }: Tip): unknown {
    return html`<li part="item">
      <input id=${id} type="checkbox" .checked=${this.#progress.has(id)} @change=${() => this.#tick(id)} />
      <div>
        <label part="label" for=${id}>${this.local.text(title)}</label>
        ${body ? html`<div part="body">${this.local.rich(body)}</div>` : nothing}
      </div>
    </li>`;
  }

  #actions(tips: Tip[]): unknown {
    const t = tipWords[this.language];
    const ticked = tips.map(({ id }) => id).filter((id) => this.#progress.has(id));
    const action = (label: string, act: () => void, icon: unknown = nothing) =>
      html`<button part="action" class="control" type="button" @click=${act}>${icon} ${label}</button>`;
    return html`<div part="actions">
        ${this.#progress.shareable ? action(this.copied ? t.copied : t.copy, this.#copy, copyIcon) : nothing} ${action(t.print, this.#print, printIcon)}
        ${
          // One button, so that it keeps the focus.
          ticked.length
            ? action(t.reset, () => this.#clear(ticked))
            : this.cleared.length
              ? action(t.undo, this.#undo)
              : nothing
        }
      </div>
      ${this.link ? html`<label part="link">${t.link} <input readonly .value=${this.link} /></label>` : nothing}
      <p part="hint" class="live">${this.#progress.kept ? t.kept : t.lost}</p>`;
  }

  #tick(item: string): void {
    const done = !this.#progress.has(item);
    this.#change([item], done);
    const event = new CampaignTipTickedEvent({ item, done });
    this.dispatchEvent(event);
  }

  #change(ids: readonly string[], done: boolean): void {
    this.#progress.tick(ids, done);
    this.cleared = [];
    this.copied = false;
    this.link = '';
  }

  #clear(ids: readonly string[]): void {
    this.#change(ids, false);
    this.cleared = ids;
  }

  #undo = (): void => this.#change(this.cleared, true);

  #copy = async (): Promise<void> => {
    const t = tipWords[this.language];
    const { link } = this.#progress;
    this.copied = await copyText(link);
    this.link = this.copied ? '' : link;
    this.#announcer.say(this.copied ? t.copied : t.copyYourself);
    if (!this.copied) return;
    const event = new CampaignCopiedEvent({ item: 'tips', what: 'link' });
    this.dispatchEvent(event);
  };

  #print = (): void => {
    const list = this.renderRoot.querySelector('.stages');
    import('./print-tips.js').then(({ printTips }) => {
      if (list) printTips(list, this.language, tipWords[this.language].tips);
    }, sayMissing);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-tips': CampaignTips;
  }
}
