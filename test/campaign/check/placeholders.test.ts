import { expect } from '@open-wc/testing';
import { placeholdersIn } from '../../../src/campaign/check/rules/texts/placeholders.js';

describe('gaps that are left in a text', () => {
  const rows: [text: string, gaps: string[]][] = [
    ['[INSERT FORCE NAME] TBC XXXX', ['TBC', 'XXXX', '[INSERT FORCE NAME]']],
    ['Venue: tbc. Time: T.B.A.', ['tbc', 'T.B.A.']],
    ['It costs £XX, XX% off, on XXth May and XX June at XX:XX', ['£XX', 'XX%', 'XXth', 'XX', 'XX:XX']],
    ['Call 0XXX XXX XXX', ['0XXX XXX']],
    ['Dear [name], from [Your force] on [date]', ['[name]', '[Your force]', '[date]']],
    ['Annwyl [enw], [rhowch ddyddiad]: [i’w gadarnhau]', ['[enw]', '[rhowch ddyddiad]', '[i’w gadarnhau]']],
    ['Dear <name>, <insert place>', ['<name>', '<insert place>']],
    ['Lorem ipsum dolor sit amet, consectetur', ['Lorem ipsum', 'dolor sit amet']],
    ['Name: ________ Rank: ........', ['________', '........']],
    [
      'Click or tap here to enter text. Insert your quote here. Text goes here.',
      ['Click or tap here to enter text', 'Insert your quote here', 'Text goes here'],
    ],
    ['On dd/mm/yyyy or 00/00/0000', ['dd/mm/yyyy', '00/00/0000']],
    ['Who comes???', ['???']],
  ];
  for (const [text, gaps] of rows) it(`are named: ${text}`, () => expect(placeholdersIn(text)).to.have.members(gaps));

  for (const text of [
    'Thank you xxx. Love, Sam XXX',
    '[The guide](https://example.org/tbc/XXXX), [name][1]\n\n[your force]: https://example.org/',
    'See www.example.org/TODO or <https://example.org/XXXX>',
    '[Name withheld] [time passes] [laughs] [Music] [sic] [A date is shown on the screen]',
    'Super Bowl XXX, 4 × 4, MMXXVI, THE TBCX9 form, Add your name here, a notice to be confirmed…',
    'We <b>see</b> it, <i>all</i> of it: 5 < 6 > 4',
    '{{force}} [x] [1]',
    'I’w gadarnhau gan y tîm, eich teulu, enw da',
  ])
    it(`are not seen where there are none: ${text}`, () => expect(placeholdersIn(text)).to.deep.equal([]));
});
