import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';

const url = 'https://example.org/manifest.json';
const heading = { en: 'Thank you', cy: 'Diolch' };
const languageFrom = { cy: '2026-12-03' };
const message = (fields: object = {}) => ({ messages: [{ id: 'a', heading, ...fields }] });

const compile = (sections: object, campaign: object = {}) => {
  const { manifest, problems } = compileManifest({ campaign: { title: 'Thank you', ...campaign }, ...sections }, url);
  expect(problems).to.deep.equal([]);
  return manifest;
};

describe('a compiled manifest', () => {
  it('stays as it is when it is compiled again', () => {
    const days = { en: '2026-12-01T09:00', cy: '2026-12-03' };
    const captions = [{ lang: 'cy', url: 'film.cy.vtt' }];
    const film = { videos: [{ id: 'film', title: heading, youtube: 'abc', captions }] };
    const both = [
      { id: 'a', heading, body: heading, languageFrom: days },
      { id: 'b', heading, until: '9999-12-31' },
    ];
    const manifest = compile({ messages: both, ...film }, { languageFrom, until: '2027-01-31' });
    const written = JSON.parse(JSON.stringify(manifest));
    const again = compileManifest(written, url);
    expect(again.problems).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(again.manifest))).to.deep.equal(written);
    expect(JSON.stringify(written)).to.contain('"earlier"');
  });

  it('lists every instant at which something starts or stops showing, in order and once', () => {
    const tips = [
      { id: 'a', title: 'A', from: '2026-12-09', until: '9999-12-31' },
      { id: 'b', title: heading, languageFrom },
      { id: 'c', title: 'C', from: '2026-12-03', until: '2026-12-24T18:00+01:00' },
    ];
    expect(
      compile({ tips, ...message({ until: '2026-12-08' }) }, { from: '2026-11-23T09:00', until: '2027-01-31' }).changes,
    ).to.deep.equal([
      '2026-11-23T09:00:00.000Z',
      '2026-12-03T00:00:00.000Z',
      '2026-12-09T00:00:00.000Z',
      '2026-12-24T17:00:00.000Z',
      '2027-02-01T00:00:00.000Z',
      '9999-12-31T23:59:59.999Z',
    ]);
  });

  it('lists none where nothing ever changes', () => {
    expect(compile(message()).changes).to.deep.equal([]);
  });

  const clocks: [what: string, day: string, start: string, end: string][] = [
    ['in spring, when the clocks go forward', '2026-03-29', '2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'],
    ['in autumn, when the clocks go back', '2026-10-25', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  ];
  for (const [what, day, start, end] of clocks) {
    it(`takes the whole day in London ${what}`, () => {
      const compiled = compile(message({ languageFrom: { cy: day }, until: day }));
      const headingAt = (time: string) =>
        new Campaign(url, compiled).items('messages', Date.parse(time)).map((item) => item.heading);
      expect(compiled.changes).to.deep.equal([start, end]);
      const before = new Date(Date.parse(start) - 1).toISOString();
      expect(headingAt(before)).to.deep.equal([{ en: 'Thank you' }]);
      expect(headingAt(start)).to.deep.equal([heading]);
      expect(headingAt(end)).to.deep.equal([]);
    });
  }

  for (const [time, instant] of [
    ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
  ]) {
    it(`reads ${time} by the clocks of London: ${instant}`, () => {
      expect(compile(message({ languageFrom: { cy: time } })).changes).to.deep.equal([instant]);
    });
  }
});
