// The form for a scheduler's file, and all that makes files. Loaded when a person opens it or saves one.
import { html, nothing } from 'lit';
import downloadIcon from 'lucide-static/icons/download.svg';
import type { Localizer } from '../../element/core/localizer.js';
import { nameIn } from '../../element/list/name-of.js';
import { csvFile, type Layout, stepsOf } from '../../element/on-demand/posts-file.js';
import type { Post } from '../../element/posts/posts-in.js';
import { postsFile } from '../../i18n/posts-file.js';
import type { EventOn } from '../../util/event-on.js';

const LAYOUTS: readonly Layout[] = ['hootsuite', 'buffer', 'spreadsheet'];

/** Channels that no scheduler posts to. */
const NOT_SOCIAL = /^(email|intranet|newsletter|briefing|press|screens|teams|viva-engage)$/;

/** The file for any calendar. */
export async function calendarOf(posts: readonly Post[], local: Localizer): Promise<string> {
  const { calendarFile } = await import('../../element/on-demand/calendar.js');
  return calendarFile(stepsOf(posts, local), local);
}

/** The scheduler to make a file for, and whose posts. */
export interface Choice {
  layout: Layout;
  /** Default: the first. */
  channel?: string | undefined;
}

interface Deeds {
  choose(choice: Choice): void;
  /** Gives a file to the person. @returns whether the page lets it */
  save(file: string, name: string): Promise<boolean>;
  /** Tells the person. */
  say(words: string): void;
}

export function filesForm(
  posts: readonly Post[],
  local: Localizer,
  choice: Choice,
  { choose, save, say }: Deeds,
): unknown {
  const t = postsFile[local.language];
  const channels = [...new Set(posts.map(({ channel }) => channel))].filter((each) => !NOT_SOCIAL.test(each));
  const layouts = channels.length ? LAYOUTS : LAYOUTS.slice(-1);
  const layout = layouts.find((each) => each === choice.layout) ?? (layouts[0] as Layout);
  const channel = channels.find((each) => each === choice.channel) ?? channels[0];
  return html`<div part="form">
    <label>
      <span>${t.layout}</span>
      <select
        @change=${({ target }: EventOn<HTMLSelectElement>) => choose({ ...choice, layout: layouts[target.selectedIndex] as Layout })}
      >
        ${layouts.map((each) => html`<option ?selected=${each === layout}>${t.layouts[each]}</option>`)}
      </select>
    </label>
    ${
      layout === 'spreadsheet'
        ? nothing
        : html`<label>
            <span>${t.channel}</span>
            <select
              @change=${({ target }: EventOn<HTMLSelectElement>) => choose({ layout, channel: channels[target.selectedIndex] })}
            >
              ${channels.map(
                (each) =>
                  html`<option ?selected=${each === channel}>${local.text(nameIn(local.campaign.manifest, each))}</option>`,
              )}
            </select>
          </label>`
    }
    <button part="action" class="control" type="button" @click=${saveCsv}>${downloadIcon}<span>${t.save}</span></button>
    <p>${t.notes[layout]}</p>
  </div>`;

  async function saveCsv(): Promise<void> {
    const isAll = layout === 'spreadsheet';
    const chosen = isAll ? posts : posts.filter((post) => post.channel === channel);
    const { file, posts: count, left } = csvFile(chosen, local, { layout, now: Date.now() });
    if (!count) return say(t.none);
    const name = ['posts', layout, isAll ? '' : channel].filter(Boolean).join('-');
    if (!(await save(file, `${name}.csv`))) return;
    const more = (['threads', 'gaps', 'over'] as const).flatMap((why) => (left[why] ? t.left[why](left[why]) : []));
    say([t.saved(count), ...more].join(' '));
  }
}
