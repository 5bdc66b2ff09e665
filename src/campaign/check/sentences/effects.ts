// The effect of a finding on the people who read the campaign: findings are put in that order for a person.
import type { Level } from './sentence.js';
import type { FindingCode } from './sentences.js';

export const effects = ['stops-publishing', 'readers-notice', 'better'] as const;
export type Effect = (typeof effects)[number];

/** Warnings about what no reader would miss. */
const BETTER: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'removes-nothing',
  'orders-nothing',
  'capitals',
  'alt-redundant',
  'alt-long',
  'unanswered',
  'forbidden',
  'captions-subrip',
  'id-order',
  'page-tag-twice',
  'expired',
]);

export function effectOf(code: FindingCode, level: Level): Effect {
  if (level === 'error') return 'stops-publishing';
  return level === 'note' || BETTER.has(code) ? 'better' : 'readers-notice';
}
