import { expect } from '@open-wc/testing';
import { simulations } from '../../../src/placement/script/simulate.js';
import { looksAtAll } from '../../support/one-engine.js';
import { waitUntil } from '../../support/wait-until.js';
import { openHostPage } from '../host-page.js';
import { isShown } from '../what-shows.js';

const body = '<thank-you-banner><p>Thank you</p></thank-you-banner>';
const query = (kind: string) => `?campaign-widgets-simulate=${kind}`;

describe('A web team rehearses failure in the address of a page', () => {
  for (const [kind, like] of Object.entries(simulations)) {
    it(`and sees what readers see: ${kind}`, async () => {
      const page = await openHostPage({ body, query: query(kind) });
      await page.until(
        () => page.console.some((line) => line.includes(`rehearsal, for this visitor alone: as if ${like}`)),
        () => 'the page to say what is rehearsed',
      );
      // A request that hangs is reported after 15 s: only one engine waits for it.
      if (kind !== 'hang' || looksAtAll) {
        await waitUntil(() => page.events('campaign-error').length, 'nothing failed', 2000);
        expect(page.events('campaign-error').length).to.equal(1);
        const errors = page.recorded.console.filter(({ level }) => level === 'error');
        expect(errors.length).to.equal(1);
        expect(errors[0]?.text).to.match(/^campaign-widgets: <thank-you-banner> shows its fallback: /);
      }
      expect(isShown(page.find('thank-you-banner').firstElementChild)).to.equal(true);
      expect(page.recorded.errors).to.deep.equal([]);
      const asked = (await page.paths()).filter(
        (path) => !/^(campaign-widgets\.js|chunks\/(simulate|embeds)-)/.test(path),
      );
      expect(asked).to.deep.equal([]);
    });
  }

  it('and is told where there is no such rehearsal', async () => {
    const page = await openHostPage({ body, query: query('flood') });
    await page.ready('thank-you-banner');
    expect(page.console).to.deep.equal([
      'campaign-widgets: there is no rehearsal "flood". There are: 404, hang, csp, offline.',
    ]);
  });
});
