import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromHtml } from '../../../src/campaign/markdown/from-html.js';
import { NodesOf } from '../../../src/campaign/markdown/nodes-of.js';
import { parseMarkdown, type TreeNode } from '../../../src/campaign/markdown/parse.js';
import { parseSimple } from '../../../src/campaign/markdown/parse-simple.js';
import { signsIn } from '../../../src/campaign/markdown/signs.js';
import { tidyLines } from '../../../src/campaign/markdown/tidy.js';

const PIECES = [
  ...'aŵ19 ,.;:?!%£“”‘’–—{}()/-+*_#&~|[]\'"…\n@'.split(''),
  ...[' ', ' ', '\n', '\n\n', '  ', '1. ', '- ', 'www.', 'http://', 'a@b.c', ':ok:', '💙', '&amp;', '[x] ', '!['],
  ...[
    '**',
    '**',
    '**a**',
    '**a b.**',
    '*a*',
    '*“a”*',
    '[a](https://b.cy/c_d)',
    '[a b!](tel:+44)',
    '](',
    'Thank you',
    '\n- ',
    '\n\n- ',
    'https://b.cy/c',
    ' https://b.cy/d_e?f=g. ',
  ],
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(''));

const withoutPlaces = ({ type, value, url, children }: TreeNode): TreeNode => ({
  type,
  ...(value !== undefined && { value }),
  ...(url !== undefined && { url }),
  ...(children && { children: children.map(withoutPlaces) }),
});
const wordsOf = ({ value = '', children = [] }: TreeNode): string => value + children.map(wordsOf).join('\ufffc');

/** True if it was read at all. */
function expectAsParsed(text: string): boolean {
  const simple = parseSimple(text);
  if (!simple) return false;
  const parsed = withoutPlaces(parseMarkdown(text));
  expect(simple, JSON.stringify(text)).to.deep.equal(parsed);
  expect(fromHtml(text).markdown).to.equal(text);
  expect(tidyLines(text)).to.equal(text);
  expect(signsIn(wordsOf(simple)), JSON.stringify(text)).to.deep.equal([]);
  const [reader, other] = [new NodesOf(text), new NodesOf(text)];
  expect(reader.of(simple)).to.deep.equal(other.of(parsed));
  expect([reader.lost, [...reader.refused]]).to.deep.equal([[], []]);
  return true;
}

describe('Markdown of words, bold words, links and lists', () => {
  it('is read as the parser reads it, without the parser', () => {
    let read = 0;
    fc.assert(
      fc.property(markdown, (text) => {
        if (expectAsParsed(text)) read++;
      }),
      { numRuns: 5000 },
    );
    expect(read).to.be.above(200);
  });

  for (const text of [
    'We **see** what you do. [Read about it](https://www.example.org/a_b?c=d&e=f#g)',
    'Rydyn ni’n **gweld** hyn.\n\n*Diolch* i chi, “**bawb**”!\nGalwch [101](tel:101).',
    '#ThankYou'.replace('#', 'A #'),
    'At 10:30: {{force}} & friends',
    'See https://www.example.org/a_b?c=d. Or https://b.cy',
    'We thank:\n- **you**\n- [them](https://b.cy)\n\nAll.\n\n- One',
  ])
    it(`${JSON.stringify(text)} is`, () => {
      expect(expectAsParsed(text)).to.equal(true);
    });

  for (const text of [
    '2026. A year',
    '# Title',
    '– One\n– Two',
    'See www.example.org',
    'To a@b.c',
    'A :smile: here',
    'a**b**',
    '**a**b',
    '(**“a”**)',
    '![a](https://b.cy)',
    'Q &amp; A',
    '',
    'two  \nlines',
    'https://example.org.uk!',
    '- a\nb',
    '- a\n\n- b',
    '- 1. a',
    '- - a',
    '1. a',
  ])
    it(`${JSON.stringify(text)} is left to the parser`, () => {
      expect(parseSimple(text)).to.equal(undefined);
    });
});
