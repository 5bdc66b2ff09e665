// Dates: what was written as people write it, times that the clock skips, and steps of the plan that end before they begin.
import { formatDate, formatLast, formatMoment, londonClock } from '../../../i18n/compiler/format-date.js';
import { isObject } from '../../../util/is-object.js';
import { exists, instantOf } from '../../compile/dates.js';
import type { Rule } from '../context.js';
import type { Report } from '../finding.js';
import { itemsOf } from '../items.js';
import type { SchemaNode } from '../places.js';
import type { Path } from '../source.js';
import { readDate } from '../values/read-date.js';

const HOUR = 3_600_000;
const hasTime = (moment: string): boolean => moment.includes('T');
const hasOffset = (moment: string): boolean => /(Z|[+-]\d\d:\d\d)$/.test(moment);

/** @returns whether it could be said better than by the schema what is wrong with a date */
export function reportDate({ kind, path, value }: SchemaNode, fate: string, report: Report): boolean {
  if (!/^(moment|day)$/.test(kind) || !/^(string|number)$/.test(typeof value)) return false;
  const written = String(value).trim();
  const { readings, doubt } = readDate(written);
  const usable = readings.filter((each) => kind === 'moment' || !hasTime(each));
  const [first, second] = usable.map((iso) => ({ iso, words: inWords(iso) }));
  if (first && second) report('date-unclear', path, written, fate, [first, second]);
  else if (first) {
    report('date-form', { path, fix: { set: [[path, first.iso]] } }, written, fate, first.iso, first.words);
  } else if (doubt) report(`date-${doubt}`, path, written, fate);
  else return false;
  return true;
}

export const dates: Rule = (context, report) => {
  for (const { kind, path, value } of context.places) {
    if (kind === 'moment' && isUsable(value) && hasTime(value) && !hasOffset(value)) checkClock(value, path, report);
  }
  for (const { item, path } of itemsOf(context, 'plan')) checkStep(item, path, report);
  const { campaign } = context.manifest;
  if (context.compiled.plan?.length && isObject(campaign) && !campaign.updated) report('plan-undated', ['campaign']);
};

const isUsable = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && exists(value);

/** Only a wall clock has hours that are not there, or there twice. */
function checkClock(written: string, path: Path, report: Report): void {
  const instant = Date.parse(instantOf(written));
  const time = written.slice(11, 16);
  if (time === '24:00') return;
  const shown = londonClock(instant).time;
  if (shown !== time) report('time-skipped', path, time, shown);
  const before = londonClock(instant - HOUR);
  if (before.time !== time || before.day !== written.slice(0, 10)) return;
  report('time-twice', path, time, `${written}+01:00`, `${written}Z`);
}

function checkStep({ start, end }: Record<string, unknown>, path: Path, report: Report): void {
  if (!isUsable(start) || !isUsable(end)) return;
  const [begins, ends] = [instantOf(start), instantOf(end, true)];
  if (ends < begins) {
    report('step-ends-first', [...path, 'end'], hasTime(end) ? inWords(end) : formatLast(ends, 'en'), inWords(start));
  } else if (hasTime(start) !== hasTime(end)) {
    const until = hasTime(end) ? `from midnight on ${inWords(start)}` : `until midnight after ${inWords(end)}`;
    report('step-half-timed', [...path, 'end'], hasTime(end) ? '"start"' : '"end"', until);
  }
}

/** A day, or a time of a day, in words. */
const inWords = (iso: string): string => (hasTime(iso) ? formatMoment(instantOf(iso), 'en') : formatDate(iso, 'en'));
