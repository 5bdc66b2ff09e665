// An object of a manifest, as far as it can be understood: a field that is wrong is left out where the rest can do without
// it. Not so a period: what says when it may show, and says it wrongly, does not show at all.
import * as v from 'valibot';

export interface ParsedFields<Output> {
  /** Undefined where the object cannot do without what is wrong in it. */
  output?: Output;
  /** One line for each thing that is wrong. */
  problems: string[];
}

/**
 * @param where its JSON pointer (RFC 6901), for the messages
 * @param whole what it is, for the messages
 */
export function parseFields<Output>(
  schema: v.GenericSchema<unknown, Output>,
  found: unknown,
  where: string,
  whole = 'the item',
): ParsedFields<Output> {
  const first = v.safeParse(schema, found);
  if (first.success) return { output: first.output, problems: [] };
  if (typeof found !== 'object' || found === null) {
    return { problems: [`${where} must be an object, {…}; ${whole} is left out.`] };
  }
  const without = { ...found } as Record<string, unknown>;
  let period = false;
  for (const { path } of first.issues) {
    const key = String(path?.[0]?.key);
    delete without[key];
    period ||= key === 'from' || key === 'until';
  }
  const second = v.safeParse(schema, without);
  const kept = second.success && !period;
  const fate = kept ? 'that field is left out' : `${whole} is left out`;
  const problems = first.issues.map((issue) => `${where}${pointer(issue)} ${issue.message}; ${fate}.`);
  return kept ? { output: second.output, problems } : { problems };
}

const pointer = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
