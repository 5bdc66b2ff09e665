import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import calendarIcon from 'lucide-static/icons/calendar-plus.svg';
import type { Campaign } from '../../campaign/campaign.js';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { Announcer } from '../../element/copy/announcer.js';
import { CampaignElement } from '../../element/core/campaign-element.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { pressedStyles } from '../../element/parts/pressed.styles.js';
import { saveFile } from '../../element/save/save-file.js';
import { plan } from '../../i18n/plan.js';
import { langOf } from '../../i18n/words.js';
import { styles } from './campaign-plan.styles.js';
import { planTable } from './plan-table.js';
import { planTimeline } from './plan-timeline.js';
import { statesOf } from './step-state.js';

/**
 * @summary The communications plan: key dates as a timeline or a table, with what is past, now and next, and files for calendars.
 * @tagname campaign-plan
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to save dates for a calendar; the address holds the file. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart views - The choice between timeline and table.
 * @csspart view - One of those.
 * @csspart list - The timeline.
 * @csspart item - One step, in the timeline or the table.
 * @csspart when - Its day and time.
 * @csspart state - Whether it is past, now or next.
 * @csspart title - What happens.
 * @csspart body - What it takes.
 * @csspart facts - Who it is for, where, and who does it.
 * @csspart table - The table.
 * @csspart actions - The button for the whole plan.
 * @csspart action - A button that saves dates for a calendar.
 * @csspart status - What was just done.
 *
 * @cssproperty --campaign-plan-line - The colour of the line through the timeline, and of those in the table.
 */
export class CampaignPlan extends CampaignElement<CompiledStep[]> {
  static override styles = [hostStyles, controlStyles, pressedStyles, hiddenStyles, styles];

  /** The view that shows first; a person may switch. */
  @property() view: 'timeline' | 'table' = 'timeline';

  #announcer = new Announcer(this);

  protected select(campaign: Campaign): CompiledStep[] {
    const steps = this.item ? [selectItem(campaign, 'plan', this.item)] : itemsInDate(campaign, 'plan');
    return [...steps].sort((a, b) => Date.parse(a.begins) - Date.parse(b.begins));
  }

  /** "Now" moves on with the clock. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content, campaign } = this;
    if (!changed.has('content') || !content || !campaign) return;
    const now = Date.now();
    const instants = content.flatMap(({ begins, ends }) => [begins, ends]);
    if (!instants.some((instant) => Date.parse(instant) > now)) return;
    import('../../element/on-demand/page-clock.js').then(
      // In place of what every widget follows.
      ({ followTime }) => followTime(this, [...(campaign.manifest.changes ?? []), ...instants].sort(), now),
      () => {},
    );
  }

  protected renderContent(steps: CompiledStep[]): unknown {
    const t = plan[this.language];
    const states = statesOf(steps, Date.now());
    const several = steps.length > 1;
    return html`<div part="base" lang=${this.language}>
      ${several ? this.#views() : nothing}
      ${
        this.view === 'table'
          ? planTable(steps, states, this.local)
          : planTimeline(steps, states, this.local, this.level, (step) => this.#calendarButton([step], step.id, t.add))
      }
      ${several ? html`<div part="actions">${this.#calendarButton(steps, 'plan', t.addAll)}</div>` : nothing}
      ${this.#announcer.render()}
    </div>`;
  }

  #views(): unknown {
    const t = plan[this.language];
    const view = (name: CampaignPlan['view']) =>
      html`<button
        part="view"
        class="control"
        type="button"
        aria-pressed=${(this.view === 'table') === (name === 'table')}
        @click=${() => {
          this.view = name;
        }}
      >
        ${t[name]}
      </button>`;
    return html`<div lang=${langOf(t.view) ?? nothing} part="views" role="group" aria-label=${t.view}>${view('timeline')}${view('table')}</div>`;
  }

  #calendarButton(steps: CompiledStep[], name: string, label: string): unknown {
    const [step] = steps;
    return html`<button part="action" class="control" type="button" @click=${() => this.#save(steps, name)}>
      ${calendarIcon}
      <span
        >${label}${name !== 'plan' && step ? html`<span class="hidden">: ${this.local.text(step.title)}</span>` : nothing}</span
      >
    </button>`;
  }

  async #save(steps: CompiledStep[], item: string): Promise<void> {
    const t = plan[this.language];
    try {
      const { calendarFile } = await import('../../element/on-demand/calendar.js');
      const file = calendarFile(steps, this.local);
      const url = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
      const event = new CampaignDownloadEvent({ item, url, lang: this.language });
      if (!this.dispatchEvent(event)) return;
      saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${item}.ics`);
      this.#announcer.say(t.saved);
    } catch {
      this.#announcer.say(t.failed);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-plan': CampaignPlan;
  }
}
