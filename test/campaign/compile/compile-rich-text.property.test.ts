import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileRichText } from '../../../src/campaign/compile/compile-rich-text.js';
import { parseMarkdown } from '../../../src/campaign/markdown/parse.js';

/** Texts of the letters and marks that people use, in which Markdown hides now and then. */
const text = fc
  .array(
    fc.constantFrom(...'aŵ1 09.,;:?!%£“”‘’–—{}()/-+*_#>`&<~|[]\\'.split(''), '\n', '  ', '1. ', '- ', 'www.', 'a@b.c'),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

/** The words of a syntax tree, and whether it is one paragraph of them. */
function paragraphOf(markdown: string): string | undefined {
  const { children = [] } = parseMarkdown(markdown);
  const [only] = children;
  const [inside] = only?.type === 'paragraph' ? (only.children ?? []) : [];
  const plain = children.length === 1 && only?.type === 'paragraph' && only.children?.length === 1;
  const words = plain && inside?.type === 'text' ? inside.value : undefined;
  return words?.includes('\n') ? undefined : words;
}

const paragraph = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

/** True if the parser agrees: one paragraph of words, or not. */
function expectAsParsed(markdown: string): void {
  if (/<[a-z/!?]/i.test(markdown)) return; // HTML is read before.
  const words = paragraphOf(markdown);
  // Some of what looks like an address is none, one number alone begins words, and so does the target of no link.
  if (words === undefined && /"link"|"definition"|"start":(0|[2-9]|1\d)/.test(JSON.stringify(parseMarkdown(markdown))))
    return;
  if (words === undefined) expect(compileRichText(markdown)).not.to.deep.equal(paragraph(markdown));
  else expect(compileRichText(markdown)).to.deep.equal(paragraph(words));
}

describe('Markdown that is plain words', () => {
  it('is read as the parser reads it, without the parser', () => {
    fc.assert(fc.property(text, expectAsParsed), { numRuns: 3000 });
  });

  for (const markdown of [
    '1. One',
    '1) One',
    '- One',
    'See http://example.org',
    'Two  \nlines',
    '# Title',
    'a_b_',
    '{{force}}',
    'Thank you, all of you (and yours).',
  ]) {
    it(`${JSON.stringify(markdown)} is, too`, () => {
      expectAsParsed(markdown);
    });
  }
});
