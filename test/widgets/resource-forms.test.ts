import { expect, oneEvent } from '@open-wc/testing';
import type { ResourceList } from '../../src/index.js';
import { manifestOf, mount, part, parts, words } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const url = (name: string) => `https://example.org/${name}`;
const guide = {
  id: 'guide',
  title: { en: 'The guide', cy: 'Y canllaw' },
  file: { en: { url: url('en.pdf'), format: 'PDF', size: 'A4' }, cy: { url: url('cy.pdf'), format: 'PDF' } },
  forms: [
    { kind: 'large-print', file: { en: { url: url('large.en.pdf') }, cy: { url: url('large.cy.pdf') } } },
    { lang: 'ur', file: { url: url('ur.pdf'), format: 'PDF' } },
    { file: { url: url('a3.pdf'), format: 'PDF', size: 'A3' } },
  ],
};
const list = (resources: object[], attributes = '') =>
  mount<ResourceList>(
    `<resource-list manifest="${manifestOf({ resources })}" ${attributes}><p>The fallback</p></resource-list>`,
  );
const links = (widget: ResourceList) => parts<HTMLAnchorElement>(widget, 'action');
const textOf = (link: Element | undefined) => link?.textContent?.replace(/\s+/g, ' ').trim();

describe('<resource-list>: one item with its forms', () => {
  it('has the title as the link to its file, and quiet links to its forms', async () => {
    const widget = await list([guide]);
    expect(parts(widget, 'item')).to.have.length(1);
    expect(links(widget).map(textOf)).to.deep.equal([
      'The guide',
      'Welsh: The guide (PDF)',
      'Large print: The guide',
      'Urdu: اردو: The guide (PDF)',
      'A3: The guide (PDF)',
    ]);
    expect(links(widget).map(({ href }) => href)).to.deep.equal(
      ['en.pdf', 'cy.pdf', 'large.en.pdf', 'ur.pdf', 'a3.pdf'].map(url),
    );
  });

  it('has the Welsh ones in Welsh', async () => {
    const widget = await list([guide], 'lang="cy"');
    expect(links(widget).map(textOf)).to.deep.equal([
      'Y canllaw',
      'Saesneg: Y canllaw (PDF)',
      'Print bras: Y canllaw',
      'Wrdw: اردو: Y canllaw (PDF)',
      'A3: Y canllaw (PDF)',
    ]);
    expect(links(widget)[2]?.href).to.equal(url('large.cy.pdf'));
  });

  it('marks words from right to left, so that they are read out and written as they are', async () => {
    const widget = await list([guide]);
    const urdu = links(widget)[3];
    const own = urdu?.querySelector<HTMLElement>('[lang]');
    expect([urdu?.hreflang, own?.lang, own?.dir, own?.textContent]).to.deep.equal(['ur', 'ur', 'rtl', 'اردو']);
    expect(getComputedStyle(own as HTMLElement).direction).to.equal('rtl');
  });

  it('is known to the filters by form, size and language', async () => {
    const others = Array.from({ length: 6 }, (_, n) => ({
      id: `r${n}`,
      title: `Resource ${n}`,
      ...(n ? { file: { url: url(`${n}.pdf`) } } : { order: { url: 'mailto:print@example.org' } }),
    }));
    const widget = await list([guide, ...others]);
    part(widget, 'finder')?.querySelector('summary')?.click();
    await waitUntil(() => part(widget, 'filters'), 'the filters did not come');
    const optionsOf = (label: string) => {
      const labels = [...(part(widget, 'filters')?.querySelectorAll('label') ?? [])];
      const select = labels.find(({ innerText }) => innerText.startsWith(label))?.querySelector('select');
      return [...(select?.options ?? [])].map(({ text }) => text);
    };
    expect(optionsOf('Form')).to.deep.equal(['All', 'Large print', 'Order it printed']);
    expect(optionsOf('Size')).to.deep.equal(['All', 'A3', 'A4']);
    expect(optionsOf('Language')).to.deep.equal(['All', 'English', 'Urdu', 'Welsh']);
  });
});

describe('<resource-list>: what is no file', () => {
  const kinds = [
    ['link', { url: url('page') }, 'Web page'],
    ['order', { url: 'mailto:print@example.org' }, 'Order it printed'],
    ['request', { url: 'mailto:us@example.org', label: 'Ask us for the full film' }, 'Ask us for the full film'],
  ] as const;

  for (const [kind, action, label] of kinds) {
    it(`says what its title does, and tells the page by "campaign-${kind}"`, async () => {
      const widget = await list([{ id: 'a', title: 'The film', [kind]: action }]);
      expect(words(widget)).to.include(label);
      const [link] = links(widget);
      expect(link?.href).to.equal(action.url);
      expect([link?.hasAttribute('download'), link?.hasAttribute('target')]).to.deep.equal([false, false]);
      widget.addEventListener(`campaign-${kind}`, (event) => event.preventDefault());
      setTimeout(() => link?.click());
      const event = (await oneEvent(widget, `campaign-${kind}`)) as CustomEvent;
      expect(event.detail).to.include({ item: 'a', url: action.url });
    });
  }

  it('keeps a resource with a file as it was: a download', async () => {
    const widget = await list([{ id: 'a', title: 'A poster', file: { url: url('poster.pdf') } }]);
    expect(links(widget)[0]?.hasAttribute('download')).to.equal(true);
  });

  it('leaves out a resource that has nothing to open, and its neighbours stay', async () => {
    const widget = await list([
      { id: 'a', title: 'Nothing' },
      { id: 'b', title: 'A page', link: { url: url('page') } },
    ]);
    expect(links(widget).map(textOf)).to.deep.equal(['A page']);
  });
});
