import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/campaign/check/values/read-date.js';

describe('a date as people write it', () => {
  const one: [written: string, iso: string][] = [
    ['2026-12-03', '2026-12-03'],
    ['2026-3-1', '2026-03-01'],
    ['2026/12/03', '2026-12-03'],
    ['2026.12.3', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['13/12/2026', '2026-12-13'],
    ['12/13/2026', '2026-12-13'],
    ['20.11.26', '2026-11-20'],
    ['3/3/2026', '2026-03-03'],
    ['3 December 2026', '2026-12-03'],
    ['3rd December 2026', '2026-12-03'],
    ['the 3rd of December 2026', '2026-12-03'],
    ['Thursday 3 December 2026', '2026-12-03'],
    ['Thurs. 3 Dec 2026', '2026-12-03'],
    ['3-Dec-26', '2026-12-03'],
    ['3 Dec 26', '2026-12-03'],
    ['December 3, 2026', '2026-12-03'],
    ['Sept 3rd, 2026', '2026-09-03'],
    ['1 May 2026', '2026-05-01'],
    ['3 Rhagfyr 2026', '2026-12-03'],
    ['Dydd Iau, 3 Rhagfyr 2026', '2026-12-03'],
    ['1af o Mai 2026', '2026-05-01'],
    ['3 Meán Fómhair 2026', '2026-09-03'],
    ['46359', '2026-12-03'],
    ['2026-12-03 09:00', '2026-12-03T09:00'],
    ['2026-12-03T9:00', '2026-12-03T09:00'],
    ['2026-12-03T09:00+00', '2026-12-03T09:00+00:00'],
    ['2026-12-03T09:00+0100', '2026-12-03T09:00+01:00'],
    ['2026-12-03T09:00 GMT', '2026-12-03T09:00Z'],
    ['2026-07-03 9am BST', '2026-07-03T09:00+01:00'],
    ['9am 3 Dec 2026', '2026-12-03T09:00'],
    ['9 am on 3 Dec 2026', '2026-12-03T09:00'],
    ['3 December 2026, 9.30am', '2026-12-03T09:30'],
    ['3 December 2026 at 2pm', '2026-12-03T14:00'],
    ['3 December 2026 12pm', '2026-12-03T12:00'],
    ['3 December 2026 12am', '2026-12-03T00:00'],
    ['3 December 2026, 14:30', '2026-12-03T14:30'],
    ['14.30 13/12/2026', '2026-12-13T14:30'],
    ['3 December 2026, noon', '2026-12-03T12:00'],
    ['13–12–2026', '2026-12-13'],
  ];
  for (const [written, iso] of one) {
    it(`“${written}” is ${iso}`, () => {
      expect(readDate(written).readings).to.deep.equal([iso]);
    });
  }

  const two: [written: string, british: string, american: string][] = [
    ['11/12/2026', '2026-12-11', '2026-11-12'],
    ['3.12.26', '2026-12-03', '2026-03-12'],
    ['03-12-2026 9am', '2026-12-03T09:00', '2026-03-12T09:00'],
  ];
  for (const [written, ...readings] of two) {
    it(`“${written}” may be two, the British one first`, () => {
      expect(readDate(written).readings).to.deep.equal(readings);
    });
  }

  const none: [written: string, doubt: string | undefined][] = [
    ['31/11/2026', 'no-such-day'],
    ['30 February 2026', 'no-such-day'],
    ['2026-11-31', 'no-such-day'],
    ['9am 3 Dec', 'no-year'],
    ['3 December', 'no-year'],
    ['December 3', 'no-year'],
    ['next Friday', undefined],
    ['TBC', undefined],
    ['', undefined],
    ['2026', undefined],
    ['December 2026', undefined],
    ['2026-W49', undefined],
    ['3–5 December 2026', undefined],
    ['3 or 4 December 2026', undefined],
    ['3 December 2026 until late', undefined],
    ['2026-12-03T25:00', undefined],
    ['2026-12-03 13pm', undefined],
    ['01632 960001', undefined],
    ['12345', undefined],
    ['version 3.12.26 final', undefined],
  ];
  for (const [written, doubt] of none) {
    it(`“${written}” is none${doubt ? `: ${doubt}` : ''}`, () => {
      const reading = readDate(written);
      expect(reading.readings).to.deep.equal([]);
      expect(reading.doubt).to.equal(doubt);
    });
  }
});
