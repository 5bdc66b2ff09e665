import { expect } from '@open-wc/testing';
import { formatWhen, type When } from '../../../src/i18n/compiler/format-period.js';

const at = (written: string): When => {
  const [day = '', time] = written.split(' ');
  return { day, time };
};

const rows: [start: string, end: string | undefined, en: string, cy: string][] = [
  ['2026-12-03', undefined, 'Thursday 3 December 2026', 'Dydd Iau 3 Rhagfyr 2026'],
  ['2026-12-03', '2026-12-03', 'Thursday 3 December 2026', 'Dydd Iau 3 Rhagfyr 2026'],
  ['2026-12-03 09:00', undefined, 'Thursday 3 December 2026, 9am', 'Dydd Iau 3 Rhagfyr 2026, 9am'],
  ['2026-12-03 09:00', '2026-12-03 09:00', 'Thursday 3 December 2026, 9am', 'Dydd Iau 3 Rhagfyr 2026, 9am'],
  [
    '2026-11-30 10:00',
    '2026-11-30 10:30',
    'Monday 30 November 2026, 10am to 10:30am',
    'Dydd Llun 30 Tachwedd 2026, 10am tan 10:30am',
  ],
  [
    '2026-12-05 12:00',
    '2026-12-05 18:05',
    'Saturday 5 December 2026, midday to 6:05pm',
    'Dydd Sadwrn 5 Rhagfyr 2026, hanner dydd tan 6:05pm',
  ],
  ['2026-12-31 00:00', undefined, 'Thursday 31 December 2026, midnight', 'Dydd Iau 31 Rhagfyr 2026, hanner nos'],
  ['2026-12-31 00:30', undefined, 'Thursday 31 December 2026, 12:30am', 'Dydd Iau 31 Rhagfyr 2026, 12:30am'],
  ['2026-12-31 12:30', undefined, 'Thursday 31 December 2026, 12:30pm', 'Dydd Iau 31 Rhagfyr 2026, 12:30pm'],
  ['2026-12-07', '2026-12-13', 'Monday 7 to Sunday 13 December 2026', 'Dydd Llun 7 tan ddydd Sul 13 Rhagfyr 2026'],
  [
    '2026-11-30',
    '2026-12-04',
    'Monday 30 November to Friday 4 December 2026',
    'Dydd Llun 30 Tachwedd tan ddydd Gwener 4 Rhagfyr 2026',
  ],
  [
    '2026-12-29',
    '2027-01-05',
    'Tuesday 29 December 2026 to Tuesday 5 January 2027',
    'Dydd Mawrth 29 Rhagfyr 2026 tan ddydd Mawrth 5 Ionawr 2027',
  ],
  [
    '2026-12-04 17:00',
    '2026-12-09 09:00',
    'Friday 4 December 2026, 5pm to Wednesday 9 December 2026, 9am',
    'Dydd Gwener 4 Rhagfyr 2026, 5pm tan ddydd Mercher 9 Rhagfyr 2026, 9am',
  ],
];

describe('when something happens, in words', () => {
  for (const [start, end, en, cy] of rows) {
    it(`${en}; ${cy}`, () => {
      expect(formatWhen(at(start), end === undefined ? end : at(end), 'en')).to.equal(en);
      expect(formatWhen(at(start), end === undefined ? end : at(end), 'cy')).to.equal(cy);
    });
  }
});
