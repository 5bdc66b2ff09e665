import { expect } from '@open-wc/testing';
import { splice, walk } from '../../build/docs/walk.ts';

describe('changing pieces of a source', () => {
  it('takes pieces out and puts others in, in whatever order they are named', () => {
    const source = 'one two three four';
    const two = { start: 4, end: 7, by: '2' };
    const four = { start: 14, end: 18, by: 'IIII' };
    const three = { start: 8, end: 14 };
    expect(splice(source, [two, four, three])).to.equal('one 2 IIII');
    expect(splice(source, [four, three, two])).to.equal('one 2 IIII');
  });

  it('puts in between, where a piece has no length', () => {
    expect(splice('ab', [{ start: 1, end: 1, by: '-' }])).to.equal('a-b');
  });

  it('leaves a source as it is where nothing is to be changed', () => {
    expect(splice('const a = 1;', [])).to.equal('const a = 1;');
  });
});

describe('walking a syntax tree', () => {
  it('meets every node, outer before inner, and nothing that is no node', () => {
    const tree = {
      type: 'Program',
      body: [
        { type: 'Call', callee: { type: 'Name', name: 'a' }, arguments: [null, { type: 'Text', value: 'b' }] },
        { type: 'Empty', range: { from: 1 }, raw: undefined },
      ],
    };
    const met: string[] = [];
    walk(tree, ({ type }) => met.push(type));
    expect(met).to.deep.equal(['Program', 'Call', 'Name', 'Text', 'Empty']);
  });
});
