/** What went wrong, in one word that code can test. */
export type CampaignErrorCode =
  | 'not-allowed' // the manifest is at an origin that this page does not allow
  | 'network' // no answer: offline, a wrong address, CORS or a CSP
  | 'time-out'
  | 'http' // an answer, but not 200
  | 'too-large' // more bytes than a manifest may have
  | 'login-page' // a web page where JSON was expected
  | 'not-json'
  | 'not-a-manifest'
  | 'extends-address' // an overlay names what it extends, but not by an address
  | 'extends-file' // an overlay from elsewhere extends a file on this machine
  | 'extends-cycle' // an overlay extends itself, by way of others
  | 'extends-too-deep'
  | 'no-compiler' // nobody compiled the manifest, and the library's own compiler did not come
  | 'nothing-in-date' // the section that was asked for is empty today
  | 'no-such-item' // the section has no item of that id
  | 'no-film' // the film that was asked for has no file
  | 'no-page' // the campaign has no page of its own to send people to
  | 'render'; // a widget could not be drawn

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
