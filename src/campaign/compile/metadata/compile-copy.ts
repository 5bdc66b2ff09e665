// When a text is to be posted, and how long it is under embargo: exactly, and in words.
import * as v from 'valibot';
import { londonClock } from '../../../i18n/compiler/format-date.js';
import { type Week, weekOf } from '../../../i18n/compiler/format-week.js';
import { knownName } from '../../../i18n/compiler/resource-names.js';
import { isObject } from '../../../util/is-object.js';
import { interfaceLanguages } from '../../language/interface-languages.js';
import type { Language } from '../../language/language.js';
import type { Step } from '../../schema/guidance.js';
import { moment as momentSchema } from '../../schema/item.js';
import type { Copy, Posting } from '../../schema/posts/copy.js';
import { type CompiledStep, compileStep } from '../compile-step.js';
import { instantOf } from '../dates.js';

/** When it is to be posted. */
export interface Slot extends Pick<CompiledStep, 'begins' | 'ends' | 'days' | 'when'> {
  /** The same by London's clock, for a file that a scheduler reads: "2026-12-03T09:00", or the day alone. */
  at: string;
  week: Week;
}

export interface CompiledCopy extends Copy {
  slot?: Slot;
  /** Until when nobody may publish it. */
  embargoed?: Pick<CompiledStep, 'ends' | 'when'>;
  /** Present where there is more to it than words: what shows the rest is loaded then. */
  more?: true;
}

const MORE = ['thread', 'link', 'graphics', 'posting', 'embargo', 'quotes', 'notes'] as const;
const DAY = 86_400_000;

/** The day, or day and time, at which a text is to be posted; none where its step is not in the plan. */
export function momentOf({ at, step, days = 0, time }: Posting, plan: unknown): string | undefined {
  if (at) return at;
  const items = Array.isArray(plan) ? plan.filter(isObject) : [];
  const start = items.find(({ id }) => id === step)?.start;
  // A step without a date is left out of the plan.
  if (!v.is(momentSchema, start)) return undefined;
  const { day, time: own = '' } = clockAt(start);
  const date = new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return [date, time ?? own].filter(Boolean).join('T');
}

const clockAt = (moment: string): { day: string; time?: string } =>
  moment.length === 10 ? { day: moment } : londonClock(instantOf(moment));

/** @param source the whole manifest, in which the plan is */
export function compileCopy(
  copy: Copy,
  _toCome: unknown = {},
  all: readonly Language[] = interfaceLanguages,
  { plan }: { plan?: unknown } = {},
): CompiledCopy {
  const { id, title, posting, embargo } = copy;
  const moment = posting && momentOf(posting, plan);
  const stepAt = (start: string) => compileStep({ id, title, start } as Step, {}, all);
  const slotAt = (start: string): Slot => {
    const { begins, ends, days, when } = stepAt(start);
    const { day, time } = clockAt(start);
    return { begins, ends, ...(days && { days }), when, at: time ? `${day}T${time}` : day, week: weekOf(day, all) };
  };
  return {
    ...copy,
    channel: knownName(copy.channel),
    ...(moment && { slot: slotAt(moment) }),
    ...(embargo && { embargoed: { ends: instantOf(embargo), when: stepAt(embargo).when } }),
    ...(MORE.some((key) => copy[key]) && { more: true }),
  };
}
