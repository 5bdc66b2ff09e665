import { expect } from '@open-wc/testing';
import { sheets } from '../../../src/publish/sheets/sheets.js';
import { readPage, showPage, wordsOf } from '../pages/read-page.js';
import { sampleKit } from '../sample-kit.js';

const names = ['security', 'privacy', 'accessibility'];
const sheet = (name: string, kit = sampleKit()) => readPage(sheets(kit), `sheets/${name}.html`);

describe('The sheets of a kit', () => {
  for (const name of names) {
    it(`${name}: Welsh says as much as English, in the same places`, () => {
      const [english, welsh] = ['', '.cy'].map((ending) =>
        readPage(sheets(sampleKit()), `sheets/${name}${ending}.html`),
      );
      const shape = (page?: Document) =>
        [...(page?.querySelectorAll('main *') ?? [])].map(({ localName }) => localName);
      expect(shape(welsh)).to.deep.equal(shape(english));
      expect(welsh?.documentElement.lang).to.equal('cy');
      const lines = [...(english?.querySelectorAll('main li, main p') ?? [])].map(wordsOf);
      for (const line of [...(welsh?.querySelectorAll('main li, main p') ?? [])].map(wordsOf)) {
        expect(lines).not.to.include(line);
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`${name}: shuts nobody out (${scheme})`, async () => {
        await expect(await showPage(sheet(name), { scheme })).to.be.accessible();
      });
    }

    it(`${name}: fits a phone`, async () => {
      expect((await showPage(sheet(name), { width: 288 })).scrollWidth).to.be.at.most(288);
    });

    it(`${name}: names the versions and whom to ask`, () => {
      const words = wordsOf(sheet(name).body);
      expect(words).to.include('campaign-widgets 1.2.3').and.to.include('2026.2, 20 November 2026');
      expect(words).to.include('campaign@example.org');
    });
  }

  it('security and privacy name the hosts that this campaign asks, and when', () => {
    for (const name of ['security', 'privacy']) {
      const words = wordsOf(sheet(name).querySelector('main'));
      for (const host of ['cdn.example', 'pictures.example', 'films.example', 'www.youtube-nocookie.com']) {
        expect(words, name).to.include(`https://${host}`);
      }
    }
    const rows = [...sheet('privacy').querySelectorAll('tbody tr')].map(wordsOf);
    expect(rows.find((row) => row.includes('youtube'))).to.include('Only after a person presses play');
  });

  it('security names the libraries inside, their versions and licences, and where the licences are', () => {
    const main = sheet('security').querySelector('main');
    const cells = [...(main?.querySelectorAll('tbody th, tbody td') ?? [])].map(wordsOf);
    expect(cells).to.deep.equal(['@scope/drawing 4.5.6', 'BSD-3-Clause']);
    const links = [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).to.include('../THIRD-PARTY-NOTICES.txt').and.to.include('../LICENSE.txt');
  });

  it('say nothing of platforms and features that this campaign does not have', () => {
    const plain = sampleKit({ videos: [], copy: [], graphics: [], messages: [] });
    for (const name of names) {
      expect(wordsOf(sheet(name, plain).body), name).not.to.match(
        /youtube|vimeo|press play|presses play|platform|checklist/i,
      );
    }
    expect(wordsOf(sheet('accessibility', plain).body)).to.include('It has no films.');
  });

  it('accessibility counts recordings, and what they have', () => {
    const sources = [{ url: 'https://films.example/radio.mp3', type: 'audio/mpeg' }];
    const audio = [
      { id: 'one', title: 'One', sources, transcript: 'Thank you.' },
      { id: 'two', title: 'Two', sources },
    ];
    const lines = [...sheet('accessibility', sampleKit({ audio })).querySelectorAll('li')].map(wordsOf);
    expect(lines).to.include.members(['Recordings to listen to: 2.', 'With a transcript: 1.']);
    expect(wordsOf(sheet('accessibility').body)).not.to.include('Recordings');
  });

  it('accessibility counts what the films have', () => {
    const lines = [...sheet('accessibility').querySelectorAll('li')].map(wordsOf);
    expect(lines).to.include.members([
      'Films: 2.',
      'With captions in a file of their own: 1.',
      'With a transcript: 0.',
      'With audio description, as a film or as text: 0.',
    ]);
  });
});
