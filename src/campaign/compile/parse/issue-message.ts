import type * as v from 'valibot';

/** The expectation of each kind of schema. */
const kinds: Record<string, string> = {
  string: 'must be a text in quotes',
  number: 'must be a number, without quotes',
  boolean: 'must be true or false, without quotes',
  array: 'must be a list, […]',
  tuple: 'must be a list of two numbers, […, …]',
  object: 'must be an object, {…}',
  loose_object: 'must be an object, {…}',
  record: 'must be an object, {…}',
};

/** The problem with a value, as the rest of a sentence that names it. */
export function issueMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.input === undefined) return 'is missing';
  // The schema's own words, where it has some; valibot's begin like this.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'picklist') {
    return `must be one of ${issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ', ')}`;
  }
  return kinds[issue.type] ?? issue.message;
}
