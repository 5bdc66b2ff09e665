// The weeks of a calendar of posts, with the key dates of the plan.
import { html, nothing } from 'lit';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { heading } from '../../element/core/heading.js';
import type { Localizer } from '../../element/core/localizer.js';
import { nameIn } from '../../element/list/name-of.js';
import { disclosure } from '../../element/parts/disclosure.js';
import { postPictures } from '../../element/posts/post-pictures.js';
import type { Post } from '../../element/posts/posts-in.js';
import { postCalendar } from '../../i18n/post-calendar.js';
import { posts as postWords } from '../../i18n/posts.js';

type Entry = { begins: string; ends: string; at: string; when: Post['slot']['when']; week: Post['slot']['week'] } & (
  | { post: Post; step?: undefined }
  | { step: CompiledStep; post?: undefined }
);

export interface Week {
  from: string;
  name: Entry['week']['name'];
  entries: Entry[];
}

const DAYS = 7 * 86_400_000;

/** Weeks in which there is something, in order; a step is in the week in which it begins. */
export function weeksOf(posts: readonly Post[], steps: readonly CompiledStep[]): Week[] {
  const entries: Entry[] = [
    ...steps.flatMap((step): Entry[] => {
      const { begins, ends, when, week } = step;
      return week ? [{ begins, ends, at: begins, when, week, step }] : [];
    }),
    ...posts.map((post): Entry => ({ ...post.slot, post })),
  ];
  entries.sort((a, b) => Date.parse(a.begins) - Date.parse(b.begins));
  const weeks = new Map<string, Week>();
  for (const entry of entries) {
    const { from, name } = entry.week;
    const week = weeks.get(from) ?? { from, name, entries: [] };
    week.entries.push(entry);
    weeks.set(from, week);
  }
  return [...weeks.values()];
}

/** @param level of the heading of a week */
export function weekTemplate({ from, name, entries }: Week, local: Localizer, level: number, now: number): unknown {
  const t = postCalendar[local.language];
  const start = Date.parse(from);
  const isNow = now >= start && now < start + DAYS;
  return html`<section part="week" class=${isNow ? 'now' : ''}>
    ${heading(level, html`${local.text(name)}${isNow ? html` <span part="state">${t.thisWeek}</span>` : nothing}`)}
    <ol part="list" role="list">
      ${entries.map((entry) => item(entry))}
    </ol>
  </section>`;

  function item({ post, step, ends, at, when }: Entry): unknown {
    const isPast = Date.parse(ends) <= now;
    const channel = post ? local.text(nameIn(local.campaign.manifest, post.channel)) : t.keyDate;
    return html`<li part="item" class=${`${post ? 'post' : 'step'} ${isPast ? 'past' : ''}`}>
      <p part="when">
        <time datetime=${at}>${local.text(when)}</time>
        ${isPast ? html`<span part="state">${t.past}</span>` : nothing}
      </p>
      <div class="what">
        <p part="channel">${channel}</p>
        ${heading(Math.min(level + 1, 6), local.text((post ?? step).title))}
        ${post?.embargoed ? html`<p part="embargo">${embargo(post.embargoed)} ${local.text(post.embargoed.when)}.</p>` : nothing}
        ${post ? disclosure(html`${t.words}<span class="hidden">: ${local.text(post.title)}</span>`, words(post), 'words') : nothing}
      </div>
    </li>`;
  }

  function embargo({ ends }: NonNullable<Post['embargoed']>): string {
    const t = postWords[local.language];
    return Date.parse(ends) > now ? t.embargo : t.embargoOver;
  }

  function words(post: Post): unknown {
    const t = postWords[local.language];
    const { body, thread = [], link, subject, quotes = [], notes } = post;
    const href = link && local.url(link);
    return [
      subject && html`<p><strong>${local.text(subject)}</strong></p>`,
      [body, ...thread].map((each, index) => [
        thread.length ? html`<p part="post">${t.post(index + 1, thread.length + 1)}</p>` : nothing,
        local.rich(each),
      ]),
      href && html`<p part="link"><span class="label">${t.link}:</span> <a href=${href}>${href}</a></p>`,
      quotes.map(
        ({ quote, name, role }) => html`<figure part="quote">
          <blockquote>“${local.text(quote)}”</blockquote>
          <figcaption>${local.text(name)}${role ? [', ', local.text(role)] : nothing}</figcaption>
        </figure>`,
      ),
      notes && html`<div part="notes"><p class="label">${t.notes}</p>${local.rich(notes)}</div>`,
      postPictures(post, local, local.language, `alt-${post.id}`, ({ title }) => local.text(title)),
    ];
  }
}
