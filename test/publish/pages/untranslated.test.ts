// Why: a Welsh voice that reads out English words is not understood. WCAG 2.2, 3.1.2.
import { expect } from '@open-wc/testing';
import type { EmbedPage } from '../../../src/embed-code/embed-pages.js';
import { markup } from '../../../src/embed-code/markup.js';
import { newsletters } from '../../../src/publish/newsletters/newsletters.js';
import { builderPages } from '../../../src/publish/pages/builder-page.js';
import { embedPage } from '../../../src/publish/pages/embed-page.js';
import { kitWords } from '../../../src/publish/pages/kit-words.js';
import { pages, sampleKit } from '../sample-kit.js';
import { readPage, wordsOf } from './read-page.js';

/** The head of a page: its words, and those that are marked as another language's. */
const headOf = (page: Document) => {
  const owner = page.querySelector('header h1, header p');
  const marked = [owner, ...(owner?.querySelectorAll('*') ?? [])].filter((each) => each?.hasAttribute('lang'));
  return [wordsOf(owner), ...marked.map((each) => [each?.getAttribute('lang'), wordsOf(each)])];
};

const english = sampleKit({ campaign: { title: 'Thank you' }, organisation: { name: 'Northshire Police' } });
const both = sampleKit();

const kitPages = (kit: typeof both) => [
  readPage(newsletters(kit, 'how-to-embed.js'), 'newsletter.cy.html'),
  readPage(builderPages(kit, {}, '[]'), 'builder/index.cy.html'),
];

function welshEmbedPage(kit: typeof both): Document {
  const page = pages.find(({ tag, lang }) => tag === 'thank-you-banner' && lang === 'cy') as EmbedPage;
  const { title: site, titleLang: siteLang } = kitWords(kit, 'cy');
  const contents = { site, siteLang, widget: markup`<p>Diolch</p>`, attributes: [], others: [], whole: 'Y cyfan' };
  return new DOMParser().parseFromString(embedPage(kit, page, contents), 'text/html');
}

describe('A Welsh page of a campaign that is named in English alone', () => {
  it('says so at its head', () => {
    for (const page of kitPages(english))
      expect(headOf(page)).to.deep.equal([
        'Thank you · Northshire Police',
        ['en', 'Thank you'],
        ['en', 'Northshire Police'],
      ]);
    expect(headOf(welshEmbedPage(english))).to.deep.equal(['Thank you', ['en', 'Thank you']]);
  });

  it('marks nothing where the names are Welsh', () => {
    for (const page of kitPages(both)) expect(headOf(page)).to.deep.equal(['Diolch · Heddlu Swydd y Gogledd']);
    expect(headOf(welshEmbedPage(both))).to.deep.equal(['Diolch']);
  });
});
