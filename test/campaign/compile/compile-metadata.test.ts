import { expect } from '@open-wc/testing';
import { compileChannel, compileGraphic, compileMessage } from '../../../src/campaign/compile/compile-metadata.js';
import { compileResource } from '../../../src/campaign/compile/metadata/compile-resource.js';
import type { Resource } from '../../../src/campaign/schema/resources.js';

const resource = (more: Partial<Resource>) =>
  compileResource({ id: 'a', title: 'A poster', file: { url: 'a.pdf' }, ...more } as Resource);
const facts = (more: Partial<Resource>) => resource(more).facts as { en: string[]; cy: string[] };

describe('what a resource says before someone takes it', () => {
  it('all it knows, in English and in Welsh', () => {
    const file = { url: 'a.png', pages: 2, width: 1080, height: 1350, duration: 90 };
    const all: Partial<Resource> = {
      type: 'poster',
      audience: ['families', 'officers'],
      mayAdapt: true,
      updated: '2026-11-02',
      file,
    };
    expect(facts(all)).to.deep.equal({
      en: [
        'Poster',
        '2 pages',
        '1080\u00a0×\u00a01350 pixels',
        '1 minute 30 seconds',
        'For: Families, Officers',
        'You may adapt it',
        'Updated 2 November 2026',
      ],
      cy: [
        'Poster',
        '2 dudalen',
        '1080\u00a0×\u00a01350 picsel',
        '1 munud 30 eiliad',
        'Ar gyfer: Teuluoedd, Swyddogion',
        'Cewch ei addasu',
        'Diweddarwyd 2 Tachwedd 2026',
      ],
    });
  });

  it('under one name, however a spreadsheet spells it', () => {
    const { type, audience, channels } = resource({ type: 'Leaflet', audience: ['Families '], channels: ['Print'] });
    expect({ type, audience, channels }).to.deep.equal({
      type: 'leaflet',
      audience: ['families'],
      channels: ['print'],
    });
    expect(facts({ type: 'Profile frame' }).cy).to.deep.equal(['Ffrâm proffil']);
    expect(facts({ type: 'BSL film' }).cy).to.deep.equal(['BSL film']);
  });

  it('nothing, where it knows nothing', () => {
    expect(facts({})).to.deep.equal({ en: [], cy: [] });
    expect(facts({ mayAdapt: false, audience: [] })).to.deep.equal({ en: [], cy: [] });
  });

  it('a width without a height is no size', () => {
    expect(facts({ file: { url: 'a.png', width: 1080 } })).to.deep.equal({ en: [], cy: [] });
  });

  const pages: [count: number, en: string, cy: string][] = [
    [1, '1 page', '1 dudalen'],
    [2, '2 pages', '2 dudalen'],
    [3, '3 pages', '3 tudalen'],
    [6, '6 pages', '6 thudalen'],
    [7, '7 pages', '7 tudalen'],
  ];
  for (const [count, en, cy] of pages) {
    it(`${en}, ${cy}`, () => {
      expect(facts({ file: { url: 'a.pdf', pages: count } })).to.deep.equal({ en: [en], cy: [cy] });
    });
  }

  it('no page at all is not worth a word', () => {
    expect(facts({ file: { url: 'a.pdf', pages: 0 } })).to.deep.equal({ en: [], cy: [] });
  });

  it('a kind and an audience that have no name are shown as written', () => {
    for (const word of ['mural', 'constructor', 'toString', '__proto__']) {
      expect(facts({ type: word, audience: [word] })).to.deep.equal({
        en: [word, `For: ${word}`],
        cy: [word, `Ar gyfer: ${word}`],
      });
    }
  });
});

describe('the file of a resource', () => {
  it('is named by format and size', () => {
    const file = { url: 'a.pdf', format: 'PDF', bytes: 1_200_000 };
    expect(resource({ file }).file).to.deep.equal({ ...file, label: 'PDF, 1.2\u00a0MB' });
  });

  it('is named by what is known', () => {
    const labelOf = (file: object) => (resource({ file: { url: 'a.pdf', ...file } }).file as { label: string }).label;
    expect(labelOf({ format: 'PDF' })).to.equal('PDF');
    expect(labelOf({ bytes: 0 })).to.equal('0\u00a0bytes');
    expect(labelOf({})).to.equal('');
  });

  it('is one for each language, and the facts are those of each', () => {
    const file = {
      en: { url: 'en.pdf', format: 'PDF', bytes: 1000, pages: 2 },
      cy: { url: 'cy.pdf', format: 'PDF', bytes: 2000, pages: 3 },
    };
    expect(resource({ file }).file).to.deep.equal({
      en: { ...file.en, label: 'PDF, 1\u00a0kB' },
      cy: { ...file.cy, label: 'PDF, 2\u00a0kB' },
    });
    expect(facts({ file })).to.deep.equal({ en: ['2 pages'], cy: ['3 tudalen'] });
  });

  it('in one language only lends its facts to the other', () => {
    expect(facts({ file: { cy: { url: 'cy.pdf', pages: 3 } } })).to.deep.equal({ en: ['3 pages'], cy: ['3 tudalen'] });
  });
});

describe('what people have to sign in for', () => {
  it('says so among the facts of a file, where it is that language’s file', () => {
    const file = { en: { url: 'a.pdf', signIn: true }, cy: { url: 'b.pdf' } };
    expect(facts({ type: 'poster', file })).to.deep.equal({ en: ['Needs signing in', 'Poster'], cy: ['Poster'] });
    const both = { url: 'a.png', signIn: true };
    const { facts: ofGraphic } = compileGraphic({
      id: 'a',
      title: 'A',
      shape: 'square',
      channels: [],
      file: both,
      alt: 'A',
    });
    expect(ofGraphic).to.deep.equal({ en: ['Needs signing in', 'Square'], cy: ['Angen mewngofnodi', 'Sgwâr'] });
  });

  it('says so in the words of an action and a channel, in each language', () => {
    const url = 'https://intranet.example/';
    const label = { en: 'Read the guide', cy: 'Darllen y canllaw' };
    const { actions } = compileMessage({
      id: 'a',
      heading: 'A',
      actions: [
        { label, url, signIn: true },
        { label: 'Watch', url, signIn: true },
        { label, url },
      ],
    });
    expect(actions).to.deep.equal([
      { label: { en: 'Read the guide (needs signing in)', cy: 'Darllen y canllaw (angen mewngofnodi)' }, url },
      { label: 'Watch (needs signing in)', url },
      { label, url },
    ]);
    const channel = { id: 'a', platform: 'website', name: { cy: 'Mewnrwyd' }, url };
    expect(compileChannel({ ...channel, signIn: true }).name).to.deep.equal({ cy: 'Mewnrwyd (angen mewngofnodi)' });
    expect(compileChannel(channel).name).to.deep.equal({ cy: 'Mewnrwyd' });
  });
});
