// Steps of the plan as a file for any calendar (iCalendar, RFC 5545). Loaded when a person asks for it.

import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { CompiledStep } from '../../campaign/compile/compile-step.js';
import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import { calendarWords } from '../../i18n/calendar-file.js';
import type { Localizer } from '../core/localizer.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const MAX_LINE_BYTES = 75;

/** The file’s contents. The same steps always make the same file, so that calendars recognise them. */
export function calendarFile(steps: readonly CompiledStep[], local: Localizer): string {
  const events = steps.map((step) => eventOf(step, local));
  return folded(generateIcsCalendar({ version: '2.0', prodId: '-//campaign-widgets//EN', events }));
}

function eventOf(step: CompiledStep, local: Localizer): IcsEvent {
  const { id, title, begins, ends, days, location } = step;
  const { url, updated = '' } = local.campaign.manifest.campaign ?? {};
  const changed = timeOf(updated);
  const place = location && clean(local.words(location));
  const description = clean(descriptionOf(step, local));
  const type = 'DATE' as const;
  return {
    uid: `${id}@${local.campaign.url.replace(/^\w+:\/*|[?#].*/g, '')}`,
    stamp: { date: new Date(changed || begins) },
    // Without a higher number, Outlook keeps the date that it has.
    sequence: changed / MINUTE,
    summary: clean(local.words(title)),
    // The day after the last: an end is not part of it.
    ...(days
      ? {
          start: { date: new Date(days[0]), type },
          end: { date: new Date(Date.parse(days[1]) + DAY), type },
          timeTransparent: 'TRANSPARENT',
        }
      : { start: { date: new Date(begins) }, ...(ends !== begins && { end: { date: new Date(ends) } }) }),
    ...(description && { description }),
    ...(place && { location: place }),
    ...(url && { url: local.url(url) }),
  } as IcsEvent;
}

/** The same on every clock, and later for what is later; 0 where nothing is said. */
const timeOf = (updated: string): number => {
  const time = Date.parse(/T[\d:.]+$/.test(updated) ? `${updated}Z` : updated);
  return Number.isNaN(time) ? 0 : Math.floor(time / MINUTE) * MINUTE;
};

function descriptionOf({ body, owner, audience, channel }: CompiledStep, local: Localizer): string {
  const t = calendarWords[local.language];
  const words = body && plainText(absolute(nodesOf(local.value(body)), local));
  const properties = [
    [t.audience, audience],
    [t.channel, channel],
    [t.owner, owner],
  ] as const;
  return [
    ...(words ? [local.words({ [local.languageOf(body)]: words }), ''] : []),
    ...properties.flatMap(([label, text]) => (text ? `${label}: ${local.words(text)}` : [])),
  ]
    .join('\n')
    .trim();
}

/** The same with whole addresses: a calendar knows of no page that they could be relative to. */
const absolute = (nodes: readonly RichNode[], local: Localizer): RichNode[] =>
  nodes.map((node) => {
    if (!('children' in node)) return node;
    const children = absolute(node.children, local);
    return node.type === 'link' ? { ...node, url: local.url(node.url), children } : { ...node, children };
  });

/** A text in which nothing but a new line ends a line. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');

/** Lines are at most 75 bytes long. The library counts characters, and would cut some in two. */
function folded(file: string): string {
  const bytes = new TextEncoder();
  return file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => {
      let length = 0;
      let out = '';
      for (const character of line) {
        const size = bytes.encode(character).length;
        const full = length + size > MAX_LINE_BYTES;
        out += full ? `\r\n ${character}` : character;
        length = full ? size + 1 : length + size;
      }
      return out;
    })
    .join('\r\n');
}
