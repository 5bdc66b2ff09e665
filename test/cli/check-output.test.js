import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ en, cy = en) => ({ en, cy });
const good = {
  campaign: { title: both('Thank you', 'Diolch') },
  messages: [{ id: 'hello', heading: both('Hello', 'Helo') }],
};
const wrong = { ...good, messages: [{ id: 'hello', heading: 7 }] };

describe('check: what it prints', () => {
  it('has no colours and no progress where nobody watches', async () => {
    const cwd = await folderWith({ 'manifest.json': wrong });
    const { out, err } = await run(['check', '.'], { cwd });
    assert.ok(!out.includes('\u001b'));
    assert.equal(err, '');
  });

  it('has colours where they are asked for', async () => {
    const cwd = await folderWith({ 'manifest.json': wrong });
    const { out } = await run(['check', '.'], { cwd, env: { FORCE_COLOR: '1' } });
    assert.ok(out.includes('\u001b[31m'));
  });

  it('says the same thing once, with every place', async () => {
    const manifest = { ...good, tips: ['a', 'b', 'c'].map((id) => ({ id, title: 'A tip' })) };
    const cwd = await folderWith({ 'manifest.json': manifest });
    const { out } = await run(['check', '.'], { cwd });
    assert.equal(out.match(/has no Welsh/g)?.length, 1);
    assert.match(out, /3 places: each has no Welsh/);
    for (const index of [0, 1, 2]) assert.match(out, new RegExp(`\\d+:\\d+ +/tips/${index}/title`));
    assert.match(out, /Welsh: 2 of 5 texts/);
  });

  it('says what thirty places have alike in one line, and names each with --all', async () => {
    const tips = Array.from({ length: 30 }, (_, index) => ({ id: `t${index}`, title: 'A tip' }));
    const cwd = await folderWith({ 'manifest.json': { ...good, tips } });
    const { out } = await run(['check', '.'], { cwd });
    assert.match(out, /30 places: each has no Welsh \(lines 20, 24, 28 and 27 more; --all names each\)\.$/m);
    assert.doesNotMatch(out, /\/tips\/0/);
    const all = await run(['check', '.', '--all'], { cwd });
    assert.equal(all.out.match(/^ +\d+:\d+ +\/tips\/\d+\/title$/gm)?.length, 30);
  });

  it('is in the order of what it means for readers', async () => {
    const manifest = {
      campaign: { ...good.campaign, until: '2020-01-01' },
      messages: [
        { id: 'a', heading: 'Hello' },
        { id: 'b', heading: 7 },
      ],
    };
    const { out } = await run(['check', '.'], { cwd: await folderWith({ 'manifest.json': manifest }) });
    assert.match(
      out,
      /Stops publishing \(1\)[\s\S]*Readers would notice \(1\)[\s\S]*no Welsh[\s\S]*Would be better \(1\)[\s\S]*was last shown on 1 January 2020/,
    );
  });

  it('is JSON with --json: every finding with its file, line and column', async () => {
    const cwd = await folderWith({ 'manifest.json': wrong });
    const { out } = await run(['check', '.', '--json'], { cwd });
    const { findings, files, coverage } = JSON.parse(out);
    assert.equal(files.length, 1);
    assert.deepEqual(coverage, { all: 1, en: 1, cy: 1 });
    const { file, line, column, level, code } = findings[0];
    assert.deepEqual(
      { file, line, column, level, code },
      { file: files[0], line: 11, column: 18, level: 'error', code: 'invalid' },
    );
  });
});
