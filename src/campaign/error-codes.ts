// The one table of what can fail on a page: `detail.code` of `campaign-error`, and the codes that the console's lines stand
// for. The guide and the doctor show it; the sentences with the names of a case are in explain-error.ts.

export interface ErrorCode {
  happened: string;
  /** Whether the page asks again by itself before it gives up. */
  retried: boolean;
  remedy: string;
}

export const errorCodes = {
  'not-allowed': {
    happened: 'The manifest is at an origin that the page does not allow.',
    retried: false,
    remedy: 'List the origin on the script tag: data-allow.',
  },
  network: {
    happened: 'There was no answer: offline, a wrong address, CORS, or the page’s policy. Of a script of the kit too.',
    retried: true,
    remedy: 'Check the address, connect-src and script-src, and Access-Control-Allow-Origin.',
  },
  'time-out': {
    happened: 'No answer, or no more of it, in 10 seconds.',
    retried: true,
    remedy: 'Ask whoever runs the kit’s server.',
  },
  http: {
    happened: 'The server answered with an error.',
    retried: true,
    remedy:
      '404: upload manifest.json beside the script. 429, 500 and above are asked again: ask whoever runs the server.',
  },
  'too-large': {
    happened: 'The manifest has more bytes than one may have.',
    retried: false,
    remedy: 'Keep pictures and films in files of their own.',
  },
  'login-page': {
    happened: 'A web page came where the manifest should be; most likely a page for signing in.',
    retried: false,
    remedy: 'Let the manifest be read without signing in.',
  },
  'not-json': {
    happened: 'The manifest is not valid JSON, or was cut off.',
    retried: false,
    remedy: 'Run check, correct it, and upload it again.',
  },
  'not-a-manifest': {
    happened: 'The file is JSON without a campaign.',
    retried: false,
    remedy: 'Check the address of the manifest.',
  },
  'extends-address': {
    happened: 'The manifest extends something that is no address.',
    retried: false,
    remedy: 'Write the address of the national manifest.',
  },
  'extends-file': {
    happened: 'A manifest from the web extends a file of somebody’s computer.',
    retried: false,
    remedy: 'Write the web address of the national manifest.',
  },
  'extends-cycle': {
    happened: 'The manifest extends itself, by way of others.',
    retried: false,
    remedy: 'Take “extends” out of the national manifest.',
  },
  'extends-too-deep': {
    happened: 'Too many manifests extend each other.',
    retried: false,
    remedy: 'Extend the national manifest itself.',
  },
  'no-compiler': {
    happened: 'The manifest was not published, and the part of the library that reads such manifests did not come.',
    retried: true,
    remedy: 'Upload all of the chunks folder, or publish the manifest.',
  },
  'nothing-in-date': {
    happened: 'The campaign, or the section that the widget shows, has nothing in date today.',
    retried: false,
    remedy: 'Look at “from” and “until”, there and in “campaign”.',
  },
  'no-such-item': {
    happened: 'The section has no item of that id in date.',
    retried: false,
    remedy: 'Correct the item attribute, or leave it out.',
  },
  'no-film': {
    happened: 'The film has no file.',
    retried: false,
    remedy: 'Give it “sources”, or its id on YouTube or Vimeo.',
  },
  'no-page': {
    happened: 'The campaign has no page of its own to send people to.',
    retried: false,
    remedy: 'Give “campaign” its “url”.',
  },
  render: {
    happened: 'The widget could not be drawn.',
    retried: false,
    remedy: 'Where Trusted Types are on, allow campaign-widgets. Else report it with the address of the page.',
  },
} as const satisfies Record<string, ErrorCode>;

/** What went wrong, in one word that code can test. */
export type CampaignErrorCode = keyof typeof errorCodes;

/** The table as Markdown: demo/guide/troubleshooting.md has it. */
export const errorTable = (): string =>
  [
    '| code | what happened | asked again by itself | what to do |',
    '|---|---|---|---|',
    ...Object.entries(errorCodes).map(
      ([code, { happened, retried, remedy }]) =>
        `| \`${code}\` | ${happened} | ${retried ? 'yes' : 'no'} | ${remedy} |`,
    ),
  ].join('\n');
