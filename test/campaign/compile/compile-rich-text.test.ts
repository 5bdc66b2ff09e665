import { expect } from '@open-wc/testing';
import { compileRichText } from '../../../src/campaign/compile/compile-rich-text.js';
import type { RichNode } from '../../../src/campaign/schema/rich-text.js';

const text = (value: string): RichNode => ({ type: 'text', value });
const paragraph = (...children: RichNode[]): RichNode => ({ type: 'paragraph', children });
const strong = (...children: RichNode[]): RichNode => ({ type: 'strong', children });
const item = (...children: RichNode[]): RichNode => ({ type: 'listItem', children });

const shown: [what: string, markdown: string, nodes: RichNode[]][] = [
  ['a paragraph', 'Thank you', [paragraph(text('Thank you'))]],
  ['two paragraphs', 'One\n\nTwo', [paragraph(text('One')), paragraph(text('Two'))]],
  ['strong words', '**We see it**', [paragraph(strong(text('We see it')))]],
  ['emphasis', '*softly*', [paragraph({ type: 'emphasis', children: [text('softly')] })]],
  ['a link', '[Read](a.html "title")', [paragraph({ type: 'link', url: 'a.html', children: [text('Read')] })]],
  [
    'an address in angle brackets',
    '<https://example.org/>',
    [paragraph({ type: 'link', url: 'https://example.org/', children: [text('https://example.org/')] })],
  ],
  ['a line break', 'One\\\nTwo', [paragraph(text('One'), { type: 'break' }, text('Two'))]],
  ['a list', '- One\n- Two', [{ type: 'list', children: [item(text('One')), item(text('Two'))] }]],
  ['a numbered list', '1. One', [{ type: 'list', ordered: true, children: [item(text('One'))] }]],
  [
    'a list in a list',
    '- One\n  - Two',
    [{ type: 'list', children: [item(text('One'), { type: 'list', children: [item(text('Two'))] })] }],
  ],
  [
    'a list whose items have paragraphs',
    '- One\n\n  Two',
    [{ type: 'list', children: [item(paragraph(text('One')), paragraph(text('Two')))] }],
  ],
  ['merge fields', 'From {{force}}', [paragraph(text('From {{force}}'))]],
  ['special characters', '5 < 6 & 7 &gt; 6', [paragraph(text('5 < 6 & 7 > 6'))]],
  ['nothing', '', []],
  ['white space', ' \n\n ', []],
];

const plain: [what: string, markdown: string, nodes: RichNode[]][] = [
  ['a heading becomes strong words', '# Hello', [paragraph(strong(text('Hello')))]],
  ['an underlined heading becomes strong words', 'Hello\n=====', [paragraph(strong(text('Hello')))]],
  ['code becomes words', 'Say `thank you`', [paragraph(text('Say thank you'))]],
  ['a block of code becomes words', '```js\nalert(1)\n```', [paragraph(text('alert(1)'))]],
  ['an indented block becomes words', '    four spaces', [paragraph(text('four spaces'))]],
  ['a quotation becomes its paragraphs', '> Thank you', [paragraph(text('Thank you'))]],
  ['a picture becomes its alt text', '![A door](door.jpg)', [paragraph(text('A door'))]],
  ['a picture without alt text vanishes', 'Door ![](door.jpg)', [paragraph(text('Door '))]],
  ['a picture by reference becomes its alt text', '![A door][d]\n\n[d]: door.jpg', [paragraph(text('A door'))]],
  ['a line across vanishes', 'One\n\n---\n\nTwo', [paragraph(text('One')), paragraph(text('Two'))]],
];

const html = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'Hello <b onclick="alert(1)">you</b>',
  '<!-- a comment -->',
  '<style>*{display:none}</style>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<svg><script>alert(1)</script></svg>',
  '<p>\n\n**Hello**\n\n</p>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '- <u>item</u>\n- two',
  '[<i>link</i>](a.html)',
];

const kinds = 'text break paragraph strong emphasis listItem list link'.split(' ');
const all = (nodes: RichNode[]): RichNode[] =>
  nodes.flatMap((node) => [node, ...('children' in node ? all(node.children) : [])]);

describe('Markdown that shows as it is meant', () => {
  for (const [what, markdown, nodes] of shown) {
    it(what, () => expect(compileRichText(markdown)).to.deep.equal(nodes));
  }
});

describe('Markdown that is more than a message holds', () => {
  for (const [what, markdown, nodes] of plain) {
    it(what, () => expect(compileRichText(markdown)).to.deep.equal(nodes));
  }
});

describe('HTML in Markdown', () => {
  for (const markdown of html) {
    it(`none of ${JSON.stringify(markdown)} comes through as an element`, () => {
      const nodes = all(compileRichText(markdown));
      for (const { type } of nodes) expect(kinds).to.include(type);
      expect(JSON.stringify(nodes)).not.to.match(/<\/?\w|<[!?]/);
    });
  }

  it('the words around it stay', () => {
    expect(JSON.stringify(compileRichText('Hello <b>you</b>, and *you*'))).to.not.include('<b>');
  });
});

describe('the same Markdown', () => {
  it('gives the same nodes every time, and no two share any', () => {
    const markdown = shown.map(([, source]) => source).join('\n\n');
    const [first, second] = [compileRichText(markdown), compileRichText(markdown)];
    expect(first).to.deep.equal(second);
    expect(all(first).some((node) => all(second).includes(node))).to.equal(false);
  });

  it('gives nodes that survive a file', () => {
    const nodes = compileRichText(shown.map(([, source]) => source).join('\n\n'));
    expect(JSON.parse(JSON.stringify(nodes))).to.deep.equal(nodes);
  });
});

describe('Markdown that nobody writes', () => {
  const rows: [what: string, markdown: string][] = [
    ['quotes within quotes', `${'>'.repeat(5000)}x`],
    ['lists within lists', `${'- '.repeat(3000)}x`],
    ['emphasis within emphasis', `${'*_'.repeat(3000)}x${'_*'.repeat(3000)}`],
    ['brackets within brackets', `${'['.repeat(3000)}x`],
    ['emphasis that never ends', '*a_ '.repeat(5000)],
    ['a line for each of them', '*a_ b\n'.repeat(400)],
    ['a quotation that goes on and on', `> a\n${'a\n'.repeat(5000)}`],
    ['headings without end', '\n\n<a>b)'.repeat(4000)],
  ];
  for (const [what, markdown] of rows) {
    it(`is shown as it stands: ${what}`, () => {
      expect(compileRichText(markdown)).to.deep.equal([
        { type: 'paragraph', children: [{ type: 'text', value: markdown }] },
      ]);
    });
  }

  it('is no long text that people write: a transcript, a list', () => {
    const turns = '*Partner:* You learn to listen for the **key** in the door.\n\n'.repeat(1500);
    const list = '- **Tea** and [a talk](https://www.example.org)\n'.repeat(1500);
    expect(compileRichText(turns).length).to.equal(1500);
    expect(compileRichText(list)[0]?.type).to.equal('list');
  });
});
