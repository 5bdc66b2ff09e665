import { expect } from '@open-wc/testing';
import {
  compileChannel,
  compileGraphic,
  compileMessage,
  compileResource,
  compileVideo,
} from '../../../src/campaign/compile/compile-metadata.js';
import type { Graphic } from '../../../src/campaign/schema/assets.js';
import type { Resource } from '../../../src/campaign/schema/resources.js';
import type { Video } from '../../../src/campaign/schema/videos.js';

const resource = (more: Partial<Resource>) =>
  compileResource({ id: 'a', title: 'A poster', file: { url: 'a.pdf' }, ...more } as Resource);
const facts = (more: Partial<Resource>) => resource(more).facts as { en: string[]; cy: string[] };
const video = (more: Partial<Video>) => compileVideo({ id: 'a', title: 'The film', ...more } as Video);

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
        '1080 × 1350 pixels',
        '1 minute 30 seconds',
        'For: Families, Officers',
        'You may adapt it',
        'Updated 2 November 2026',
      ],
      cy: [
        'Poster',
        '2 dudalen',
        '1080 × 1350 picsel',
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

describe('what a film says before someone plays it', () => {
  it('its length and its captions, in English and in Welsh', () => {
    const captions = [
      { lang: 'en' as const, url: 'film.en.vtt' },
      { lang: 'cy' as const, url: 'film.cy.vtt' },
    ];
    expect(video({ duration: 42, captions }).facts).to.deep.equal({
      en: ['42 seconds', 'Captions: English, Welsh'],
      cy: ['42 eiliad', 'Capsiynau: Saesneg, Cymraeg'],
    });
  });

  it('nothing, where it knows nothing', () => {
    expect(video({ captions: [] }).facts).to.deep.equal({ en: [], cy: [] });
  });
});

describe('the download of a film', () => {
  const webm = { url: 'film.webm', type: 'video/webm; codecs=vp9', bytes: 2_400_000 };
  const mp4 = { url: 'film.mp4', type: 'video/mp4; codecs="avc1.4d401e"', bytes: 3_000_000 };

  it('is the MP4, which opens on every machine', () => {
    expect(video({ sources: [webm, mp4] }).download).to.deep.equal({ url: 'film.mp4', label: 'MP4, 3\u00a0MB' });
  });

  it('is the first file where there is no MP4', () => {
    expect(video({ sources: [webm] }).download).to.deep.equal({ url: 'film.webm', label: 'WEBM, 2.4\u00a0MB' });
  });

  it('is one for each language', () => {
    expect(video({ sources: { en: [mp4], cy: [webm] } }).download).to.deep.equal({
      en: { url: 'film.mp4', label: 'MP4, 3\u00a0MB' },
      cy: { url: 'film.webm', label: 'WEBM, 2.4\u00a0MB' },
    });
  });

  it('is none for a film on YouTube', () => {
    expect(video({ youtube: 'a1b2c3d4e5f' })).not.to.have.property('download');
  });
});

describe('what a graphic says before someone takes it', () => {
  const graphic = (more: Partial<Graphic>) =>
    compileGraphic({
      id: 'a',
      title: 'A graphic',
      shape: 'profile-frame',
      channels: ['x'],
      alt: 'A frame',
      file: { url: 'a.png' },
      ...more,
    });

  it('its shape and its size in pixels, in English and in Welsh', () => {
    const file = { url: 'a.png', width: 800, height: 800 };
    expect(graphic({ file }).facts).to.deep.equal({
      en: ['Profile frame', '800 × 800 pixels'],
      cy: ['Ffrâm proffil', '800 × 800 picsel'],
    });
  });

  it('the size of the file in each language', () => {
    const file = { en: { url: 'en.png', width: 10, height: 20 }, cy: { url: 'cy.png', width: 30, height: 40 } };
    expect(graphic({ file }).facts).to.deep.equal({
      en: ['Profile frame', '10 × 20 pixels'],
      cy: ['Ffrâm proffil', '30 × 40 picsel'],
    });
  });

  it('its shape alone, where it knows no more', () => {
    expect(graphic({}).facts).to.deep.equal({ en: ['Profile frame'], cy: ['Ffrâm proffil'] });
  });

  it('which language is still to come', () => {
    const { id, title, shape, channels, alt, file } = graphic({});
    const source = { id, title, shape, channels, alt, file } as Graphic;
    expect(compileGraphic(source, { cy: '2026-12-03T00:00:00.000Z' }).facts).to.deep.equal({
      en: ['Profile frame', 'Welsh from 3 December 2026'],
      cy: ['Ffrâm proffil', 'Yn Gymraeg o 3 Rhagfyr 2026'],
    });
  });

  it('its file is named by format and size', () => {
    const file = { url: 'a.png', format: 'PNG', bytes: 54_528 };
    expect(graphic({ file }).file).to.deep.equal({ ...file, label: 'PNG, 55\u00a0kB' });
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
