import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { publicOnly } from '../../../src/campaign/edition.js';
import { sectionNames } from '../../../src/campaign/schema/manifest.js';

const plan = [
  { id: 'film', title: 'Film', start: '2026-12-03T09:00' },
  { id: 'week', title: 'Week', start: '2027-03-27' },
  { id: 'never', title: 'Never', start: '3 December 2026' },
];
const post = { id: 'a', title: 'A', channel: 'X (Twitter)', body: 'Thank you' };
const compile = (copy: object, more: object = { plan }) =>
  compileManifest({ campaign: { title: 'T' }, copy: [{ ...post, ...copy }], ...more }, 'https://a.test/');
const slotOf = (posting: object) => compile({ posting }).manifest.copy?.[0]?.slot;

describe('when a text is to be posted', () => {
  const rows: [what: string, posting: object, at: string, words: string, week: string][] = [
    ['a day', { at: '2026-12-06' }, '2026-12-06', 'Sunday 6 December 2026', '2026-11-30'],
    ['a time', { at: '2026-12-07T12:30' }, '2026-12-07T12:30', 'Monday 7 December 2026, 12:30pm', '2026-12-07'],
    [
      'a time with an offset, by London’s clocks',
      { at: '2027-07-01T23:30Z' },
      '2027-07-02T00:30',
      'Friday 2 July 2027, 12:30am',
      '2027-06-28',
    ],
    ['with a step', { step: 'film' }, '2026-12-03T09:00', 'Thursday 3 December 2026, 9am', '2026-11-30'],
    [
      'days after a step, at its time',
      { step: 'film', days: 4 },
      '2026-12-07T09:00',
      'Monday 7 December 2026, 9am',
      '2026-12-07',
    ],
    [
      'days before a step, at a time of its own',
      { step: 'film', days: -1, time: '18:00' },
      '2026-12-02T18:00',
      'Wednesday 2 December 2026, 6pm',
      '2026-11-30',
    ],
    [
      'on the other side of the night when clocks go forward',
      { step: 'week', days: 1, time: '09:00' },
      '2027-03-28T09:00',
      'Sunday 28 March 2027, 9am',
      '2027-03-22',
    ],
  ];
  for (const [what, posting, at, words, week] of rows) {
    it(what, () => {
      const slot = slotOf(posting);
      expect([slot?.at, slot?.when.en, slot?.week.from]).to.deep.equal([at, words, week]);
    });
  }

  it('is nowhere where its step is not in the plan, or has no date', () => {
    for (const step of ['nothing', 'never']) expect(slotOf({ step })).to.equal(undefined);
    expect(compile({ posting: { step: 'film' } }, { plan: 'none' }).manifest.copy?.[0]).not.to.have.property('slot');
  });

  it('must say a day or a step, and a time of the clock', () => {
    for (const posting of [{}, { days: 2 }, { step: 'film', time: '9am' }, { step: 'film', days: 1.5 }]) {
      const { manifest, problems } = compile({ posting }, { plan: plan.slice(0, 1) });
      expect(problems.map(({ pointer }) => pointer.slice(0, 15))).to.deep.equal(['/copy/0/posting']);
      expect(manifest.copy?.[0]).to.include({ body: manifest.copy?.[0]?.body, id: 'a' }).and.not.have.property('slot');
    }
  });

  it('is the same when it is compiled again', () => {
    const { manifest } = compile({ posting: { step: 'film', days: 1 }, embargo: '2026-12-03', thread: ['Two'] });
    expect(compileManifest(manifest, 'https://a.test/').manifest).to.deep.equal(manifest);
  });

  it('gives each step of the plan its week, which a plan alone has no use for', () => {
    const { manifest } = compile({ posting: { at: '2026-12-03' } });
    expect(manifest.plan?.[0]?.week?.name.en).to.equal('Monday 30 November to Sunday 6 December 2026');
    expect(compile({}).manifest.plan?.[0]).not.to.have.property('week');
  });
});

describe('a text with more than words', () => {
  it('says so, and one without does not', () => {
    expect(compile({}).manifest.copy?.[0]).to.not.have.property('more');
    for (const more of [
      { link: 'https://a.test/' },
      { graphics: ['square'] },
      { notes: 'Call us' },
      { thread: ['2'] },
    ]) {
      expect(compile(more).manifest.copy?.[0]?.more).to.equal(true);
    }
  });

  it('has its embargo to the second, and pages look again when that ends', () => {
    const { manifest } = compile({ embargo: '2026-07-03T09:00' });
    expect(manifest.copy?.[0]?.embargoed?.ends).to.equal('2026-07-03T08:00:00.000Z');
    expect(manifest.copy?.[0]?.embargoed?.when.cy).to.equal('Dydd Gwener 3 Gorffennaf 2026, 9am');
    expect(manifest.changes).to.deep.equal(['2026-07-03T08:00:00.000Z']);
  });

  it('says nothing to everybody of what is for staff', () => {
    const graphics = [
      { id: 'secret-square', edition: 'staff' },
      { id: 'square', edition: 'public' },
    ];
    const steps = [{ id: 'secret-step' }, { id: 'step', edition: 'public' }];
    const copy = [
      { id: 'a', edition: 'public', graphics: ['secret-square', 'square'], posting: { step: 'secret-step', days: 1 } },
      { id: 'b', edition: 'public', posting: { step: 'step' } },
      { id: 'c', edition: 'public', posting: { at: '2026-12-03' } },
    ];
    const shown = publicOnly({ campaign: {}, graphics, plan: steps, copy }, sectionNames) as { copy: object[] };
    expect(JSON.stringify(shown)).not.to.include('secret');
    expect(shown.copy).to.deep.equal([
      { id: 'a', edition: 'public', graphics: ['square'] },
      { id: 'b', edition: 'public', posting: { step: 'step' } },
      { id: 'c', edition: 'public', posting: { at: '2026-12-03' } },
    ]);
  });
});
