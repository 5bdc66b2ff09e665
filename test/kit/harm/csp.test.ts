import { expect } from '@open-wc/testing';
import { openHostPage, strictPolicy, widgets } from '../host-page.js';
import { showsFallback } from '../what-shows.js';

const trustedTypesHere = 'trustedTypes' in window;

describe('Under a Content-Security-Policy', () => {
  for (const file of ['campaign-widgets.js', 'campaign-widgets.all.js']) {
    it(`${file} works with the strictest that names the kit, and breaks none of it`, async () => {
      const page = await openHostPage({ body: widgets, csp: strictPolicy, script: { file } });
      await page.ready();
      expect(page.trouble).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
      expect(page.window.getComputedStyle(page.part('thank-you-banner', 'base')).display).to.equal('grid');
    });

    it(`${file} works where trusted-types lists "campaign-widgets"`, async () => {
      const page = await openHostPage({
        body: widgets,
        csp: `${strictPolicy}; trusted-types campaign-widgets`,
        script: { file },
      });
      await page.ready();
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('of a nonce and strict-dynamic, which names no host for scripts, all is live: elements, links and frames', async () => {
    const page = await openHostPage({
      body: `${widgets}<p><a href="{KIT}/embed/get-support.html">Support</a></p>
        <iframe src="{KIT}/embed/campaign-tips.html" title="Tips"></iframe>`,
      csp: strictPolicy.replace('script-src {ORIGIN}', "frame-src {ORIGIN}; script-src 'nonce-abc' 'strict-dynamic'"),
      nonce: 'abc',
      faults: [
        {
          path: '^embed/campaign-tips\\.html',
          body: `<!doctype html><script>parent.postMessage({ type: 'campaign-widgets:height', height: 700 }, '*');
            addEventListener('message', ({ data: { type, key } }) =>
              type && parent.postMessage({ type: 'campaign-widgets:height', height: 700, key }, '*'));</script>`,
          type: 'text/html; charset=utf-8',
        },
      ],
    });
    await page.ready();
    await page.ready('get-support');
    await page.until(
      () => page.find('iframe').style.height === '700px',
      () => 'the frame to have its height',
    );
    expect(page.trouble).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });

  it('works where another copy of Lit on the page has taken the name "lit-html" for its own', async () => {
    const page = await openHostPage({
      body: widgets,
      csp: `${strictPolicy}; trusted-types lit-html campaign-widgets`,
      before: ['other-lit'],
    });
    await page.ready();
    expect(page.trouble).to.deep.equal([]);
  });

  it('opens its filters and transcripts without a violation', async () => {
    const page = await openHostPage({ body: widgets, csp: strictPolicy });
    await page.ready();
    page.part('resource-list', 'finder').querySelector('summary')?.click();
    await page.until(
      () => !!page.find('resource-list').shadowRoot?.querySelector('[part=filters]'),
      () => 'the filters',
    );
    page.part('campaign-video', 'transcript').querySelector('summary')?.click();
    expect(page.trouble).to.deep.equal([]);
  });

  if (trustedTypesHere) {
    it('shows the fallback and says what to add where trusted-types allows no policy', async () => {
      const page = await openHostPage({
        body: `<h1>Our intranet</h1>${widgets}<thank-you-banner><p>Thank you, again</p></thank-you-banner>`,
        csp: `${strictPolicy}; trusted-types 'none'`,
      });
      await page.failed(4);
      expect(page.all().map(showsFallback)).to.deep.equal([true, true, true, true]);
      const lines = page.console.filter((line) => line.includes('<thank-you-banner>'));
      expect(lines, page.console.join('\n')).to.have.lengthOf(1);
      expect(lines[0]).to.contain('shows its fallback').and.to.contain('Add "campaign-widgets" to trusted-types');
      expect(page.find('h1').textContent).to.equal('Our intranet');
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }

  it('that does not allow the script at all leaves the fallback and the page as they are', async () => {
    const page = await openHostPage({
      body: `<h1>Our intranet</h1>${widgets}`,
      csp: strictPolicy.replace('script-src {ORIGIN}', 'script-src'),
    });
    await page.until(
      () => page.recorded.violations.some((violation) => violation.startsWith('script-src')),
      () => 'the script to be refused',
    );
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(await page.paths()).to.deep.equal([]);
  });

  it('that allows the script but not its chunks leaves the fallback, and the console names script-src', async () => {
    const page = await openHostPage({
      body: widgets,
      csp: strictPolicy.replace('script-src {ORIGIN}', 'script-src {KIT}/campaign-widgets.js'),
    });
    await page.failed(3);
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(page.console).to.have.lengthOf(3);
    for (const line of page.console) expect(line).to.contain('script-src');
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('that does not allow the manifest leaves the fallback, and one line names connect-src', async () => {
    const page = await openHostPage({
      body: widgets,
      csp: strictPolicy.replace('connect-src {ORIGIN}', "connect-src 'self'"),
    });
    await page.failed(3);
    expect(page.all().map(showsFallback)).to.deep.equal([true, true, true]);
    expect(page.console).to.have.lengthOf(1);
    expect(page.console[0]).to.contain('connect-src');
    expect(page.recorded.errors).to.deep.equal([]);
    expect([...page.blank]).to.deep.equal([]);
  });
});
