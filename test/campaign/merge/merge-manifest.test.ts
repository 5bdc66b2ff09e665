import { expect } from '@open-wc/testing';
import { mergeManifest } from '../../../src/campaign/merge/merge-manifest.js';
import { frozen } from '../frozen.js';

/** https://www.rfc-editor.org/rfc/rfc7396#appendix-A */
const appendixA: [original: unknown, patch: unknown, result: unknown][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

const national = frozen({
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: [
    { id: 'hello', heading: { en: 'Hello', cy: 'Helo' }, body: 'From all of us.' },
    { id: 'night', heading: 'Long nights' },
    { id: 'rest', heading: 'Rest days' },
  ],
});

const messages = (overlay: unknown) =>
  (mergeManifest(national, { messages: overlay }) as { messages: { id: string }[] }).messages;
const ids = (overlay: unknown) => messages(overlay).map(({ id }) => id);

describe('a force’s overlay: JSON Merge Patch (RFC 7396, Appendix A)', () => {
  for (const [original, patch, result] of appendixA) {
    it(`${JSON.stringify(original)} changed by ${JSON.stringify(patch)} is ${JSON.stringify(result)}`, () => {
      expect(mergeManifest(frozen(original), frozen(patch))).to.deep.equal(result);
    });
  }
});

describe('a force’s overlay: items as a list', () => {
  it('one headline in one language changes, and nothing else', () => {
    expect(messages([{ id: 'hello', heading: { en: 'Good morning' } }])).to.deep.equal([
      { id: 'hello', heading: { en: 'Good morning', cy: 'Helo' }, body: 'From all of us.' },
      { id: 'night', heading: 'Long nights' },
      { id: 'rest', heading: 'Rest days' },
    ]);
  });

  it('an item of its own comes after the others', () => {
    expect(ids([{ id: 'ours', heading: 'From Northshire' }])).to.deep.equal(['hello', 'night', 'rest', 'ours']);
  });

  it('null takes a field away', () => {
    expect(messages([{ id: 'hello', body: null }])[0]).to.deep.equal({
      id: 'hello',
      heading: { en: 'Hello', cy: 'Helo' },
    });
  });

  it('an empty list empties the section', () => {
    expect(messages([])).to.deep.equal([]);
  });

  it('what has no id of its own comes after the others, to be refused: it takes none of them away', () => {
    const odd = [{ heading: 'Nameless' }, 7, null, { id: 7 }];
    expect(messages(odd)).to.deep.equal([...national.messages, ...odd]);
    expect(messages([{ id: 'ours' }, 'odd'])).to.deep.equal([...national.messages, { id: 'ours' }, 'odd']);
  });

  it('of two with one id the first counts, and the second stays, to be refused', () => {
    const twice = [
      { id: 'night', heading: 'First' },
      { id: 'night', heading: 'Second' },
    ];
    expect(messages(twice)).to.deep.equal([...national.messages.with(1, { id: 'night', heading: 'First' }), twice[1]]);
    expect(mergeManifest({ messages: twice }, { messages: { night: { body: 'Ours' } } })).to.deep.equal({
      messages: [{ id: 'night', heading: 'First', body: 'Ours' }, twice[1]],
    });
    expect(mergeManifest({ messages: twice }, { messages: { night: null } })).to.deep.equal({ messages: [] });
  });
});

describe('a force’s overlay: the schema, not what is in it, says what is a list of items', () => {
  const text = (value: string, more = {}) => [{ type: 'paragraph', children: [{ type: 'text', value }], ...more }];
  const body = (before: unknown, after: unknown) => {
    const base = { messages: [{ id: 'hello', body: before }] };
    const [item] = (mergeManifest(base, { messages: { hello: { body: after } } }) as typeof base).messages;
    return item?.body;
  };

  it('rich text is none: an empty one is no list of items, and gives way to one per language', () => {
    for (const before of [[], '', text('Hello'), text('Hello', { id: 'a' })]) {
      const after = { en: text('Ours'), cy: text('Ein un ni') };
      expect(body(before, after)).to.deep.equal(after);
      expect(body(before, { en: [] })).to.deep.equal({ en: [] });
    }
  });

  it('rich text whose nodes have ids is replaced whole', () => {
    expect(body(text('Theirs', { id: 'a' }), text('Ours', { id: 'b' }))).to.deep.equal(text('Ours', { id: 'b' }));
  });

  it('a list within an item, or outside the schema, is replaced whole, whatever its entries have', () => {
    for (const [before, after] of [
      [[{ id: 'a' }, { id: 'b' }], [{ id: 'b', label: 'Ours' }]],
      [[{ id: 'a' }], { b: { label: 'Ours' } }],
      [['a', 'b'], ['c']],
    ]) {
      expect(
        mergeManifest({ notes: before, campaign: { tags: before } }, { notes: after, campaign: { tags: after } }),
      ).to.deep.equal({ notes: after, campaign: { tags: after } });
      expect(body(before, after)).to.deep.equal(after);
    }
  });

  it('a section by id, which an overlay of it changes, is a list of items', () => {
    const base = { tips: { first: { title: 'One' }, second: { title: 'Two' }, order: ['second'] } };
    for (const tips of [{ first: { title: 'Ours' } }, [{ id: 'first', title: 'Ours' }]]) {
      expect(mergeManifest(base, { tips })).to.deep.equal({
        tips: [
          { title: 'Two', id: 'second' },
          { title: 'Ours', id: 'first' },
        ],
      });
    }
  });
});

describe('a force’s overlay: items by id', () => {
  it('changes one, adds one and leaves the others where they were', () => {
    expect(messages({ night: { heading: 'Late shifts' }, ours: { heading: 'New' } })).to.deep.equal([
      { id: 'hello', heading: { en: 'Hello', cy: 'Helo' }, body: 'From all of us.' },
      { id: 'night', heading: 'Late shifts' },
      { id: 'rest', heading: 'Rest days' },
      { id: 'ours', heading: 'New' },
    ]);
  });

  it('null removes one', () => {
    expect(ids({ night: null })).to.deep.equal(['hello', 'rest']);
  });

  it('null for one that is not there does nothing', () => {
    expect(ids({ gone: null })).to.deep.equal(['hello', 'night', 'rest']);
  });

  it('"order" says which come first; the others follow as they were', () => {
    expect(ids({ order: ['rest'] })).to.deep.equal(['rest', 'hello', 'night']);
  });

  it('"order" knows items that the overlay adds, and passes over removed and unknown ones', () => {
    const overlay = { ours: { heading: 'New' }, night: null, order: ['ours', 'night', 'nobody', 'rest'] };
    expect(ids(overlay)).to.deep.equal(['ours', 'rest', 'hello']);
  });

  it('an id that "order" names twice shows once', () => {
    expect(ids({ order: ['rest', 'rest'] })).to.deep.equal(['rest', 'hello', 'night']);
  });

  it('"order" passes over what is no id', () => {
    const order = JSON.parse('[7, null, ["night"], { "toString": 1 }, { "id": "night" }, "rest"]');
    expect(ids({ order })).to.deep.equal(['rest', 'hello', 'night']);
  });

  it('an item may be called "order"', () => {
    expect(ids({ order: { heading: 'Order a poster' } })).to.deep.equal(['hello', 'night', 'rest', 'order']);
  });

  it('the key wins over an id that is written differently inside', () => {
    expect(ids({ night: { id: 'day' } })).to.deep.equal(['hello', 'night', 'rest']);
  });
});

describe('a force’s overlay: what it cannot do', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`a key "${key}" reaches no other object`, () => {
      const overlay = JSON.parse(`{ "campaign": { "${key}": { "polluted": true } }, "${key}": { "polluted": true } }`);
      const result = mergeManifest(national, overlay) as Record<string, object>;
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      expect((result as { polluted?: boolean }).polluted).to.equal(undefined);
      expect(Object.hasOwn(result, key)).to.equal(false);
      expect(Object.hasOwn(result.campaign as object, key)).to.equal(false);
    });

    it(`an item "${key}" is an item like any other and changes no prototype`, () => {
      const result = messages(JSON.parse(`{ "${key}": { "polluted": true } }`));
      expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
      expect(result.every((item) => Object.getPrototypeOf(item) === Object.prototype)).to.equal(true);
      expect(result.length).to.equal(4);
    });
  }

  it('it alters neither manifest, and changing the result changes neither', () => {
    const overlay = frozen({ messages: [{ id: 'hello', body: 'Ours' }], organisation: { name: 'Northshire' } });
    const before = JSON.stringify([national, overlay]);
    mergeManifest(national, overlay);
    expect(JSON.stringify([national, overlay])).to.equal(before);
  });
});

describe('an overlay written by id', () => {
  it('starts a section that the national manifest does not have', () => {
    expect(mergeManifest({ campaign: {} }, { tips: { first: { title: 'One' }, order: ['first'] } })).to.deep.equal({
      campaign: {},
      tips: [{ title: 'One', id: 'first' }],
    });
  });

  it('keeps what has no id in its place', () => {
    expect(
      mergeManifest({ tips: [{ title: 'Nameless' }, { id: 'a' }] }, { tips: { a: { title: 'A' } } }),
    ).to.deep.equal({
      tips: [{ title: 'Nameless' }, { id: 'a', title: 'A' }],
    });
  });
});
