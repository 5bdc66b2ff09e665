import { expect } from '@open-wc/testing';
import { languageOfWords } from '../../../src/campaign/language/language-of-words.js';

describe('The language that words are in', () => {
  for (const [words, lang] of [
    ['Thank you to all of our families. You keep things together while we are at work.', 'en'],
    ['I don’t know what she said, but it’s the way that he told us.', 'en'],
    ['We’re here for you. Dŵr a thŷ are Welsh words, and that is that.', 'en'],
    ['Diolch i’n teuluoedd. Chi sy’n cadw popeth gyda’i gilydd tra’n bod ni yn y gwaith.', 'cy'],
    ['Rydych chi’n gwrando am yr allwedd yn y drws, ac mae hyn yn golygu cymaint i ni.', 'cy'],
    ['Gall fod yn anodd. Rydyn ni’n gweld hynny, ac rydyn ni’n ddiolchgar am eich cefnogaeth.', 'cy'],
    ['Thank you', undefined],
    ['Diolch', undefined],
    ['PC Sam Hughes, Heddlu Gwent, Northshire Police, 999, 101', undefined],
    // Both, side by side.
    [
      'Mae hyn yn anodd i chi ac i ni. This is hard for you and for us. Diolch yn fawr i chi. Thank you to you and your families.',
      undefined,
    ],
    ['#DiolchDeulu #ThankYou https://www.example.org/the/and/of', undefined],
  ] as const) {
    it(`of “${words.slice(0, 40)}…” is ${lang ?? 'not clear'}`, () => expect(languageOfWords(words)).to.equal(lang));
  }
});
