/** What went wrong, in one word that code can test. */
export type CampaignErrorCode =
  | 'not-allowed' // the address is at an origin that this page does not allow
  | 'network' // no answer: offline, a wrong address, CORS or a CSP
  | 'time-out'
  | 'http' // an answer, but not 200
  | 'login-page' // a web page where JSON was expected
  | 'not-json'
  | 'not-a-manifest'
  | 'missing' // the manifest is fine, but has nothing of the kind that was asked for
  | 'render';

/** A failure told in three parts: what happened (`message`), and what to do about it (`remedy`). */
export class CampaignError extends Error {
  override name = 'CampaignError';

  constructor(
    readonly code: CampaignErrorCode,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}
