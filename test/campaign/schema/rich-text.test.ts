import { expect } from '@open-wc/testing';
import { isRichText } from '../../../src/campaign/schema/rich-text.js';

const text = { type: 'text', value: 'Thank you' };
const nested = (depth: number): unknown => (depth ? { type: 'strong', children: [nested(depth - 1)] } : text);

describe('Rich text that can be shown', () => {
  const good: [what: string, nodes: unknown][] = [
    ['nothing', []],
    ['a paragraph', [{ type: 'paragraph', children: [text, { type: 'break' }] }]],
    ['a list', [{ type: 'list', ordered: true, children: [{ type: 'listItem', children: [text] }] }]],
    ['a link', [{ type: 'link', url: 'media/poster.pdf', children: [text] }]],
    ['as deep as people write', [nested(10)]],
  ];
  for (const [what, nodes] of good) it(`is ${what}`, () => expect(isRichText(nodes)).to.equal(true));

  const bad: [what: string, nodes: unknown][] = [
    ['no list', text],
    ['no node', [null]],
    ['of an unknown type', [{ type: 'script', children: [text] }]],
    ['words that are no text', [{ type: 'text', value: { _$litType$: 1 } }]],
    ['without its children', [{ type: 'paragraph' }]],
    ['with children that are no list', [{ type: 'paragraph', children: 5 }]],
    ['a link that would run something', [{ type: 'link', url: 'javascript:alert(1)', children: [text] }]],
    ['too deep', [nested(200)]],
  ];
  for (const [what, nodes] of bad) it(`is not what is ${what}`, () => expect(isRichText(nodes)).to.equal(false));
});
