import { expect } from '@open-wc/testing';
import { formatMoment } from '../../../src/i18n/compiler/format-date.js';

describe('a day and time in London', () => {
  const rows: [instant: string, en: string, cy: string][] = [
    ['2026-12-03T09:00:00Z', '3 December 2026, 09:00', '3 Rhagfyr 2026, 09:00'],
    ['2026-07-03T08:00:00Z', '3 July 2026, 09:00', '3 Gorffennaf 2026, 09:00'],
    ['2026-12-03T00:00:00Z', '3 December 2026', '3 Rhagfyr 2026'],
    ['2026-07-02T23:00:00Z', '3 July 2026', '3 Gorffennaf 2026'],
  ];
  for (const [instant, en, cy] of rows) {
    it(`${instant}: ${en}; ${cy}`, () => {
      expect(formatMoment(instant, 'en')).to.equal(en);
      expect(formatMoment(instant, 'cy')).to.equal(cy);
    });
  }
});
