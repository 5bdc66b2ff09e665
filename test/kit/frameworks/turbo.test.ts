// Why: Turbo puts one page's body in another's place, and runs the script tag in it at each visit.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { link } from '../placed.js';

const BODY = `<h1>Page</h1><thank-you-banner variant="strip"><p><a href="/">Thank you</a></p></thank-you-banner>
  ${link('{KIT}/embed/get-support.html')}`;
const SCRIPT = '<script src="{KIT}/campaign-widgets.js" async></script>';
const HEAD = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';

const kept = (page: HostPage) => (page.window as unknown as { kept: number }).kept;
const whole = async (page: HostPage, heading: string) => {
  await page.until(
    () => page.document.querySelector('h1')?.textContent === heading && !page.document.documentElement.ariaBusy,
    () => `${heading}; there is ${page.document.body?.innerHTML}`,
  );
  await page.ready('thank-you-banner, get-support');
  await page.until(
    () => page.find('a[href*=get-support]').getClientRects().length === 0,
    () => 'the link to be hidden',
  );
  expect(page.all('thank-you-banner, get-support')).to.have.lengthOf(2);
};

describe('A site with Turbo', () => {
  it('shows each widget once and alive at each visit, back and forward, and keeps no more of us than after one', async () => {
    const other = await openHostPage({ head: HEAD, body: BODY.replace('Page', 'Other') + SCRIPT, script: null });
    await whole(other, 'Other');
    const page = await openHostPage({ head: HEAD, body: BODY + SCRIPT, script: null, before: ['count-observers'] });
    await whole(page, 'Page');
    const first = kept(page);
    const { Turbo, history } = page.window as unknown as Window & { Turbo: { visit(address: string): void } };
    for (let time = 0; time < 4; time++) {
      // The other page's widgets are those of its own kit's folder.
      Turbo.visit(`/host/pages/${time % 2 ? page.id : other.id}`);
      await whole(page, time % 2 ? 'Page' : 'Other');
    }
    history.back();
    await whole(page, 'Other');
    history.forward();
    await whole(page, 'Page');
    expect(kept(page)).to.equal(first);
    expect(page.trouble).to.deep.equal([]);
  });
});
