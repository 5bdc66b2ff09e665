import { expect } from '@open-wc/testing';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { parseItems } from '../../../src/campaign/compile/parse/parse-items.js';
import { problemLine } from '../../../src/campaign/compile/parse/problem.js';
import { sections } from '../../../src/campaign/schema/manifest.js';
import { everySection, sampleOf } from '../sections.js';

const ids = (items: unknown) => (items as { id: string }[]).map(({ id }) => id);
const good = (id: string) => ({ id, heading: 'Thank you' });
const parse = (...found: unknown[]) => {
  const { items, problems } = parseItems(found, sections.messages, 'messages');
  return { items, problems: problems.map(problemLine) };
};

describe('a bad item', () => {
  for (const [section, schema] of everySection) {
    it(`${section}: it is dropped with its JSON pointer, and its neighbours stay`, () => {
      const item = (id: string) => ({ ...(sampleOf(schema, 'Words') as object), id });
      const json = { campaign: { title: 'Thank you' }, [section]: [item('first'), { id: 'empty' }, item('last')] };
      const { manifest, problems } = compileManifest(json, 'https://example.org/manifest.json');
      expect(ids(manifest[section])).to.deep.equal(['first', 'last']);
      expect(problems).not.to.deep.equal([]);
      for (const problem of problems.map(problemLine))
        expect(problem).to.match(new RegExp(`^/${section}/1/\\w+ .+ left out\\.$`));
    });
  }

  it('without its heading it is dropped with one line that says so', () => {
    const { items, problems } = parse(good('a'), { id: 'b', body: 'Words' }, good('c'));
    expect(ids(items)).to.deep.equal(['a', 'c']);
    expect(problems.length).to.equal(1);
    expect(problems[0]).to.match(/^\/messages\/1\/heading .*; the item is left out\.$/);
  });

  for (const wrong of [null, 'words', 7, true]) {
    it(`${JSON.stringify(wrong)} in the place of an item is dropped with one line`, () => {
      const { items, problems } = parse(good('a'), wrong, good('c'));
      expect(ids(items)).to.deep.equal(['a', 'c']);
      expect(problems).to.deep.equal(['/messages/1 must be an object, {…}; the item is left out.']);
    });
  }

  it('a list in the place of an item is dropped', () => {
    const { items, problems } = parse(good('a'), [good('b')], good('c'));
    expect(ids(items)).to.deep.equal(['a', 'c']);
    expect(problems.every((line) => line.startsWith('/messages/1/'))).to.equal(true);
  });

  for (const id of ['', 'two words', 'ŵy', 'a/b', 'a.b', '<b>', 7, null, undefined]) {
    it(`the id ${JSON.stringify(id)} is none`, () => {
      const { items, problems } = parse({ ...good('a'), id }, good('c'));
      expect(ids(items)).to.deep.equal(['c']);
      expect(problems.length).to.equal(1);
      expect(problems[0]).to.match(/^\/messages\/0\/id .*; the item is left out\.$/);
    });
  }

  it('an id that is there twice keeps the first and names the second', () => {
    const { items, problems } = parse({ ...good('a'), heading: 'First' }, { ...good('a'), heading: 'Second' });
    expect(items).to.deep.equal([{ id: 'a', heading: 'First' }]);
    expect(problems).to.deep.equal(['/messages/1/id "a" is duplicated; the second is left out.']);
  });

  it('an item that was dropped leaves its id to the next', () => {
    expect(ids(parse({ id: 'a' }, good('a')).items)).to.deep.equal(['a']);
  });
});

describe('a bad field', () => {
  const rows: [field: string, value: unknown, pointer: string][] = [
    ['body', 7, '/body'],
    ['picture', { url: 'a.jpg' }, '/picture/alt'],
    ['picture', 'a.jpg', '/picture'],
    [
      'actions',
      [
        { label: 'Watch', url: 'film.html' },
        { label: 'Read', url: 'javascript:alert(1)' },
      ],
      '/actions/1/url',
    ],
  ];
  for (const [field, value, pointer] of rows) {
    it(`${field} = ${JSON.stringify(value)} alone is left out, and the item stays`, () => {
      const { items, problems } = parse({ ...good('a'), [field]: value }, good('b'));
      expect(items).to.deep.equal([good('a'), good('b')]);
      expect(problems[0]).to.match(new RegExp(`^/messages/0${pointer} .*; that field is left out\\.$`));
    });
  }

  it('two bad fields are two lines, and the good ones stay', () => {
    const { items, problems } = parse({ ...good('a'), body: 7, picture: 'a.jpg', until: '2027-01-31' });
    expect(items).to.deep.equal([{ ...good('a'), until: '2027-01-31' }]);
    expect(problems.map((line) => line.split(' ')[0])).to.have.members(['/messages/0/body', '/messages/0/picture']);
  });

  it('a manifest with such a time still compiles', () => {
    const json = { campaign: { title: 'Thank you' }, messages: [{ ...good('a'), from: '2026-13-01' }, good('b')] };
    expect(ids(compileManifest(json, 'https://example.org/').manifest.messages)).to.deep.equal(['b']);
  });
});

describe('a period that is wrong', () => {
  const rows: [field: string, value: unknown, pointer: string][] = [
    ['from', '3 December', '/from'],
    ['until', '2026-12', '/until'],
    ['from', '2026-02-30', '/from'],
    ['from', '2026-13-01', '/from'],
    ['from', '0000-00-00', '/from'],
    ['from', '2026-12-03T25:00', '/from'],
    ['from', '2026-12-03T09:00.5', '/from'],
    ['until', '2026-12-03T09:00+25:00', '/until'],
  ];
  for (const [field, value, pointer] of rows) {
    it(`hides the item, which nobody may see before its time: ${field} = ${JSON.stringify(value)}`, () => {
      const { items, problems } = parse({ ...good('a'), [field]: value }, good('b'));
      expect(items).to.deep.equal([good('b')]);
      expect(problems[0]).to.match(new RegExp(`^/messages/0${pointer} .*; the item is left out\\.$`));
    });
  }
});

describe('a section that is not there', () => {
  it('is empty, without a word', () => {
    expect(parseItems(undefined, sections.messages, 'messages')).to.deep.equal({ items: [], problems: [] });
  });
});
