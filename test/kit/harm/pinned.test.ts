import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { looksAtAll } from '../../support/one-engine.js';
import { type HostPage, openHostPage, strictPolicy } from '../host-page.js';
import { isShown } from '../what-shows.js';

// A page that pins the script (`integrity` on its tag) trusts the host of the kit with nothing that runs: what that host
// sends in place of a chunk must not run, whenever it is asked for.

const file = 'campaign-widgets.pinned.js';
const source = await (await fetch(`/dist/${file}`)).arrayBuffer();
const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', source))))}`;

const EVIL = 'globalThis.tampered = true; export const report = () => {};';
const tampered = (path: string, times = 99): Fault => ({ path, times, body: EVIL, type: 'text/javascript' });

const body = `<thank-you-banner><p>Thank you</p></thank-you-banner>
<campaign-video><p>The film</p></campaign-video>`;

interface Options {
  csp?: string;
  headers?: Record<string, string>;
  faults?: Fault[];
  before?: string[];
}

const open = (options: Options = {}) =>
  openHostPage({ body, script: { file, attrs: { integrity, crossorigin: 'anonymous' } }, ...options });

const isWebKit = /^Apple/.test(navigator.vendor);

const ran = (page: HostPage) => 'tampered' in page.window;

describe('A page that pins the script', () => {
  it('shows its widgets', async () => {
    const page = await open();
    await page.ready('thank-you-banner, campaign-video');
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('shows them where its monitoring adds to every request what the kit refuses', async () => {
    const page = await open({ before: ['traced-fetch'] });
    await page.ready('thank-you-banner, campaign-video');
    await page.until(
      () => page.all('iframe').length === 0,
      () => 'what fetched in its place to go',
    );
    expect(page.trouble).to.deep.equal([]);
  });

  it('asks for each file once', async () => {
    const page = await open();
    await page.ready('thank-you-banner, campaign-video');
    const chunks = (await page.paths()).filter((path) => path.startsWith('chunks/'));
    expect(chunks.length).to.be.above(2);
    // WebKit looks at each first, and then takes it from its cache; the kit of these tests lets nothing be kept.
    expect(chunks.length / new Set(chunks).size).to.be.at.most(isWebKit ? 2 : 1);
  });

  const integrityPolicy = { 'Integrity-Policy': 'blocked-destinations=(script)' };
  const csp = strictPolicy;
  const policies: Record<string, Options> = {
    'a strict policy and Trusted Types': { csp },
    'an Integrity-Policy': { csp: csp.replace(/; require-trusted-types.*/, ''), headers: integrityPolicy },
    // WebKit has no way to load a checked module under both.
    ...(!isWebKit && { both: { csp, headers: integrityPolicy } }),
  };
  for (const [name, options] of Object.entries(policies)) {
    it(`and has ${name}, shows them too`, async () => {
      const page = await open(options);
      await page.ready('thank-you-banner, campaign-video');
      // WebKit reports that one script got no address; from then on none asks for one.
      expect(page.trouble.length).to.be.at.most(isWebKit ? 1 : 0);
    });
  }

  if (looksAtAll) {
    it('does so under a policy that lets nothing run unpinned', async () => {
      const page = await openHostPage({ body, headers: integrityPolicy });
      await page.until(
        async () => (await page.requests()).length > 0 || page.document.readyState === 'complete',
        () => 'the page to load',
      );
      expect(page.find('thank-you-banner').shadowRoot, 'without integrity nothing runs').to.equal(null);
    });
  }

  for (const chunk of ['core', 'thank-you-banner']) {
    it(`runs no tampered chunk of the first view: ${chunk}`, async () => {
      const page = await open({ faults: [tampered(`^chunks/${chunk}-`)] });
      await page.until(
        () => page.events('campaign-error').length > 0,
        () => 'the page to be told',
      );
      expect(ran(page)).to.equal(false);
      expect(isShown(page.find('thank-you-banner').firstElementChild)).to.equal(true);
      expect(page.console.filter((line) => line.includes('pins')).length).to.be.above(0);
    });
  }

  it('runs no tampered chunk that comes later: what says why something failed', async () => {
    const page = await open({
      faults: [{ path: '^manifest', times: 99, status: 404 }, tampered('^chunks/(recovery|page-campaigns)-')],
    });
    await page.until(
      () => page.console.length > 0,
      () => 'a line on the console',
    );
    expect(ran(page)).to.equal(false);
    expect(isShown(page.find('thank-you-banner').firstElementChild)).to.equal(true);
  });

  it('while a page that does not pin it runs whatever the host sends, as the sheet on security says', async () => {
    const page = await openHostPage({ body, faults: [tampered('^chunks/thank-you-banner-')] });
    await page.until(
      () => ran(page),
      () => 'what was sent to run',
    );
  });

  it('runs nothing at all where the script itself is another', async () => {
    const page = await open({ faults: [{ path: `^${file}`, body: `${EVIL}`, type: 'text/javascript' }] });
    expect(ran(page)).to.equal(false);
    expect(page.find('thank-you-banner').shadowRoot).to.equal(null);
  });
});
