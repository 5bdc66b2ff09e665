import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { type CompiledStep, compileStep } from '../../../src/campaign/compile/compile-step.js';

const compiled = (start: string, end?: string) => compileStep({ id: 'a', title: 'A', start, ...(end && { end }) });
const period = (start: string, end?: string) => {
  const { begins, ends } = compiled(start, end);
  return [begins, ends].map((instant) => instant.replace(':00.000', ''));
};

describe('when a step of the plan begins and ends', () => {
  const rows: [what: string, written: [string, string?], exact: [string, string]][] = [
    ['a moment ends as it begins', ['2026-12-03T09:00'], ['2026-12-03T09:00Z', '2026-12-03T09:00Z']],
    ['a meeting in summer', ['2027-06-12T11:00', '2027-06-12T16:00'], ['2027-06-12T10:00Z', '2027-06-12T15:00Z']],
    ['a day', ['2026-12-03'], ['2026-12-03T00:00Z', '2026-12-04T00:00Z']],
    ['days, with the last one', ['2026-12-07', '2026-12-13'], ['2026-12-07T00:00Z', '2026-12-14T00:00Z']],
    ['the day when clocks go forward', ['2027-03-28'], ['2027-03-28T00:00Z', '2027-03-28T23:00Z']],
    [
      'over the night when clocks go back',
      ['2026-10-24T22:00', '2026-10-25T06:00'],
      ['2026-10-24T21:00Z', '2026-10-25T06:00Z'],
    ],
    ['an offset that is written', ['2026-12-03T09:00+01:00'], ['2026-12-03T08:00Z', '2026-12-03T08:00Z']],
    [
      'an end before the start is none',
      ['2026-12-03T09:00', '2026-12-02T10:00'],
      ['2026-12-03T09:00Z', '2026-12-03T09:00Z'],
    ],
    ['an end before a day is none', ['2026-12-03', '2026-12-01'], ['2026-12-03T00:00Z', '2026-12-04T00:00Z']],
  ];
  for (const [what, written, exact] of rows) {
    it(what, () => expect(period(...written)).to.deep.equal(exact));
  }

  it('is all day only where neither has a time', () => {
    expect(compiled('2026-12-07', '2026-12-13').days).to.deep.equal(['2026-12-07', '2026-12-13']);
    expect(compiled('2026-12-07').days).to.deep.equal(['2026-12-07', '2026-12-07']);
    expect(compiled('2026-12-07', '2026-12-07T10:00')).not.to.have.property('days');
    expect(compiled('2026-12-07T09:00')).not.to.have.property('days');
  });

  it('is said by London’s clocks', () => {
    expect(compiled('2027-06-12T10:00Z', '2027-06-12T15:00Z').when.en).to.equal('Saturday 12 June 2027, 11am to 4pm');
  });
});

describe('a compiled plan', () => {
  const plan = [
    { id: 'a', title: 'A', start: '2026-12-07', end: '2026-12-13' },
    { id: 'b', title: { en: 'B', cy: 'B' }, start: '2026-07-01T09:00', languageFrom: { cy: '2026-12-01' } },
  ];
  const compile = (json: object) => compileManifest(json, 'https://a.test/').manifest;
  const once = compile({ campaign: { title: 'T' }, plan });

  it('adds nothing to what makes other widgets look again', () => {
    expect(once.changes).to.deep.equal(['2026-12-01T00:00:00.000Z']);
  });

  it('is the same when it is compiled again', () => expect(compile(once)).to.deep.equal(once));

  it('follows an overlay that moves a step', () => {
    const [step] = once.plan as CompiledStep[];
    const [moved] = compile({ ...once, plan: [{ ...step, start: '2026-12-08' }] }).plan as CompiledStep[];
    expect(moved?.begins).to.equal('2026-12-08T00:00:00.000Z');
    expect(moved?.when.en).to.equal('Tuesday 8 to Sunday 13 December 2026');
  });
});
