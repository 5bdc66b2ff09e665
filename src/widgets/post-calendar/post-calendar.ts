import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { Announcer } from '../../element/copy/announcer.js';
import { controlStyles } from '../../element/core/controls.styles.js';
import { hostStyles } from '../../element/core/host.styles.js';
import { itemsInDate, selectItem } from '../../element/core/select-item.js';
import { ListElement } from '../../element/list/list-element.js';
import { CampaignDownloadEvent } from '../../element/parts/campaign-download.event.js';
import { disclosureStyles } from '../../element/parts/disclosure.js';
import { hiddenStyles } from '../../element/parts/hidden.styles.js';
import { sayMissing } from '../../element/parts/say-missing.js';
import { postStyles } from '../../element/posts/posts.styles.js';
import { type Post, postsIn } from '../../element/posts/posts-in.js';
import { fieldStyles } from '../../element/share/fields.styles.js';
import { postCalendar } from '../../i18n/post-calendar.js';
import type { Choice } from './files.js';
import { styles } from './post-calendar.styles.js';
import { weeksOf, weekTemplate } from './weeks.js';

interface Shown {
  posts: Post[];
  steps: CompiledStep[];
}

type Files = typeof import('./files.js');

/**
 * @summary What to post when, week by week, beside the key dates of the plan: for a calendar, and as a file for schedulers.
 * @tagname post-calendar
 *
 * @slot - The fallback: shown until the campaign is there, and if it never is.
 *
 * @fires {CampaignDownloadEvent} campaign-download - A person is about to save posts for a calendar or a scheduler; the address holds the file. Cancelable.
 * @fires {CampaignErrorEvent} campaign-error - Nothing could be shown; the fallback stays.
 *
 * @csspart loading - The fallback, while the campaign is on its way.
 * @csspart base - The whole widget.
 * @csspart week - One week.
 * @csspart title - The name of a week, or the title of a post or step.
 * @csspart state - Says which week it is now, and what is past.
 * @csspart list - The posts and steps of a week.
 * @csspart item - One post, or one step of the plan.
 * @csspart when - Its day and time.
 * @csspart channel - Its channel; of a step, that it is a key date.
 * @csspart words - What opens the words of a post.
 * @csspart body - Those words.
 * @csspart post - Which post of a thread it is.
 * @csspart embargo - Until when nobody may publish it.
 * @csspart quote - What a spokesperson says.
 * @csspart notes - Notes to editors.
 * @csspart link - The address that goes with it.
 * @csspart pictures - The pictures that go with it.
 * @csspart picture - One of those.
 * @csspart alt - The alt text to publish with that.
 * @csspart actions - What can be done with all posts.
 * @csspart action - One of those.
 * @csspart fields - What opens the form for a scheduler’s file.
 * @csspart form - That form.
 * @csspart status - What was just done.
 *
 * @cssproperty --post-calendar-line - The colour of the line beside the days.
 */
export class PostCalendar extends ListElement<Shown> {
  static override styles = [hostStyles, controlStyles, disclosureStyles, fieldStyles, hiddenStyles, postStyles, styles];

  /** The channels to show, separated by spaces, such as `x facebook`. Default: all, and the dates of the plan. */
  @property() channels = '';

  /** The maker of files, once it is needed. */
  @state() private files?: Files;

  /** The file that a person has chosen. */
  @state() private choice: Choice = { layout: 'hootsuite' };

  #announcer = new Announcer(this);

  protected select(campaign: Campaign): Shown {
    const channels = this.channels.match(/[^\s,]+/g);
    const copy = this.item ? [selectItem(campaign, 'copy', this.item)] : itemsInDate(campaign, 'copy');
    const posts = postsIn(copy).filter(({ channel }) => channels?.includes(channel) ?? true);
    if (!posts.length) throw new CampaignError('nothing-in-date', campaign.url, 'copy with posting');
    return { posts, steps: this.item || channels ? [] : campaign.items('plan') };
  }

  /** Other channels are another choice, as another item is; and what is past moves on with the clock. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('channels')) changed.set('item', this.item);
    super.willUpdate(changed);
    const { content, campaign } = this;
    if (!changed.has('content') || !content || !campaign) return;
    const now = Date.now();
    const instants = content.posts.flatMap(({ slot }) => [slot.ends, new Date(slot.week.from).toISOString()]);
    if (!instants.some((instant) => Date.parse(instant) > now)) return;
    import('../../element/on-demand/page-clock.js').then(
      // In place of what every widget follows.
      ({ followTime }) => followTime(this, [...(campaign.manifest.changes ?? []), ...instants].sort(), now),
      () => {},
    );
  }

  protected renderContent({ posts, steps }: Shown): unknown {
    const { language } = this;
    const t = postCalendar[language];
    return html`<div part="base" lang=${language}>
      ${this.inTurns(weeksOf(posts, steps), (week) => weekTemplate(week, this.local, this.level, Date.now()))}
      <div class="tools">
        <div part="actions">
          <button part="action" class="control" type="button" @click=${this.#saveCalendar}>
            ${downloadIcon}<span>${t.add}</span>
          </button>
        </div>
        <details part="fields" class="live" @toggle=${this.#loadFiles}>
          <summary>${t.scheduler}</summary>
          ${this.files?.filesForm(posts, this.local, this.choice, {
            choose: (choice) => {
              this.choice = choice;
            },
            save: (file, name) => this.#save(file, name, 'text/csv'),
            say: this.#say,
          })}
        </details>
      </div>
      ${this.#announcer.render()}
    </div>`;
  }

  #say = (words: string): void => this.#announcer.say(words);

  #loadFiles = async (): Promise<Files | undefined> => {
    const files = await import('./files.js').catch(sayMissing);
    if (files) this.files = files;
    return files || undefined;
  };

  #saveCalendar = async (): Promise<void> => {
    const t = postCalendar[this.language];
    try {
      const file = await (await this.#loadFiles())?.calendarOf(this.content?.posts ?? [], this.local);
      if (file === undefined) this.#say(t.failed);
      else if (await this.#save(file, 'posts.ics', 'text/calendar')) this.#say(t.saved);
    } catch {
      this.#say(t.failed);
    }
  };

  /** @returns whether the page lets it */
  async #save(file: string, name: string, type: string): Promise<boolean> {
    const url = `data:${type};charset=utf-8,${encodeURIComponent(file)}`;
    const event = new CampaignDownloadEvent({ item: 'posts', url, lang: this.language });
    if (!this.dispatchEvent(event)) return false;
    const { saveFile } = await import('../../element/save/save-file.js');
    saveFile(new Blob([file], { type: `${type};charset=utf-8` }), name);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'post-calendar': PostCalendar;
  }
}
