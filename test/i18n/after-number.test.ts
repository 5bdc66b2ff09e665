import { expect } from '@open-wc/testing';
import { afterNumber } from '../../src/i18n/after-number.js';

describe('A Welsh noun after a number', () => {
  const rows: [noun: string, gender: 'feminine' | 'masculine', forms: string[]][] = [
    ['teclyn', 'masculine', ['1 teclyn', '2 declyn', '3 theclyn', '4 teclyn', '6 theclyn', '12 teclyn']],
    ['problem', 'feminine', ['1 broblem', '2 broblem', '3 problem', '4 problem', '6 phroblem', '12 problem']],
    ['llinell', 'feminine', ['1 llinell', '2 linell', '3 llinell', '4 llinell', '6 llinell', '12 llinell']],
    ['rhybudd', 'masculine', ['1 rhybudd', '2 rybudd', '3 rhybudd', '4 rhybudd', '6 rhybudd', '12 rhybudd']],
    ['gwall', 'masculine', ['1 gwall', '2 wall', '3 gwall', '4 gwall', '6 gwall', '12 gwall']],
    ['ffeil', 'feminine', ['1 ffeil', '2 ffeil', '3 ffeil', '4 ffeil', '6 ffeil', '12 ffeil']],
  ];
  for (const [noun, gender, forms] of rows) {
    it(`${noun} is changed as it is read out`, () => {
      expect([1, 2, 3, 4, 6, 12].map((count) => afterNumber(count, noun, gender))).to.deep.equal(forms);
    });
  }
});
