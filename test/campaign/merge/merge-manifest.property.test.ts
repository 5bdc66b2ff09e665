// These hold for every overlay, whatever people or programs write into it. If one fails, fast-check prints the
// smallest overlay that it could find, and the seed that finds it again.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeManifest } from '../../../src/campaign/merge/merge-manifest.js';
import { frozen } from '../frozen.js';

type Json = unknown;
type Dictionary = Record<string, Json>;
type Items = ({ id: string } & Dictionary)[];

const isObject = (value: Json): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 7396, section 2, but for the keys that reach a prototype, which are never copied. */
function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (['__proto__', 'constructor', 'prototype'].includes(key)) continue;
    if (value === null) result.delete(key);
    else result.set(key, mergePatch(result.get(key), value));
  }
  return Object.fromEntries(result);
}

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'order',
  'a',
  'b',
  'en',
  'cy',
];
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  fc.string({ maxLength: 3 }).filter((key) => key !== 'id'),
);
// JSON has no NaN and no infinity: it writes null for them, and null is what an overlay removes with.
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const scalar = fc.oneof(fc.string(), fc.integer(), number, fc.boolean());

/** As a manifest is read: objects have an ordinary prototype, and "__proto__" is a key like any other. */
const asRead = <T>(arbitrary: fc.Arbitrary<T>) => arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as T);

/** Any JSON that has no section. */
const json = asRead(
  fc.letrec<{ json: Json; object: Dictionary }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar,
      fc.constant(null),
      tie('object'),
      fc.array(tie('json'), { maxLength: 3 }),
    ),
    object: fc.dictionary(name, tie('json'), { maxKeys: 5 }),
  })).json,
);
/** The same without null. */
const whole = asRead(
  fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof({ depthSize: 'small' }, scalar, fc.dictionary(name, tie('json'), { maxKeys: 4 })),
  })).json,
);

const ids = ['__proto__', 'constructor', 'toString', '', 'order', 'a', 'b', 'c', 'd', '1', 'hello'];
const id = fc.constantFrom(...ids);
const fields = (value: fc.Arbitrary<Json>) => fc.dictionary(name, value, { maxKeys: 3 });
const items = (value: fc.Arbitrary<Json>): fc.Arbitrary<Items> =>
  asRead(
    fc.uniqueArray(
      fc.tuple(fields(value), id).map(([own, key]) => ({ ...own, id: key })),
      { selector: (item) => item.id, minLength: 1, maxLength: 6 },
    ),
  );
const order = fc.array(id, { maxLength: 6 });
const byId = asRead(
  fc
    .tuple(fc.dictionary(id, fc.option(fields(json)), { maxKeys: 5 }), fc.option(order))
    .map(([changes, first]) => ({ ...changes, ...(first && { order: first }) }) as Dictionary),
);
const change = fc.oneof(items(json), byId);

/** A manifest: a section, which is a list of items, a list inside that only looks like one, and anything else. */
const manifest = asRead(
  fc.record({ campaign: json, messages: items(whole), other: fc.record({ list: items(whole) }) }),
);
const overlay = asRead(
  fc.record({ campaign: json, messages: change, tips: change, other: fc.record({ list: change, more: items(json) }) }),
);

const messagesOf = (merged: Json) => (merged as { messages: Items }).messages;
const idsOf = (list: Items) => list.map((item) => item.id);

/** The changes to a list of items: the fate of each id, and which come first. */
function read(changes: Items | Dictionary): { changed: Map<string, Json>; first: string[] } {
  if (Array.isArray(changes)) return { changed: new Map(changes.map((item) => [item.id, item])), first: [] };
  const { order: first, ...others } = changes;
  const listed = Array.isArray(first);
  return { changed: new Map(Object.entries(listed ? others : changes)), first: listed ? first.map(String) : [] };
}

function everyObject(value: Json, visit: (object: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const each of Object.values(value)) everyObject(each, visit);
}

describe('any overlay on any manifest', () => {
  it('is JSON Merge Patch (RFC 7396) wherever there is no section', () => {
    fc.assert(
      fc.property(json, json, (base, patch) => {
        expect(mergeManifest(base, patch)).to.deep.equal(mergePatch(base, patch));
      }),
      { numRuns: 500 },
    );
  });

  it('that is empty changes nothing', () => {
    fc.assert(
      fc.property(manifest, fc.constantFrom({}, { messages: {}, other: {} }), (base, empty) => {
        expect(mergeManifest(base, empty)).to.deep.equal(base);
      }),
    );
  });

  it('gives the same once and twice', () => {
    fc.assert(
      fc.property(manifest, overlay, (base, patch) => {
        const once = mergeManifest(base, patch);
        expect(mergeManifest(once, patch)).to.deep.equal(once);
      }),
    );
  });

  it('alters neither the manifest nor itself', () => {
    fc.assert(
      fc.property(manifest, overlay, (base, patch) => {
        const before = JSON.stringify([base, patch]);
        mergeManifest(frozen(base), frozen(patch));
        expect(JSON.stringify([base, patch])).to.equal(before);
      }),
    );
  });

  it('reaches no prototype', () => {
    const prototypes = [Object.prototype, Array.prototype, Function.prototype, Map.prototype];
    const properties = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String));
    const before = properties();
    fc.assert(
      fc.property(manifest, overlay, (base, patch) => {
        everyObject(mergeManifest(base, patch), (object) => {
          const ordinary = Array.isArray(object) ? Array.prototype : Object.prototype;
          expect(Object.getPrototypeOf(object)).to.equal(ordinary);
        });
        expect(properties()).to.deep.equal(before);
      }),
    );
  });

  it('leaves no null of its own in what it merged', () => {
    const base = asRead(fc.record({ campaign: whole, messages: items(whole) }));
    const nulls = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant(null),
        scalar,
        fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    const patch = asRead(fc.record({ campaign: nulls, messages: items(nulls), tips: items(nulls) }));
    fc.assert(
      fc.property(base, patch, (national, local) => {
        const { campaign, ...sections } = mergeManifest(national, local) as Dictionary;
        everyObject([campaign ?? {}, sections], (object) => expect(Object.values(object)).not.to.include(null));
      }),
    );
  });
});

describe('any overlay on any list of items', () => {
  const each = (check: (base: Items, changes: Items | Dictionary, merged: Items) => void) =>
    fc.assert(
      fc.property(items(whole), change, (base, changes) => {
        check(base, changes, messagesOf(mergeManifest({ messages: base }, { messages: changes })));
      }),
      { numRuns: 300 },
    );

  it('leaves the ids of both but those that it removes, each once', () => {
    each((base, changes, merged) => {
      const { changed } = read(changes);
      const all = new Set([...idsOf(base), ...changed.keys()]);
      const left = [...all].filter((key) => changed.get(key) !== null);
      expect(idsOf(merged)).to.have.members(left);
      expect(merged.length).to.equal(left.length);
    });
  });

  it('puts first what "order" names, in its order', () => {
    each((_, changes, merged) => {
      const left = idsOf(merged);
      const first = [...new Set(read(changes).first)].filter((key) => left.includes(key));
      expect(left.slice(0, first.length)).to.deep.equal(first);
    });
  });

  it('leaves the others in their order, and what it adds after them', () => {
    each((base, changes, merged) => {
      const { changed, first } = read(changes);
      const others = idsOf(merged).filter((key) => !first.includes(key));
      const expected = [...new Set([...idsOf(base), ...changed.keys()])].filter(
        (key) => changed.get(key) !== null && !first.includes(key),
      );
      expect(others).to.deep.equal(expected);
    });
  });

  it('leaves each item that it does not name as it was, and changes the others by JSON Merge Patch', () => {
    each((base, changes, merged) => {
      const { changed } = read(changes);
      for (const item of merged) {
        const before = base.find((each) => each.id === item.id);
        const patch = changed.get(item.id);
        expect(item).to.deep.equal(
          patch === undefined ? before : mergePatch(before, { ...(patch as object), id: item.id }),
        );
      }
    });
  });
});
