import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { garbledWords, undoMojibake } from '../../../src/campaign/bytes/mojibake.js';
import { decodeNarrow, type NarrowEncoding } from '../../../src/campaign/bytes/narrow.js';

/** As a program shows it that takes UTF-8 for another encoding. */
const garbled = (text: string, encoding: NarrowEncoding = 'windows-1252'): string =>
  decodeNarrow(new TextEncoder().encode(text), encoding);

const right = [
  'Don’t “stop” – café £5 … • ™',
  'Diolch i’n teuluoedd: tŷ, dŵr, Ŵyr, Ŷd',
  'pàs, tân, môr, sïo, gwên, nôl, cyfeillgarwch, ÂLL',
  'Thank you 👮‍♀️ 😀 ✓ ☎ →',
];

describe('letters that were garbled', () => {
  for (const text of right) {
    it(`come back: ${text}`, () => expect(undoMojibake(garbled(text))).to.equal(text));
    it(`come back after twice: ${text}`, () => expect(undoMojibake(garbled(garbled(text)))).to.equal(text));
    it(`come back from a Mac: ${text}`, () => expect(undoMojibake(garbled(text, 'macintosh'))).to.equal(text));
  }

  it('come back where the last byte of a closing quotation mark is lost', () => {
    expect(undoMojibake('â€œThank youâ€\ufffd, all')).to.equal('“Thank you”, all');
    expect(undoMojibake('â€œThank youâ€?')).to.equal('“Thank you”');
  });

  it('are named, each word once, with what was meant', () => {
    expect(garbledWords('Donâ€™t, donâ€™t: cafÃ© donâ€™t, “café”')).to.deep.equal([
      { text: 'Donâ€™t,', meant: 'Don’t,' },
      { text: 'donâ€™t:', meant: 'don’t:' },
      { text: 'cafÃ©', meant: 'café' },
      { text: 'donâ€™t,', meant: 'don’t,' },
    ]);
  });
});

describe('letters that are right', () => {
  for (const text of [...right, 'Gyda â’r teulu, â’i “môr” – ‘â’', 'Â’R TEULU', '«Ô» Ê’r É” Â– Ã', '50 €/£ ½°–¾']) {
    it(`stay: ${text}`, () => expect(undoMojibake(text)).to.equal(text));
  }

  it('stay in any text of English and Welsh', () => {
    const letters = fc.constantFrom(...'aeiowyâêîôûŵŷáéíóúàèìòùäëïöüÊÎÔÛŴŶ’‘“”–—…•£  .,!?'.split(''));
    const text = fc.array(letters, { maxLength: 30 }).map((each) => each.join(''));
    const property = fc.property(text, (each) => {
      expect(undoMojibake(each)).to.equal(each);
    });
    fc.assert(property, { numRuns: 5000 });
  });
});
