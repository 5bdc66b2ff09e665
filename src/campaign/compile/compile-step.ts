// When a step of the plan begins and ends, exactly and in words. What its author wrote stays beside it: an overlay may
// change that, and it is then compiled anew.
import { londonClock } from '../../i18n/compiler/format-date.js';
import { formatWhen, type When } from '../../i18n/compiler/format-period.js';
import { type Week, weekOf } from '../../i18n/compiler/format-week.js';
import { isObject } from '../../util/is-object.js';
import { interfaceLanguages } from '../language/interface-languages.js';
import type { Language } from '../language/language.js';
import { inEach } from '../language/map-languages.js';
import type { Step } from '../schema/guidance.js';
import { instantOf } from './dates.js';

export interface CompiledStep extends Step {
  /** When it begins and ends, in UTC. A moment ends as it begins. */
  begins: string;
  ends: string;
  /** Its first and last day, where it has no times. */
  days?: [first: string, last: string];
  /** The same in words. */
  when: Partial<Record<Language, string>>;
  /** The week in which it begins, in a campaign that has posts to show beside it. */
  week?: Week;
}

const isDay = (moment: string): boolean => moment.length === 10;

const whenOf = (moment: string): When => (isDay(moment) ? { day: moment } : londonClock(instantOf(moment)));

/** True in a campaign with a post that has a day. */
const hasPosts = (copy: unknown): boolean =>
  Array.isArray(copy) && copy.some((item) => isObject(item) && item.posting !== undefined);

/** @param source the whole manifest, which may have posts to show beside it */
export function compileStep(
  step: Step,
  _toCome: unknown = {},
  all: readonly Language[] = interfaceLanguages,
  { copy }: { copy?: unknown } = {},
): CompiledStep {
  const { start, end } = step;
  const begins = instantOf(start);
  // An end before the start is a slip: it ends with its day, or as it begins.
  const ends = [instantOf(end ?? start, true), instantOf(start, true)].find((instant) => instant >= begins) ?? begins;
  const last = end !== undefined && ends === instantOf(end, true) ? end : undefined;
  const words = (lang: Language) => formatWhen(whenOf(start), last === undefined ? undefined : whenOf(last), lang);
  return {
    ...step,
    begins,
    ends,
    ...(isDay(start) && isDay(last ?? start) && { days: [start, last ?? start] }),
    when: inEach(all, words),
    ...(hasPosts(copy) && { week: weekOf(whenOf(start).day, all) }),
  };
}
