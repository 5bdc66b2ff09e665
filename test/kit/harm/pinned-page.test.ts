import { expect } from '@open-wc/testing';
import type { Fault } from '../../servers/faulty-kit.js';
import { openHostPage, strictPolicy } from '../host-page.js';
import { isShown } from '../what-shows.js';

// A page that pins its page script trusts the host of the kit with nothing that runs, whether it is inside that script or comes
// later; and has what the campaign says today, for that is not inside.

const hashes: Record<string, string> = await (await fetch('/published/integrity.json')).json();
const [file = '', integrity = ''] =
  Object.entries(hashes).find(([path]) => /^pages\/home\.[\w-]{8}\.js$/.test(path)) ?? [];
const source = await (await fetch(`/published/${file}`)).text();

const EVIL = 'globalThis.tampered = true; export default [() => ({})];';
const script = (body: string): Fault => ({ path: '^pages/home', times: 99, body, type: 'text/javascript' });
const tampered = (path: string): Fault => ({ path, times: 99, body: EVIL, type: 'text/javascript' });

const body = `<thank-you-banner><p>Thank you</p></thank-you-banner>
<campaign-tips><p>Tips</p></campaign-tips>`;

const open = ({ faults = [script(source)], csp = '' }: { faults?: Fault[]; csp?: string } = {}) =>
  openHostPage({
    body,
    script: { file, attrs: { integrity, crossorigin: 'anonymous' } },
    faults,
    ...(csp && { csp }),
  });

describe('A page that pins its page script', () => {
  it('shows what is inside and what is not, with the words of the campaign as they are now', async () => {
    expect(source).not.to.include('"messages":');
    const page = await open();
    await page.ready('thank-you-banner, campaign-tips');
    const paths = await page.paths();
    expect(paths.filter((path) => path === 'manifest.json')).to.have.lengthOf(1);
    expect(paths.some((path) => path.startsWith('chunks/core-'))).to.equal(false);
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('does so under the strictest policy', async () => {
    const page = await open({ csp: strictPolicy });
    await page.ready('thank-you-banner, campaign-tips');
    expect(page.console).to.deep.equal([]);
  });

  it('runs no tampered chunk that comes later, keeps that fallback, and says so in one line', async () => {
    const page = await open({ faults: [script(source), tampered('^chunks/campaign-tips-')] });
    await page.until(
      () => page.events('campaign-error').length > 0,
      () => 'the page to be told',
    );
    await page.ready('thank-you-banner');
    expect('tampered' in page.window).to.equal(false);
    expect(isShown(page.find('campaign-tips').firstElementChild)).to.equal(true);
    expect(page.console.filter((line) => line.includes('pins'))).to.have.lengthOf(1);
  });

  it('runs nothing at all where the page script itself is another', async () => {
    const page = await open({ faults: [script(`${source}globalThis.tampered = true;`)] });
    expect('tampered' in page.window).to.equal(false);
    expect(page.find('thank-you-banner').shadowRoot).to.equal(null);
    expect(isShown(page.find('thank-you-banner').firstElementChild)).to.equal(true);
  });
});
