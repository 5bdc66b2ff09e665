import { expect } from '@open-wc/testing';
import { compileRichText } from '../../src/campaign/compile-rich-text.js';
import { plainText } from '../../src/campaign/rich-text.js';

describe('rich text as plain words', () => {
  const rows: [what: string, markdown: string, words: string][] = [
    ['nothing', '', ''],
    ['strong and emphasised words', 'We **see *it* all**', 'We see it all\n'],
    ['a link', 'Read [more](a.html).', 'Read more.\n'],
    ['a line break', 'One\\\nTwo', 'One\nTwo\n'],
    ['paragraphs', 'One\n\nTwo', 'One\nTwo\n'],
    ['a list', '- One\n- Two', 'One\nTwo\n'],
  ];
  for (const [what, markdown, words] of rows) {
    it(what, () => expect(plainText(compileRichText(markdown))).to.equal(words));
  }
});
