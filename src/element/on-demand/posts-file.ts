// Posts as files: for a calendar, and as CSV for schedulers, so that a team loads all of them in one go. Loaded when a person asks.
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { RichText } from '../../campaign/schema/text.js';
import { postsFile } from '../../i18n/posts-file.js';
import { postWords } from '../copy/post-words.js';
import type { Localizer } from '../core/localizer.js';
import { nameOf } from '../list/name-of.js';
import { fileOf, graphicsOf } from '../posts/post-pictures.js';
import type { Post } from '../posts/posts-in.js';

export type Layout = 'hootsuite' | 'buffer' | 'spreadsheet';

export interface CsvFile {
  file: string;
  /** The number of posts in it. */
  posts: number;
  /** Why others are not. */
  left: { threads: number; gaps: number; over: number };
}

/** The most posts that each takes in one file. */
const MAX_POSTS: Record<Layout, number> = { hootsuite: 350, buffer: 100, spreadsheet: Number.POSITIVE_INFINITY };

/** The time of a post that has none. */
const MORNING = '09:00';

/** Posts as what a calendar file is made of. */
export const stepsOf = (posts: readonly Post[], local: Localizer): CompiledStep[] =>
  posts.map((post) => {
    const { id, title, channel, slot } = post;
    const { begins, ends, days, when, at } = slot;
    const body: RichNode[] = postWords(post, local)
      .split('\n\n')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
    return {
      id: `post-${id}`,
      title,
      start: at,
      begins,
      ends,
      ...(days && { days }),
      when,
      channel: nameOf(channel, local),
      body: { [local.languageOf(post.body)]: body },
    };
  });

/**
 * A file for a scheduler or a spreadsheet.
 *
 * Hootsuite (help.hootsuite.com, “Bulk Composer”): no row of headings; day and time in an order that is chosen when it is uploaded,
 * message, link; 350 posts at the most. Buffer (support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer): the columns
 * Text, Image URL, Tags and Posting Time, which is YYYY-MM-DD HH:mm. Both take one account’s posts in a file, none that are past,
 * and no threads.
 * @param now leaves out what is past, which schedulers refuse
 */
export function csvFile(
  posts: readonly Post[],
  local: Localizer,
  { layout, now = 0 }: { layout: Layout; now?: number },
): CsvFile {
  if (layout === 'spreadsheet') return { ...asCsv(spreadsheet(posts, local), true), posts: posts.length, left: none() };
  const left = none();
  const rows = posts
    .filter(({ slot }) => Date.parse(slot.begins) > now || (slot.days && Date.parse(slot.ends) > now))
    .flatMap((post) => {
      if (post.thread) left.threads++;
      else if (hasGap(post, local)) left.gaps++;
      else return [post];
      return [];
    });
  left.over = Math.max(0, rows.length - MAX_POSTS[layout]);
  const shown = rows.slice(0, MAX_POSTS[layout]);
  return {
    ...asCsv(layout === 'hootsuite' ? hootsuite(shown, local) : buffer(shown, local)),
    posts: shown.length,
    left,
  };
}

const none = (): CsvFile['left'] => ({ threads: 0, gaps: 0, over: 0 });

const timeOf = ({ slot }: Post): [day: string, time: string] => {
  const [day = '', time = MORNING] = slot.at.split('T');
  return [day, time.slice(0, 5)];
};

const plain = (text: RichText, local: Localizer): string =>
  local.words({ [local.languageOf(text)]: plainText(nodesOf(local.value<string | RichNode[]>(text))) });

const hootsuite = (posts: readonly Post[], local: Localizer): string[][] =>
  posts.map((post) => {
    const [day, time] = timeOf(post);
    const words = plain(post.body, local);
    const link = post.link ? local.url(post.link) : '';
    return [`${day.split('-').reverse().join('/')} ${time}`, words, words.includes(link) ? '' : link];
  });

const buffer = (posts: readonly Post[], local: Localizer): string[][] => [
  ['Text', 'Image URL', 'Tags', 'Posting Time'],
  ...posts.map((post) => {
    const [graphic] = graphicsOf(post, local);
    return [postWords(post, local), graphic ? fileOf(graphic, local).url : '', '', timeOf(post).join(' ')];
  }),
];

/** All there is, a row for each post of a thread. */
function spreadsheet(posts: readonly Post[], local: Localizer): string[][] {
  const t = postsFile[local.language].columns;
  const most = Math.max(0, ...posts.map((post) => graphicsOf(post, local).length));
  const pictures = Array.from({ length: most }, (_, index) => [t.picture(index + 1), t.alt(index + 1)]);
  const rows = posts.flatMap((post) => {
    const [day = '', time = ''] = post.slot.at.split('T');
    const parts = [post.body, ...(post.thread ?? [])];
    const files = graphicsOf(post, local).flatMap((each) => [fileOf(each, local).url, local.words(each.alt)]);
    return parts.map((part, index) => [
      day,
      time.slice(0, 5),
      nameOf(post.channel, local),
      local.words(post.title),
      parts.length > 1 ? `${index + 1}/${parts.length}` : '',
      plain(part, local),
      post.link && index === parts.length - 1 ? local.url(post.link) : '',
      ...(index ? [] : files),
    ]);
  });
  const headings = [t.day, t.time, t.channel, t.title, t.part, t.text, t.link, ...pictures.flat()];
  return [headings, ...rows.map((row) => headings.map((_, index) => row[index] ?? ''))];
}

/** RFC 4180. @param forSpreadsheets whether people open it: with a mark by which Excel knows UTF-8, and no cell that it would work out */
function asCsv(rows: string[][], forSpreadsheets = false): { file: string } {
  const cell = (text: string) => {
    const safe = forSpreadsheets && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return { file: `${forSpreadsheets ? '\ufeff' : ''}${lines.join('')}` };
}

/** True where a merge field has no value yet: nobody wants that to be posted by itself. */
function hasGap(post: Post, local: Localizer): boolean {
  const words = postWords(post, local);
  const values = Object.values(local.campaign.manifest.fields ?? {}).map((each) => local.value(each));
  return values.some((value) => /^\[.*\]$/.test(value) && words.includes(value));
}
