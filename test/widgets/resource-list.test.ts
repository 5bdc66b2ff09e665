import { expect, oneEvent } from '@open-wc/testing';
import type { ResourceList } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const resource = (n: number, fields: object = {}) => ({
  id: `r${n}`,
  title: { en: `Resource ${n}`, cy: `Adnodd ${n}` },
  type: n % 2 ? 'poster' : 'guide',
  audience: n % 3 ? ['families'] : ['managers'],
  file: {
    en: { url: `https://example.org/${n}.en.pdf`, format: 'PDF', bytes: 1_200_000, pages: 2 },
    cy: { url: `https://example.org/${n}.cy.pdf`, format: 'PDF', bytes: 1_100_000, pages: 3 },
  },
  updated: '2026-11-02',
  ...fields,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => resource(n + 1));
const list = (resources: object[], attributes = '') =>
  mount<ResourceList>(
    `<resource-list manifest="${manifestOf({ resources })}" ${attributes}><p>The fallback</p></resource-list>`,
  );
const titles = (widget: ResourceList) => parts(widget, 'title').map((title) => title.innerText);

async function openFinder(widget: ResourceList): Promise<void> {
  part(widget, 'finder')?.querySelector('summary')?.click();
  await waitUntil(() => part(widget, 'filters'), 'the filters did not come');
}

async function choose(widget: ResourceList, label: string, value: string): Promise<void> {
  const labels = [...(part(widget, 'filters')?.querySelectorAll('label') ?? [])];
  const field = labels.find(({ innerText }) => innerText.startsWith(label))?.querySelector('input, select') as
    | HTMLInputElement
    | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'input' ? 'input' : 'change', { bubbles: true }));
  await widget.updateComplete;
}

describe('<resource-list>: filters', () => {
  it('have one choice for a name that is spelled in two ways', async () => {
    const types = ['BSL film', 'BSL Film', 'Leaflet', 'leaflet', 'poster', 'Poster', 'poster', 'poster'];
    const widget = await list(types.map((type, index) => resource(index, { type })));
    await openFinder(widget);
    const options = [...(part(widget, 'filters')?.querySelector('select')?.options ?? [])];
    expect(options.map(({ text }) => text)).to.deep.equal(['All', 'BSL film', 'Leaflet', 'Poster']);
    await choose(widget, 'Kind', 'BSL film');
    expect(titles(widget)).to.deep.equal(['Resource 0', 'Resource 1']);
  });
});

describe('<resource-list>: what a person needs to know before they take a file', () => {
  it('is said in English', async () => {
    const seen = words(await list([resource(1)]));
    for (const fact of ['Poster', '2 pages', 'For: Families', 'Updated 2 November 2026', 'PDF, 1.2 MB']) {
      expect(seen).to.include(fact);
    }
  });

  it('is said in Welsh, of the Welsh file', async () => {
    const seen = words(await list([resource(1)], 'lang="cy"'));
    for (const fact of ['Adnodd 1', '3 tudalen', 'Ar gyfer: Teuluoedd', 'Diweddarwyd 2 Tachwedd 2026', 'PDF, 1.1 MB']) {
      expect(seen).to.include(fact);
    }
  });

  it('has its title as the link, and the other language quietly behind it', async () => {
    const widget = await list([resource(1)]);
    const links = parts<HTMLAnchorElement>(widget, 'action');
    expect(links.map((link) => link.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Resource 1',
      'Welsh: Resource 1 (PDF, 1.1 MB)',
    ]);
    expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['en', 'cy']);
  });

  it('says of a file in another language alone which that is', async () => {
    const { en } = resource(1).file;
    const widget = await list([resource(1, { file: { en } })], 'lang="cy"');
    expect(part(widget, 'facts')?.innerText).to.match(/^Saesneg, PDF, 1\.2/);
    expect(part<HTMLAnchorElement>(widget, 'action')?.hreflang).to.equal('en');
  });

  it('tells the page of a download, which may prevent it', async () => {
    const widget = await list([resource(1)]);
    const [link] = parts<HTMLAnchorElement>(widget, 'action');
    let prevented: boolean | undefined;
    widget.addEventListener('click', (click) => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    });
    const told = oneEvent(widget, 'campaign-download');
    link?.click();
    expect((await told).detail).to.deep.equal({ item: 'r1', url: 'https://example.org/1.en.pdf', lang: 'en' });
    expect(prevented).to.equal(false);
    widget.addEventListener('campaign-download', (event) => event.preventDefault());
    link?.click();
    expect(prevented).to.equal(true);
  });
});

describe('<resource-list>: which resources', () => {
  it('are the kinds that types names', async () => {
    const widget = await list(many(4), 'types="guide, leaflet"');
    expect(titles(widget)).to.deep.equal(['Resource 2', 'Resource 4']);
  });

  it('are as many as limit says; the button shows the rest and takes the reader to it', async () => {
    const widget = await list(many(7), 'limit="3"');
    expect(titles(widget)).to.have.length(3);
    const more = part(widget, 'more') as HTMLButtonElement;
    expect(more.innerText).to.equal('Show all 7 resources');
    more.click();
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(7);
    expect(part(widget, 'more')).to.equal(null);
    expect(widget.shadowRoot?.activeElement?.textContent).to.include('Resource 4');
  });

  it('are all where limit is 0, and twenty where it is not a number', async () => {
    expect(titles(await list(many(30), 'limit="0"'))).to.have.length(30);
    expect(titles(await list(many(30), 'limit="lots"'))).to.have.length(20);
  });

  it('is the one that item names', async () => {
    expect(titles(await list(many(3), 'item="r2"'))).to.deep.equal(['Resource 2']);
  });
});

describe('<resource-list>: search and filters', () => {
  it('are not there where a list can be seen at a glance', async () => {
    expect(part(await list(many(5)), 'finder')).to.equal(null);
    expect(part(await list(many(6)), 'finder')).to.exist;
  });

  it('find by words, whatever their case and accents', async () => {
    const widget = await list([...many(9), resource(10, { title: 'Tŷ cysgu' })]);
    await openFinder(widget);
    await choose(widget, 'Search', 'TY cys');
    expect(titles(widget)).to.deep.equal(['Tŷ cysgu']);
    expect(part(widget, 'status')?.innerText).to.equal('Showing 1 of 10');
  });

  it('narrow down by kind and audience together, and are cleared at once', async () => {
    const widget = await list(many(9));
    await openFinder(widget);
    await choose(widget, 'Kind', 'poster');
    await choose(widget, 'For', 'managers');
    expect(titles(widget)).to.deep.equal(['Resource 3', 'Resource 9']);
    const clear = part(widget, 'filters')?.querySelector('button') as HTMLButtonElement;
    clear.focus();
    clear.click();
    await widget.updateComplete;
    expect(titles(widget)).to.have.length(9);
    expect(clear.isConnected).to.equal(false);
    expect(widget.shadowRoot?.activeElement?.matches('input[type=search]')).to.equal(true);
  });

  it('offer only what tells resources apart', async () => {
    const widget = await list(many(9).map((each) => ({ ...each, type: 'poster' })));
    await openFinder(widget);
    const labels = [...(part(widget, 'filters')?.querySelectorAll('select') ?? [])].map((field) =>
      field.closest('label')?.innerText.split('\n')[0]?.trim(),
    );
    expect(labels).to.deep.equal(['For']);
  });

  it('say so to a screen reader when nothing matches', async () => {
    const widget = await list(many(9));
    await openFinder(widget);
    await choose(widget, 'Search', 'no such words');
    expect(titles(widget)).to.have.length(0);
    expect(part(widget, 'status')?.role ?? part(widget, 'status')?.getAttribute('role')).to.equal('status');
    expect(part(widget, 'status')?.innerText).to.equal('Nothing matches what you chose.');
  });

  it('shut nobody out', async () => {
    const widget = await list(many(9));
    await openFinder(widget);
    await choose(widget, 'Kind', 'poster');
    await expect(widget).to.be.accessible();
  });

  it('go through a thousand resources', async () => {
    const widget = await list(many(1000), 'limit="0"');
    expect(parts(widget, 'title')).to.have.length(1000);
    await openFinder(widget);
    await choose(widget, 'Search', 'Resource 777');
    expect(titles(widget)).to.deep.equal(['Resource 777']);
  });
});
