// The sentences for what can fail: what happened, and what to do about it.
import { SAVE_AS_UTF8 } from '../bytes/explain-text.js';
import type { CampaignError, CampaignErrorCode } from '../campaign-error.js';

export interface Explanation {
  /** The failure, its place and its cause. */
  message: string;
  /** The remedy. */
  remedy: string;
}

type Sentences = (a: string, b: string, c: string) => [message: string, remedy: string];

const askServer =
  'Open the address in a browser. If it does not answer there either, ask the team that runs that server.';

const sentences: Record<CampaignErrorCode, Sentences> = {
  'not-allowed': (url, origin) => [
    `the manifest ${url} is not at an origin that this page allows`,
    `List it on the script tag: data-allow="${origin || 'https://…'}".`,
  ],
  network: (url) => [
    `${url} could not be reached`,
    'Check the address. If it is right, allow it in connect-src of the page’s CSP, and send Access-Control-Allow-Origin from its server.',
  ],
  'time-out': (url, seconds) => [`${url} did not answer in ${seconds} s`, askServer],
  http: (url, status) => [
    `${url} answered ${status}`,
    status === '404' ? 'Check the address, and that manifest.json was uploaded beside campaign-widgets.js.' : askServer,
  ],
  'too-large': (url, most) => [
    `${url} is larger than ${most} MB, the limit for a manifest`,
    'Check that it is a manifest, and that its pictures and films are files of their own.',
  ],
  'login-page': (url, from) => [
    `${url} answered with a web page${from ? ` from ${from}` : ''}, not with a manifest`,
    'Most likely it is a login page: let the manifest be read without signing in, or serve it from this page’s own site.',
  ],
  'not-utf-8': (url, encoding) => [`${url} is saved as ${encoding}, not as UTF-8`, SAVE_AS_UTF8],
  'not-json': (url, reason, remedy) => [
    `${url} is not valid JSON (${reason})`,
    remedy || 'Correct it in an editor that marks JSON errors, or upload it again: it may have been cut off.',
  ],
  'not-a-manifest': (url) => [
    `${url} is JSON, but not a campaign manifest: it has no "campaign"`,
    'Check the address. A manifest is an object: {"campaign": {"title": "…"}, …}.',
  ],
  'extends-address': (url, address) => [
    `${url} extends "${address}", which is not an address`,
    'Write the address of the national manifest, such as https://example.org/manifest.json, or a path to it.',
  ],
  'extends-file': (url, base) => [
    `${url} extends ${base}, a file that it may not name`,
    'Write the web address of the national manifest. Only a manifest on this computer may name a file, and only one here.',
  ],
  'extends-cycle': (url, base) => [
    `${url} extends ${base}, which extends it in turn`,
    'Take "extends" out of the one that is the national manifest.',
  ],
  'extends-too-deep': (url, most) => [
    `${url} extends a manifest that extends another, more than ${most} times`,
    'Let it extend the national manifest itself.',
  ],
  'no-compiler': (url) => [
    `${url} was not compiled, and the library’s own compiler could not be loaded`,
    'Upload all of the chunks folder, or compile the manifest.',
  ],
  'nothing-in-date': (url, section) => [
    section === 'campaign'
      ? `the campaign in ${url} is not in date`
      : `${url} has nothing in "${section}" that is in date`,
    section === 'campaign'
      ? 'Change its "from" or "until", or take the widgets off the page.'
      : `Add to its "${section}", or look at "from" and "until" there and in "campaign".`,
  ],
  'no-such-item': (url, wanted, ids) => [
    `${url} has no ${wanted} that is in date`,
    `Set item to one of these, or leave it out: ${ids.replace(/,\s*/g, ', ')}.`,
  ],
  'no-film': (url, id) => [
    `the film "${id}" in ${url} has no file`,
    'Give it "sources", its address on "youtube" or "vimeo", or a "link" to the page that has it.',
  ],
  'no-page': (url) => [
    `the campaign in ${url} has no page of its own to send people to`,
    'Give "campaign" its "url": the address of the page that families can open.',
  ],
  render: (reason) => [
    `it could not be drawn (${reason})`,
    /trusted|sink type/i.test(reason)
      ? 'Add "campaign-widgets" to trusted-types in the page’s CSP.'
      : 'Please report this with the address of the page.',
  ],
};

/** The sentences for a failure. */
export function explainError({ code, facts }: Pick<CampaignError, 'code' | 'facts'>): Explanation {
  const [message, remedy] = sentences[code](facts[0] ?? '', facts[1] ?? '', facts[2] ?? '');
  return { message, remedy };
}
