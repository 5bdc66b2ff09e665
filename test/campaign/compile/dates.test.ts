import { expect } from '@open-wc/testing';
import { instantOf } from '../../../src/campaign/compile/dates.js';

type Row = [what: string, moment: string, instant: string];

const times: Row[] = [
  ['nine in the morning in winter', '2026-12-03T09:00', '2026-12-03T09:00:00.000Z'],
  ['nine in the morning in summer', '2026-07-01T09:00', '2026-07-01T08:00:00.000Z'],
  ['a summer time with seconds', '2026-07-01T09:00:30', '2026-07-01T08:00:30.000Z'],
  ['a summer time to the millisecond', '2026-07-01T09:00:00.250', '2026-07-01T08:00:00.250Z'],
  ['a winter time to the millisecond', '2026-12-03T09:00:00.750', '2026-12-03T09:00:00.750Z'],
  ['half past midnight in summer, the day before in UTC', '2026-07-01T00:30', '2026-06-30T23:30:00.000Z'],
  ['a time in UTC', '2026-07-01T09:00Z', '2026-07-01T09:00:00.000Z'],
  ['a time with an offset', '2026-12-03T09:00+01:00', '2026-12-03T08:00:00.000Z'],
  ['a time behind UTC', '2026-07-01T20:00:00-05:00', '2026-07-02T01:00:00.000Z'],
  ['a date alone', '2026-12-03', '2026-12-03T00:00:00.000Z'],
  ['a date alone in summer', '2026-07-01', '2026-06-30T23:00:00.000Z'],
];

// Clocks go forward at 01:00 UTC on the last Sunday of March, and back at 01:00 UTC on the last Sunday of October.
const clockChanges: Row[] = [
  ['2026, the last minute before spring forward', '2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
  [
    '2026, a time that spring forward skips: half an hour after the change',
    '2026-03-29T01:30',
    '2026-03-29T01:30:00.000Z',
  ],
  ['2026, the first minute after spring forward', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
  ['2026, an hour before fall back', '2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
  ['2026, a time that fall back gives twice: the second', '2026-10-25T01:30', '2026-10-25T01:30:00.000Z'],
  ['2026, the first time after fall back', '2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
  ['2027, the last minute before spring forward', '2027-03-28T00:59', '2027-03-28T00:59:00.000Z'],
  [
    '2027, a time that spring forward skips: half an hour after the change',
    '2027-03-28T01:30',
    '2027-03-28T01:30:00.000Z',
  ],
  ['2027, the first minute after spring forward', '2027-03-28T02:00', '2027-03-28T01:00:00.000Z'],
  ['2027, an hour before fall back', '2027-10-31T00:59', '2027-10-30T23:59:00.000Z'],
  ['2027, a time that fall back gives twice: the second', '2027-10-31T01:30', '2027-10-31T01:30:00.000Z'],
  ['2027, the first time after fall back', '2027-10-31T02:00', '2027-10-31T02:00:00.000Z'],
];

const lastDays: Row[] = [
  ['a winter day ends at midnight', '2027-01-31', '2027-02-01T00:00:00.000Z'],
  ['a summer day ends at midnight in London', '2026-07-31', '2026-07-31T23:00:00.000Z'],
  ['the day of spring forward ends in summer time', '2026-03-29', '2026-03-29T23:00:00.000Z'],
  ['the day of fall back ends in winter time', '2026-10-25', '2026-10-26T00:00:00.000Z'],
  ['29 February ends on 1 March', '2028-02-29', '2028-03-01T00:00:00.000Z'],
  ['the year ends', '2026-12-31', '2027-01-01T00:00:00.000Z'],
  ['9999-12-31, for ever, ends too', '9999-12-31', '9999-12-31T23:59:59.999Z'],
  ['a time is a time, at the end too', '2026-12-03T10:00', '2026-12-03T10:00:00.000Z'],
];

describe('when something starts to show, by London’s clocks', () => {
  for (const [what, moment, instant] of times) {
    it(`${what}: ${moment}`, () => expect(instantOf(moment)).to.equal(instant));
  }
});

describe('on days when clocks change', () => {
  for (const [what, moment, instant] of clockChanges) {
    it(`${what}: ${moment}`, () => expect(instantOf(moment)).to.equal(instant));
  }
});

describe('the last day on which something shows', () => {
  for (const [what, moment, instant] of lastDays) {
    it(`${what}: ${moment}`, () => expect(instantOf(moment, true)).to.equal(instant));
  }
});

describe('a compiled time', () => {
  it('means the same when it is compiled again', () => {
    for (const [, moment] of [...times, ...clockChanges]) {
      expect(instantOf(instantOf(moment))).to.equal(instantOf(moment));
    }
  });
});
