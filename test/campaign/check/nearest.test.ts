import { expect } from '@open-wc/testing';
import { nearest } from '../../../src/campaign/check/nearest.js';

const known = ['id', 'from', 'until', 'heading', 'body', 'audioDescription', 'mayAdapt'];

describe('the word that someone may have meant', () => {
  const rows: [word: string, meant: string | undefined][] = [
    ['untill', 'until'],
    ['unitl', 'until'],
    ['Heading', 'heading'],
    ['headline', 'heading'],
    ['audiodescription', 'audioDescription'],
    ['audioDescripton', 'audioDescription'],
    ['mayadapt', 'mayAdapt'],
    ['form', 'from'],
    ['mood', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [word, meant] of rows) {
    it(`${JSON.stringify(word)}: ${meant ?? 'none'}`, () => {
      expect(nearest(word, known)).to.equal(meant);
    });
  }

  it('is none where nothing is known', () => {
    expect(nearest('until', [])).to.equal(undefined);
  });
});
