// The one table of what can fail on a page: `detail.code` of `campaign-error`, and the codes that the console's lines stand
// for. The guide and the doctor show it; the sentences with the names of a case are in explain-error.ts.

export interface ErrorCode {
  happened: string;
  /** True if the page retries before it gives up. */
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
    happened: 'No answer for the manifest or a script: offline, a wrong address, CORS, or the page’s policy.',
    retried: true,
    remedy: 'Check the address, connect-src and script-src, and Access-Control-Allow-Origin.',
  },
  'time-out': {
    happened: 'No answer within 10 seconds, or it stopped part way.',
    retried: true,
    remedy: 'Ask the team that runs the kit’s server.',
  },
  http: {
    happened: 'The server answered with an error.',
    retried: true,
    remedy:
      '404: upload manifest.json beside the script. 429, 500 and above are retried: ask the team that runs the server.',
  },
  'too-large': {
    happened: 'The manifest is larger than the limit.',
    retried: false,
    remedy: 'Keep images and films in separate files.',
  },
  'login-page': {
    happened: 'The answer is a web page, most likely a login page.',
    retried: false,
    remedy: 'Serve the manifest without a login.',
  },
  'not-utf-8': {
    happened: 'The manifest is saved in another encoding, such as ANSI or UTF-16.',
    retried: false,
    remedy: 'Save it as UTF-8: in Notepad, Save as, then UTF-8 under Encoding.',
  },
  'not-json': {
    happened: 'The manifest is not valid JSON, or was cut off.',
    retried: false,
    remedy: 'Run check, correct it, and upload it again.',
  },
  'not-a-manifest': {
    happened: 'The file is JSON, but has no campaign.',
    retried: false,
    remedy: 'Check the address of the manifest.',
  },
  'extends-address': {
    happened: '“extends” is not a web address.',
    retried: false,
    remedy: 'Write the web address of the national manifest.',
  },
  'extends-file': {
    happened: 'A manifest from the web extends a file on a computer.',
    retried: false,
    remedy: 'Write the web address of the national manifest.',
  },
  'extends-cycle': {
    happened: 'The manifest extends itself, through others.',
    retried: false,
    remedy: 'Delete “extends” from the national manifest.',
  },
  'extends-too-deep': {
    happened: 'Too many manifests extend each other.',
    retried: false,
    remedy: 'Extend the national manifest itself.',
  },
  'no-compiler': {
    happened: 'The manifest is not precompiled, and the compiler chunk did not load.',
    retried: true,
    remedy: 'Upload the whole chunks folder, or publish the manifest.',
  },
  'nothing-in-date': {
    happened: 'The campaign, or the section that the widget shows, has nothing in date today.',
    retried: false,
    remedy: 'Check “from” and “until”, there and in “campaign”.',
  },
  'no-such-item': {
    happened: 'The section has no item with that id in date.',
    retried: false,
    remedy: 'Correct the item attribute, or leave it out.',
  },
  'no-film': {
    happened: 'The film has no file.',
    retried: false,
    remedy: 'Give it “sources”, its address on YouTube or Vimeo, or a “link” to the page that has it.',
  },
  'no-page': {
    happened: 'The campaign has no page to send people to.',
    retried: false,
    remedy: 'Give “campaign” its “url”.',
  },
  render: {
    happened: 'The widget could not be drawn.',
    retried: false,
    remedy: 'Where Trusted Types are on, allow campaign-widgets. Otherwise report it with the page’s address.',
  },
} as const satisfies Record<string, ErrorCode>;

/** The failure, as one word that code can test. */
export type CampaignErrorCode = keyof typeof errorCodes;

/** The table as Markdown: demo/guide/troubleshooting.md has it. */
export const errorTable = (): string =>
  [
    '| code | what happened | retried | what to do |',
    '|---|---|---|---|',
    ...Object.entries(errorCodes).map(
      ([code, { happened, retried, remedy }]) =>
        `| \`${code}\` | ${happened} | ${retried ? 'yes' : 'no'} | ${remedy} |`,
    ),
  ].join('\n');
