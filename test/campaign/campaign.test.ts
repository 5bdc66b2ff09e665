import { expect } from '@open-wc/testing';
import { Campaign } from '../../src/campaign/campaign.js';
import { compileManifest } from '../../src/campaign/compile/compile-manifest.js';

const url = 'https://example.org/manifest.json';

function idsAt(time: string, items: object[], period: object = {}): string[] {
  const tips = items.map((item) => ({ title: 'A tip', ...item }));
  const { manifest, problems } = compileManifest({ campaign: { title: 'Thank you', ...period }, tips }, url);
  expect(problems).to.deep.equal([]);
  return new Campaign(url, manifest).items('tips', Date.parse(time)).map(({ id }) => id);
}

const tips = [
  { id: 'always' },
  { id: 'from-nine', from: '2026-12-03T09:00' },
  { id: 'until-ten', until: '2026-12-03T10:00' },
  { id: 'that-day', from: '2026-12-03', until: '2026-12-03' },
  { id: 'in-summer', from: '2026-07-01T09:00', until: '2026-07-01T10:00' },
];

describe('what shows when', () => {
  const rows: [time: string, shown: string[]][] = [
    ['2026-12-02T23:59:59.999Z', ['always', 'until-ten']],
    ['2026-12-03T00:00:00.000Z', ['always', 'until-ten', 'that-day']],
    ['2026-12-03T08:59:59.999Z', ['always', 'until-ten', 'that-day']],
    ['2026-12-03T09:00:00.000Z', ['always', 'from-nine', 'until-ten', 'that-day']],
    ['2026-12-03T09:59:59.999Z', ['always', 'from-nine', 'until-ten', 'that-day']],
    ['2026-12-03T10:00:00.000Z', ['always', 'from-nine', 'that-day']],
    ['2026-12-03T23:59:59.999Z', ['always', 'from-nine', 'that-day']],
    ['2026-12-04T00:00:00.000Z', ['always', 'from-nine']],
    ['2026-07-01T07:59:59.999Z', ['always', 'until-ten']],
    ['2026-07-01T08:00:00.000Z', ['always', 'until-ten', 'in-summer']],
    ['2026-07-01T09:00:00.000Z', ['always', 'until-ten']],
  ];
  for (const [time, shown] of rows) {
    it(`at ${time}: ${shown.join(', ')}`, () => expect(idsAt(time, tips)).to.deep.equal(shown));
  }

  it('nothing shows before the campaign starts or after it ends, whatever the items say', () => {
    const period = { from: '2026-12-03T09:00', until: '2027-01-31' };
    const at = (time: string) => idsAt(time, [{ id: 'always' }, { id: 'early', from: '2026-01-01' }], period);
    expect(at('2026-12-03T08:59:59.999Z')).to.deep.equal([]);
    expect(at('2026-12-03T09:00:00.000Z')).to.deep.equal(['always', 'early']);
    expect(at('2027-01-31T23:59:59.999Z')).to.deep.equal(['always', 'early']);
    expect(at('2027-02-01T00:00:00.000Z')).to.deep.equal([]);
  });

  it('without a time it is now', () => {
    const items = [
      { id: 'past', title: 'A tip', until: '2020-01-01' },
      { id: 'now', title: 'A tip', from: '2020-01-01' },
    ];
    const { manifest } = compileManifest({ campaign: { title: 'Thank you' }, tips: items }, url);
    expect(new Campaign(url, manifest).items('tips').map(({ id }) => id)).to.deep.equal(['now']);
  });

  it('a section that the manifest does not have is empty', () => {
    expect(new Campaign(url, {}).items('tips')).to.deep.equal([]);
  });
});
