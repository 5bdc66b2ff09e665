import { expect } from '@open-wc/testing';
import { formatBytes } from '../../src/i18n/compiler/format-bytes.js';
import { formatDate } from '../../src/i18n/compiler/format-date.js';
import { formatDuration } from '../../src/i18n/compiler/format-duration.js';
import { facts } from '../../src/i18n/compiler/metadata.js';
import { formatNumber, plural } from '../../src/i18n/format.js';

const space = '\u00a0';

describe('numbers', () => {
  for (const lang of ['en', 'cy'] as const) {
    it(`have commas between thousands and a point before decimals (${lang})`, () => {
      expect(formatNumber(1234567, lang)).to.equal('1,234,567');
      expect(formatNumber(0, lang)).to.equal('0');
    });

    it(`are as Intl has them (${lang})`, () => {
      const intl = new Intl.NumberFormat(lang === 'cy' ? ['cy', 'en-GB'] : 'en-GB', { maximumFractionDigits: 1 });
      for (const value of [0, 7, 999, 1000, 12_345, 123_456, 1_234_567_890, 1.5, 1234.5, 0.25])
        expect(formatNumber(value, lang, 1)).to.equal(intl.format(value));
    });
  }
});

describe('plurals', () => {
  const forms = { zero: '# zero', one: '# one', two: '# two', few: '# few', many: '# many', other: '# other' };

  it('Welsh has six forms', () => {
    const said = [0, 1, 2, 3, 4, 5, 6, 7, 10, 1000].map((count) => plural(count, 'cy', forms));
    expect(said).to.deep.equal([
      '0 zero',
      '1 one',
      '2 two',
      '3 few',
      '4 other',
      '5 other',
      '6 many',
      '7 other',
      '10 other',
      '1,000 other',
    ]);
  });

  it('English has two', () => {
    const said = [0, 1, 2, 3, 6, 1000].map((count) => plural(count, 'en', forms));
    expect(said).to.deep.equal(['0 other', '1 one', '2 other', '3 other', '6 other', '1,000 other']);
  });

  it('are as Intl has them', () => {
    for (const lang of ['en', 'cy'] as const) {
      const rules = new Intl.PluralRules(lang);
      const names = Object.fromEntries(Object.keys(forms).map((form) => [form, form])) as typeof forms;
      for (let count = 0; count < 120; count++) expect(plural(count, lang, names)).to.equal(rules.select(count));
    }
  });

  it('a form that is not given is the usual one', () => {
    expect(plural(3, 'cy', { other: '# eiliad' })).to.equal('3 eiliad');
  });

  const pages: [count: number, en: string, cy: string][] = [
    [0, '0 pages', '0 tudalen'],
    [1, '1 page', '1 dudalen'],
    [2, '2 pages', '2 dudalen'],
    [3, '3 pages', '3 tudalen'],
    [6, '6 pages', '6 thudalen'],
    [7, '7 pages', '7 tudalen'],
    [1200, '1,200 pages', '1,200 tudalen'],
  ];
  for (const [count, en, cy] of pages) {
    it(`${en}, ${cy}`, () => {
      expect(facts.en.pages(count)).to.equal(en);
      expect(facts.cy.pages(count)).to.equal(cy);
    });
  }
});

describe('dates', () => {
  const months: [en: string, cy: string][] = [
    ['January', 'Ionawr'],
    ['February', 'Chwefror'],
    ['March', 'Mawrth'],
    ['April', 'Ebrill'],
    ['May', 'Mai'],
    ['June', 'Mehefin'],
    ['July', 'Gorffennaf'],
    ['August', 'Awst'],
    ['September', 'Medi'],
    ['October', 'Hydref'],
    ['November', 'Tachwedd'],
    ['December', 'Rhagfyr'],
  ];
  for (const [index, [en, cy]] of months.entries()) {
    it(`${en}, ${cy}`, () => {
      const date = `2026-${String(index + 1).padStart(2, '0')}-03`;
      expect(formatDate(date, 'en')).to.equal(`3 ${en} 2026`);
      expect(formatDate(date, 'cy')).to.equal(`3 ${cy} 2026`);
    });
  }

  it('a day is the same day in every time zone, and whatever time stands after it', () => {
    for (const date of ['2026-12-31', '2026-12-31T23:59', '2026-12-31T23:59:59Z', '2026-12-31T00:00+14:00']) {
      expect(formatDate(date, 'en')).to.equal('31 December 2026');
      expect(formatDate(date, 'cy')).to.equal('31 Rhagfyr 2026');
    }
  });
});

describe('sizes', () => {
  const sizes: [bytes: number, size: string][] = [
    [0, `0${space}bytes`],
    [999, `999${space}bytes`],
    [1000, `1${space}kB`],
    [1200, `1.2${space}kB`],
    [1250, `1.3${space}kB`],
    [12_400, `12${space}kB`],
    [999_499, `999${space}kB`],
    [999_500, `1${space}MB`],
    [1_200_000, `1.2${space}MB`],
    [9_960_000, `10${space}MB`],
    [350_000_000, `350${space}MB`],
    [4_700_000_000, `4.7${space}GB`],
    [2_000_000_000_000, `2,000${space}GB`],
  ];
  for (const [bytes, size] of sizes) {
    it(`${bytes} bytes: ${size}, in both languages`, () => {
      expect(formatBytes(bytes, 'en')).to.equal(size);
      expect(formatBytes(bytes, 'cy')).to.equal(size);
    });
  }
});

describe('lengths of time', () => {
  const lengths: [seconds: number, en: string, cy: string][] = [
    [0, '0 seconds', '0 eiliad'],
    [1, '1 second', '1 eiliad'],
    [42, '42 seconds', '42 eiliad'],
    [60, '1 minute', '1 munud'],
    [90, '1 minute 30 seconds', '1 munud 30 eiliad'],
    [120, '2 minutes', '2 funud'],
    [121, '2 minutes 1 second', '2 funud 1 eiliad'],
    [180, '3 minutes', '3 munud'],
    [3600, '60 minutes', '60 munud'],
  ];
  for (const [seconds, en, cy] of lengths) {
    it(`${en}, ${cy}`, () => {
      expect(formatDuration(seconds, 'en')).to.equal(en);
      expect(formatDuration(seconds, 'cy')).to.equal(cy);
    });
  }
});
