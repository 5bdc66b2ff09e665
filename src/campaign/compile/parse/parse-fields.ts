// An object of a manifest, as far as it can be understood: a field that is wrong is left out where the rest can do without
// it. Not so a period or an edition: what says when or to whom it may show, and says it wrongly, does not show at all.
import * as v from 'valibot';
import { withoutEmpty } from '../without-empty.js';
import { issueMessage } from './issue-message.js';
import { ITEM_LEFT_OUT, type Problem, pointerOf } from './problem.js';

export interface ParsedFields<Output> {
  /** Undefined where the object cannot do without what is wrong in it. */
  output?: Output;
  problems: Problem[];
}

/** Fields that say when something may show, and to whom. */
const PERIOD = /^(from|until|languageFrom|edition)$/;

/**
 * @param where the keys that lead to it
 * @param leftOut what becomes of it where it cannot do without what is wrong in it
 */
export function parseFields<Output>(
  schema: v.GenericSchema<unknown, Output>,
  found: unknown,
  where: readonly (string | number)[],
  leftOut = ITEM_LEFT_OUT,
): ParsedFields<Output> {
  const worded = withoutEmpty(found, schema);
  const first = v.safeParse(schema, worded);
  if (first.success) return { output: first.output, problems: [] };
  if (typeof found !== 'object' || found === null) {
    const pointer = pointerOf(where);
    return { problems: [{ pointer, message: 'must be an object, {…}', fate: leftOut }] };
  }
  const without = { ...(worded as Record<string, unknown>) };
  let period = false;
  for (const { path } of first.issues) {
    const key = String(path?.[0]?.key);
    delete without[key];
    period ||= PERIOD.test(key);
  }
  const second = v.safeParse(schema, without);
  const kept = second.success && !period;
  const fate = kept ? 'that field is left out' : leftOut;
  const problems = first.issues.map((issue) => ({
    pointer: pointerOf([...where, ...(issue.path ?? []).map(({ key }) => key)]),
    message: issue.input === undefined && isThere(found, issue) ? 'is empty' : issueMessage(issue),
    fate,
  }));
  return kept ? { output: second.output, problems } : { problems };
}

/** True if the schema found nothing where there is a value: a text without words. */
const isThere = (found: unknown, { path }: v.BaseIssue<unknown>): boolean =>
  (path ?? []).reduce<unknown>(
    (value, { key }) => (value as Record<string, unknown> | undefined)?.[key as string],
    found,
  ) !== undefined;
