import type { CompiledStep } from '../../campaign/compile/compile-step.js';

export type State = 'past' | 'now' | 'next' | 'later';

/** The state of each step at an instant. All that begin first of those to come are next. */
export function statesOf(steps: readonly CompiledStep[], now: number): State[] {
  const next = Math.min(...steps.map(({ begins }) => Date.parse(begins)).filter((begins) => begins > now));
  return steps.map(({ begins, ends }) => {
    if (Date.parse(begins) > now) return Date.parse(begins) === next ? 'next' : 'later';
    return Date.parse(ends) > now ? 'now' : 'past';
  });
}
