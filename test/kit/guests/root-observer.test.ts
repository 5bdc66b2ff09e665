// Why: a page that watches its own height hears of an error where something changes sizes while sizes are told.
import { expect } from '@open-wc/testing';
import { openHostPage } from '../host-page.js';
import { link } from '../placed.js';

describe('A page that watches the size of its root', () => {
  it('hears of no loop when a link gives way to its widget', async () => {
    const page = await openHostPage({
      head: '<script>told = 0; new ResizeObserver(() => told++).observe(document.documentElement)</script>',
      body: `${link()}${link('{KIT}/embed/get-support.html')}<p>After</p>`,
    });
    await page.ready('thank-you-banner, get-support');
    await page.until(
      () => page.all('p > a').every((each) => !each.getClientRects().length),
      () => 'the links to be hidden',
    );
    const { told } = page.window as unknown as { told: number };
    page.find('p:last-of-type').style.height = '900px';
    await page.until(
      () => (page.window as unknown as { told: number }).told > told,
      () => 'the new height to be told',
    );
    expect(page.trouble).to.deep.equal([]);
  });
});
