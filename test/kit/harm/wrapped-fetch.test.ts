import { expect } from '@open-wc/testing';
import { diagnose } from '../doctor/doctors-panel.js';
import { openHostPage, strictPolicy, widgets } from '../host-page.js';

describe('On a page whose monitoring changes every fetch', () => {
  for (const before of ['traced-fetch', 'credentialed-fetch', 'throwing-fetch', 'no-fetch']) {
    it(`the widgets are there, and nothing is left behind: ${before}`, async () => {
      const page = await openHostPage({ body: widgets, before: [before], csp: strictPolicy });
      await page.ready();
      expect(page.all('iframe')).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('the console names the cause and what to do', async () => {
    const page = await openHostPage({ body: widgets, before: ['traced-fetch'] });
    await page.ready();
    const lines = page.console.filter((line) => line.startsWith('campaign-widgets'));
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]).to.match(
      /adds to every fetch.*traceparent.*manifest\.json.*Leave http:\S+ out of what that script watches/,
    );
  });

  for (const before of ['traced-fetch', 'credentialed-fetch']) {
    it(`the doctor names the cause, and no other: ${before}`, async () => {
      const panel = await diagnose({ body: widgets, before: [before] });
      panel.finding('warning', /A script on this page changes requests to .*manifest\.json.*traceparent.*cookies/);
      expect(panel.findings('error')).to.deep.equal([]);
    });
  }

  it('the doctor still says that a server does not answer', async () => {
    const panel = await diagnose({
      body: widgets,
      before: ['traced-fetch'],
      faults: [{ path: '^manifest\\.json', noCors: true, times: 99 }],
    });
    panel.finding('error', /does not let other sites read .*manifest\.json/);
  });
});
