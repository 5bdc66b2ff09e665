// Why: htmx brings a site's next page without loading it, and keeps pages as the markup that they had, widgets included.
import { expect } from '@open-wc/testing';
import { type HostPage, openHostPage } from '../host-page.js';
import { link } from '../placed.js';

const bodyOf = (heading: string, limit: number) =>
  `<div hx-boost="true"><h1>${heading}</h1><a id="next" href="{NEXT}">Other page</a>
  <thank-you-banner variant="strip"><p><a href="/">Thank you</a></p></thank-you-banner>
  ${link(`{KIT}/embed/resource-list.html?limit=${limit}`)}</div>`;
const head = '<script src="/node_modules/htmx.org/dist/htmx.min.js"></script>';

/** Each widget is there once and alive, and its link is hidden. */
async function whole(page: HostPage, heading: string, limit: number): Promise<void> {
  await page.until(
    () => page.document.querySelector('h1')?.textContent === heading,
    () => `${heading}; there is ${page.document.body.innerHTML}`,
  );
  await page.ready('thank-you-banner, resource-list');
  await page.until(
    () => page.find('a[href*=resource-list]').getClientRects().length === 0,
    () => 'the link to be hidden',
  );
  await page.until(
    () => page.find('resource-list').shadowRoot?.querySelectorAll('[part~=item]').length === limit,
    () => `${limit} resources`,
  );
  expect(page.all('thank-you-banner, resource-list').map(({ localName }) => localName)).to.deep.equal([
    'thank-you-banner',
    'resource-list',
  ]);
}

describe('A site with htmx', () => {
  it('shows each widget once and alive after boosted links, back and forward', async () => {
    const other = await openHostPage({ head, body: bodyOf('Other', 2) });
    const page = await openHostPage({ head, body: bodyOf('Page', 1).replace('{NEXT}', `/host/pages/${other.id}`) });
    await whole(page, 'Page', 1);
    // It goes where the browser loads a page anew.
    Object.assign(page.window, { isSame: true });
    page.find('#next').click();
    await whole(page, 'Other', 2);
    page.window.history.back();
    await whole(page, 'Page', 1);
    page.window.history.forward();
    await whole(page, 'Other', 2);
    expect(page.window).to.have.property('isSame', true);
    expect(page.trouble).to.deep.equal([]);
    page.window.sessionStorage.clear();
    page.window.localStorage.clear();
  });
});
