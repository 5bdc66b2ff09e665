import { expect } from '@open-wc/testing';
import { compileManifest, stringifyPrecompiled } from '../../src/campaign/index.js';
import { type HostPage, openHostPage } from './host-page.js';

const resources = Array.from({ length: 1000 }, (_, index) => ({
  id: `resource-${index}`,
  title: { en: `Resource number ${index}`, cy: `Adnodd rhif ${index}` },
  description: 'For noticeboards and kitchens.',
  type: index % 4 ? 'poster' : 'guide',
  audience: [index % 2 ? 'families' : 'managers'],
  file: { url: `media/resource-${index}.pdf`, format: 'PDF', bytes: 1000 + index, pages: 1 },
}));
const body = stringifyPrecompiled(compileManifest({ campaign: { title: 'Thank you' }, resources }, 'test').manifest);

const items = (page: HostPage) => [
  ...(page.find('resource-list').shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? []),
];

const open = () =>
  openHostPage({ body: '<resource-list><p>Resources</p></resource-list>', faults: [{ path: '^manifest', body }] });

describe('A list of a thousand resources', () => {
  it('shows the first, then all of them, and a reader goes on where it grew', async () => {
    const page = await open();
    await page.ready();
    expect(items(page)).to.have.lengthOf(20);
    expect(page.part('resource-list', 'more').textContent).to.contain('1000');
    page.part('resource-list', 'more').click();
    await page.until(
      () => items(page).length === 1000,
      () => 'all resources',
    );
    expect(page.find('resource-list').shadowRoot?.querySelector('[part=more]')).to.equal(null);
    const root = page.find('resource-list').shadowRoot as ShadowRoot;
    await page.until(
      () => !!root.activeElement,
      () => 'the focus to move into the list',
    );
    expect(items(page)[20]?.contains(root.activeElement)).to.equal(true);
  });

  it('is searched and filtered, and says how many it found', async () => {
    const page = await open();
    await page.ready();
    page.part('resource-list', 'finder').querySelector('summary')?.click();
    const root = page.find('resource-list').shadowRoot as ShadowRoot;
    await page.until(
      () => !!root.querySelector('input[type=search]'),
      () => 'the search field',
    );
    const search = root.querySelector('input[type=search]') as HTMLInputElement;
    search.value = 'NUMBER 77';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    // Nineteen numbers below a thousand have a 77 in them.
    await page.until(
      () => items(page).length === 19,
      () => 'nineteen resources',
    );
    expect(page.part('resource-list', 'status').textContent?.trim()).to.equal('Showing 19 of 1000');
    const [kind] = root.querySelectorAll('select');
    (kind as HTMLSelectElement).value = 'guide';
    kind?.dispatchEvent(new Event('change', { bubbles: true }));
    // Two of them, 772 and 776, are guides.
    await page.until(
      () => items(page).length === 2,
      () => 'two resources',
    );
    search.value = 'nothing of the kind';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await page.until(
      () => items(page).length === 0,
      () => 'no resource',
    );
    expect(page.part('resource-list', 'status').textContent?.trim()).to.equal('Nothing matches what you chose.');
    root.querySelector<HTMLElement>('[part=filters] button')?.click();
    await page.until(
      () => items(page).length === 20,
      () => 'the list as it was',
    );
    expect(page.console).to.deep.equal([]);
  });
});
