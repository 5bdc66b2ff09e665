import { expect } from '@open-wc/testing';
import { openHostPage } from './host-page.js';

const resources = Array.from({ length: 150 }, (_, index) => ({
  id: `poster-${index}`,
  title: `Poster ${index}`,
  file: { url: `poster-${index}.pdf`, format: 'PDF', bytes: 1000 },
}));

describe('A page with a long list', () => {
  it('shows all of it, in order, as one list', async () => {
    const page = await openHostPage({
      body: '<resource-list limit="0"><p>Resources</p></resource-list>',
      faults: [
        { path: 'manifest.json', times: 99, body: JSON.stringify({ campaign: { title: 'Thanks' }, resources }) },
      ],
    });
    const titles = () =>
      [...(page.find('resource-list').shadowRoot?.querySelectorAll('[part=item] [part=title]') ?? [])].map(
        ({ textContent }) => textContent?.trim(),
      );
    await page.until(
      () => titles().length === resources.length,
      () => `all of it, and not ${titles().length}`,
    );
    expect(titles()).to.deep.equal(resources.map(({ title }) => title));
    expect(page.trouble).to.deep.equal([]);
  });
});
