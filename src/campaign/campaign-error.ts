import type { CampaignErrorCode } from './error-codes.js';

export type { CampaignErrorCode };

/** A failure. Its sentences, and what to do about it, are in explain-error.ts: a page loads them when something fails. */
export class CampaignError extends Error {
  readonly facts: readonly string[];

  constructor(
    readonly code: CampaignErrorCode,
    ...facts: unknown[]
  ) {
    super(`${code}: ${facts.join(' ')}`);
    this.facts = facts.map(String);
  }
}
