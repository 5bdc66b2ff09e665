import { expect } from '@open-wc/testing';
import { compileRichText } from '../../src/campaign/compile/compile-rich-text.js';
import { plainText } from '../../src/campaign/plain-text.js';

describe('rich text as plain words', () => {
  const rows: [markdown: string, words: string][] = [
    ['Thank **you** *all*', 'Thank you all'],
    ['One\n\nTwo', 'One\n\nTwo'],
    ['One  \nTwo', 'One\nTwo'],
    ['- One\n- Two\n\nThree', '• One\n• Two\n\nThree'],
    ['1. One\n2. Two', '1. One\n2. Two'],
    ['- One\n  - Inner\n- Two', '• One\n• Inner\n• Two'],
    ['[The guide](https://example.org/guide)', 'The guide (https://example.org/guide)'],
    ['<https://example.org/>', 'https://example.org/'],
    ['', ''],
  ];
  for (const [markdown, words] of rows) {
    it(`${JSON.stringify(markdown)} is ${JSON.stringify(words)}`, () => {
      expect(plainText(compileRichText(markdown))).to.equal(words);
    });
  }
});
