// Why: scripts and CI systems read these forms. What the guide documents is there, and stays.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ en, cy = en) => ({ en, cy });
const manifest = {
  campaign: { title: both('Thank you', 'Diolch'), until: '2020-01-01' },
  messages: [
    { id: 'a', heading: 7 },
    { id: 'b', heading: 'Hello' },
  ],
  resources: [{ id: 'r', title: both('Notes', 'Nodiadau'), file: { url: 'a b.txt', bytes: 1 } }],
};
const folder = () => folderWith({ 'manifest.json': manifest, 'a b.txt': 'Words' });
/** @param {string[]} args */
const check = async (...args) => {
  const cwd = await folder();
  const { out } = await run(['check', '.', '--offline', ...args], { cwd });
  return { result: JSON.parse(out), cwd };
};

/** The keys of a table in the guide, below a heading. @param {string} heading */
async function documented(heading) {
  const guide = await readFile(new URL('../../demo/guide/check.md', import.meta.url), 'utf8');
  const table = guide.split(`### ${heading}`)[1]?.split('\n#')[0] ?? '';
  return [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
}

describe('check --json', () => {
  it('has the keys that the guide documents, and no other', async () => {
    const { result } = await check('--json');
    assert.deepEqual(Object.keys(result), await documented('The result'));
    const keys = new Set(result.findings.flatMap(Object.keys));
    assert.deepEqual([...keys].toSorted(), (await documented('A finding')).toSorted());
    assert.equal(result.form, 1);
  });

  it('says of each finding what it means, where it is, and what would put it right', async () => {
    const { result } = await check('--json');
    const [file] = result.files;
    const wrong = result.findings.find((/** @type {any} */ { code }) => code === 'bytes-differ');
    const { message: _, remedy: _remedy, ...rest } = wrong;
    assert.deepEqual(rest, {
      code: 'bytes-differ',
      file,
      line: 28,
      column: 18,
      pointer: '/resources/0/file/bytes',
      level: 'warning',
      effect: 'readers-notice',
      fix: { edits: [{ file, path: ['resources', 0, 'file', 'bytes'], value: 5 }] },
    });
    assert.deepEqual(
      result.findings.map((/** @type {any} */ { effect }) => effect),
      ['better', 'stops-publishing', 'readers-notice', 'readers-notice'],
    );
    assert.deepEqual(result.counts, { error: 1, warning: 3, note: 0 });
  });

  it('names the files that --fix wrote; what it shows goes to the other stream', async () => {
    const { result } = await check('--json', '--fix', '--yes');
    assert.deepEqual(result.written, result.files);
    assert.equal(result.findings.length, 3);
  });
});

describe('check --sarif', () => {
  it('has every finding beside its line, in a file that is named from where the command ran', async () => {
    const { result } = await check('--sarif');
    assert.equal(result.version, '2.1.0');
    const [{ tool, results, columnKind }] = result.runs;
    assert.equal(tool.driver.name, 'campaign-widgets');
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(results.length, 4);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      const rule = tool.driver.rules[ruleIndex];
      assert.equal(rule.id, ruleId);
      assert.match(rule.shortDescription.text, /^[A-Z]/);
      assert.match(level, /^(error|warning|note)$/);
      assert.match(message.text, /^\/\w.+\.$/s);
      assert.equal(locations.length, 1);
    }
    const [, wrong] = results;
    assert.deepEqual(wrong.locations[0], {
      physicalLocation: { artifactLocation: { uri: 'manifest.json' }, region: { startLine: 12, startColumn: 18 } },
      logicalLocations: [{ fullyQualifiedName: '/messages/0/heading' }],
    });
  });

  it('leaves the warnings of what it extends to its own team, as for a person', async () => {
    const cwd = await folderWith({ 'own.json': { extends: 'manifest.json' }, 'manifest.json': manifest });
    const { out } = await run(['check', 'own.json', '--offline', '--sarif'], { cwd });
    const [{ results }] = JSON.parse(out).runs;
    assert.deepEqual(
      results.map((/** @type {any} */ { level }) => level),
      ['error', 'error'],
    );
  });
});
