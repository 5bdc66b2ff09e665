import { expect } from '@open-wc/testing';
import { checkManifest } from '../../../src/campaign/check/check-manifest.js';
import { compileManifest } from '../../../src/campaign/compile/compile-manifest.js';
import { stringifyPrecompiled } from '../../../src/campaign/precompiled.js';
import { both, check, lineOf, manifestWith, NATIONAL, URL_OF_MANIFEST, written } from './checked.js';

const lines = async (...args: Parameters<typeof check>) => (await check(...args)).findings.map(lineOf);
const places = async (...args: Parameters<typeof check>) =>
  (await check(...args)).findings.map(({ file, line, column, pointer }) => ({ file, line, column, pointer }));

const national = manifestWith({
  messages: [
    { id: 'hello', heading: both('Hello', 'Helo') },
    { id: 'night', heading: both('Long nights', 'Nosweithiau hir'), from: '3 Dec' },
  ],
});

describe('where something is found', () => {
  it('is the line and column of its value', async () => {
    const manifest = '{\n  "campaign": {"title": {"en": "A", "cy": "B"}},\n  "tips": [{"id": "a", "title": 7}]\n}';
    expect(await places(manifest)).to.deep.equal([
      { file: URL_OF_MANIFEST, line: 3, column: 33, pointer: '/tips/0/title' },
    ]);
  });

  it('is that of the key, where the key is what is wrong', async () => {
    const manifest = '{"campaign": {"title": {"en": "A", "cy": "B"},\n  "untill": "2027-01-01"}}';
    expect(await places(manifest)).to.deep.equal([
      { file: URL_OF_MANIFEST, line: 2, column: 3, pointer: '/campaign/untill' },
    ]);
  });

  it('is that of the object, where something is missing from it', async () => {
    const manifest = '{"campaign": {"title": {"en": "A", "cy": "B"}},\n"tips": [\n {"id": "a"}]}';
    expect(await places(manifest)).to.deep.equal([
      { file: URL_OF_MANIFEST, line: 3, column: 2, pointer: '/tips/0/title' },
    ]);
  });

  it('is in the overlay for what the overlay says, however it names the item', async () => {
    for (const messages of [{ hello: { heading: 7 } }, [{ id: 'hello', heading: 7 }]]) {
      const [first] = await places(
        { extends: NATIONAL, messages },
        { national: manifestWith({ messages: [{ id: 'hello' }] }) },
      );
      expect(first?.file).to.equal(URL_OF_MANIFEST);
      expect(first?.pointer).to.match(/^\/messages\/(hello|0)\/heading$/);
    }
  });

  it('is in the national manifest for what the national manifest says', async () => {
    const found = await places({ extends: NATIONAL, messages: { order: ['night'] } }, { national });
    expect(found).to.deep.equal([{ file: NATIONAL, line: 22, column: 15, pointer: '/messages/1/from' }]);
  });

  it('counts lines whatever ends them', async () => {
    const text = written(manifestWith({ tips: [{ id: 'a', title: 7 }] }));
    const unix = await places(text);
    expect(await places(text.replaceAll('\n', '\r\n'))).to.deep.equal(unix);
  });

  it('reads a key with a slash and a tilde', async () => {
    const [first] = await places(manifestWith({ 'a/b~c': 1 }));
    expect(first?.pointer).to.equal('/a~1b~0c');
  });
});

describe('a file that is not JSON', () => {
  const rows: [what: string, text: string, line: number, column: number, says: RegExp][] = [
    ['a comma too many', '{\n  "campaign": {},\n}', 3, 1, /a key is missing/],
    ['a comma too many in a list', '{"tips": [1,\n]}', 2, 1, /a value is missing/],
    ['no comma', '{"a": 1\n "b": 2}', 2, 2, /a comma is missing/],
    ['no colon', '{"a" 1}', 1, 6, /a colon is missing/],
    ['a text that does not end', '{"a": "b\n}', 1, 7, /a text does not end/],
    ['curly quotes', '{“a”: 1}', 1, 2, /not JSON|a key is missing/],
    ['single quotes', "{'a': 1}", 1, 2, /not JSON|a key is missing/],
    ['a comment', '{"a": 1} // ours', 1, 10, /JSON has no comments/],
    ['two in one', '{"a": 1}\n{"b": 2}', 2, 1, /more after the end/],
    ['no end', '{"a": [1, 2', 1, 12, /a \] is missing/],
    ['nothing', '', 1, 1, /a value is missing|not JSON/],
    ['a letter that cannot be escaped', '{"a": "\\x"}', 1, 7, /\\ is before a letter/],
    ['a number that is none', '{"a": 01}', 1, 7, /not JSON|more|comma|number/],
  ];
  for (const [what, text, line, column, says] of rows) {
    it(`${what}: one error, at ${line}:${column}, with a remedy`, async () => {
      const { findings } = await check(text);
      expect(findings.map(lineOf)).to.deep.equal(['error not-json ']);
      const [found] = findings as [(typeof findings)[0]];
      expect(found.message).to.match(says);
      expect(found.remedy).to.match(/^[A-Z].+\.$/);
      if (what !== 'a number that is none') expect([found.line, found.column]).to.deep.equal([line, column]);
    });
  }

  it('nested out of sight is refused, not thrown', async () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`]) {
      const { findings } = await check(text);
      expect(findings.length).to.equal(1);
    }
  });
});

describe('an overlay', () => {
  it('says what it changes, adds and removes', async () => {
    const overlay = {
      extends: NATIONAL,
      campaign: { url: 'https://example.org/' },
      messages: { hello: { heading: { en: 'Hi' } }, ours: { heading: both('Ours', 'Ein un ni') }, night: null },
    };
    expect((await check(overlay, { national })).changes).to.deep.equal([
      { part: 'campaign', changed: [], added: ['url'], removed: [] },
      { part: 'messages', changed: ['hello'], added: ['ours'], removed: ['night'] },
    ]);
  });

  it('of a kit’s compiled manifest is checked like any other, and the kit is not', async () => {
    const kit = stringifyPrecompiled(
      compileManifest(
        manifestWith({ messages: [{ id: 'hello', heading: both('Hello', 'Helo'), body: both('**A**', 'B') }] }),
        NATIONAL,
      ).manifest,
    );
    const overlay = { extends: NATIONAL, messages: { hello: { heading: { en: 'Hi' }, mood: 'warm' } } };
    expect(await lines(overlay, { national: kit })).to.deep.equal(['warning unknown-key /messages/hello/mood']);
  });

  it('whose national manifest is missing says that alone, and checks its own words', async () => {
    const overlay = { extends: NATIONAL, messages: [{ id: 'hello', body: both('[here](https://a.example)', 'B') }] };
    const read = () => Promise.reject(new TypeError('offline'));
    expect(await lines(overlay, { read })).to.deep.equal([
      'error extends-missing /extends',
      'warning link-text /messages/0/body/en',
    ]);
  });

  it('whose national manifest is not JSON names its line', async () => {
    const { findings } = await check({ extends: NATIONAL }, { national: '{"campaign": \n}' });
    expect(findings.map(lineOf)).to.deep.equal(['error extends-missing /extends']);
    expect(findings[0]?.message).to.contain(`${NATIONAL} is not valid JSON (line 2`);
  });
});

describe('what it counts', () => {
  it('is every text, and those in each language; numbers and merge fields alone need no Welsh', async () => {
    const { coverage } = await check(
      manifestWith({
        messages: [
          { id: 'a', heading: 'English alone' },
          { id: 'b', heading: { cy: 'Cymraeg yn unig' } },
          { id: 'c', heading: '24/7' },
          { id: 'd', heading: '{{force}}' },
        ],
      }),
    );
    expect(coverage).to.deep.equal({ all: 3, en: 2, cy: 2 });
  });

  it('is every file and link once, and at most so many at a time', async () => {
    let open = 0;
    let most = 0;
    const seen: string[] = [];
    const progress: string[] = [];
    const probe = async (url: string) => {
      most = Math.max(most, ++open);
      seen.push(url);
      await Promise.resolve();
      open--;
      return {};
    };
    const actions = Array.from({ length: 30 }, (_, index) => ({
      label: both('Read it', 'Darllen'),
      url: `page-${index % 20}`,
    }));
    const manifest = manifestWith({ messages: [{ id: 'a', heading: both('A', 'B'), actions }] });
    const { looked } = await check(manifest, {
      probe,
      concurrency: 4,
      progress: (done, all) => progress.push(`${done}/${all}`),
    });
    expect(looked).to.deep.equal({ at: 20, past: 0 });
    expect(new Set(seen).size).to.equal(20);
    expect(seen.length).to.equal(20);
    expect(most).to.equal(4);
    expect(progress.at(-1)).to.equal('20/20');
  });
});

describe('the sample campaigns', () => {
  const folder = new URL('../../../demo/campaigns/', import.meta.url).href;
  const text = async (url: string) => (await fetch(url)).text();
  for (const name of ['national', 'northshire']) {
    it(`${name}: no error, no warning`, async () => {
      const url = `${folder}${name}/manifest.json`;
      const { findings, assembled } = await checkManifest(await text(url), url, { read: text });
      expect(findings.filter(({ level }) => level !== 'note').map(lineOf)).to.deep.equal([]);
      expect(assembled?.manifest.messages).to.be.an('array');
    });
  }
});
