// Why: `check --fix` writes into somebody's work. It may write only what they said yes to, and nothing else in the file may change.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { campaigns, folderWith, run } from './run-cli.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const isWindows = process.platform === 'win32';
const both = (/** @type {string} */ en, cy = en) => ({ en, cy });
const campaign = { title: both('Thank you', 'Diolch') };
/** @param {string} id @param {object} file */
const resource = (id, file) => ({ id, title: both('Notes', 'Nodiadau'), file });
const wrongSizes = {
  campaign,
  resources: [resource('a', { bytes: 1, url: 'a.txt' }), resource('b', { url: 'b.txt', bytes: 2 })],
};
const files = { 'a.txt': 'These are words.', 'b.txt': 'These are more words.' };
/** @param {unknown} json @param {string} [text] */
const folder = (json, text = JSON.stringify(json, null, 2)) => folderWith({ ...files, 'manifest.json': text });
const manifestIn = (/** @type {string} */ cwd) => readFile(join(cwd, 'manifest.json'), 'utf8');

describe('check --fix', () => {
  it('shows the difference, line by line, and with --yes writes it', async () => {
    const cwd = await folder(wrongSizes);
    const { code, out, err } = await run(['check', '.', '--fix', '--yes', '--offline'], { cwd });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /fix {2}manifest\.json:16:18 {2}\/resources\/0\/file\/bytes says 1 bytes/);
    assert.match(out, /^ {4}manifest\.json:16\n {4}- +"bytes": 1,\n {4}\+ +"bytes": 16,$/m);
    assert.match(out, /Wrote manifest\.json\./);
    assert.match(out, /0 errors, 0 warnings, 0 notes/);
    const { resources } = JSON.parse(await manifestIn(cwd));
    assert.deepEqual(
      resources.map((/** @type {any} */ each) => each.file.bytes),
      [16, 21],
    );
  });

  it('without a terminal shows it, writes nothing, does not wait, and says what to add', async () => {
    const cwd = await folder(wrongSizes);
    const before = await manifestIn(cwd);
    const { code, out, err } = await run(['check', '.', '--fix', '--offline'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\+ +"bytes": 16,/);
    assert.match(err, /^Nothing was written: there is nobody here to ask\. Add --yes/);
    assert.equal(await manifestIn(cwd), before);
  });

  it('says so where there is nothing to correct', async () => {
    const cwd = await folder({ campaign });
    const { code, out } = await run(['check', '.', '--fix'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^There is nothing that can safely be corrected\./);
  });

  it('is named by a check that could use it', async () => {
    const { out } = await run(['check', '.'], { cwd: await folder(wrongSizes) });
    assert.match(out, /--fix can correct 2 of them/);
  });

  for (const [how, lay] of /** @type {[string, (text: string) => string][]} */ ([
    ['tabs', (text) => text.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2))],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}\n`],
    ['one line', (text) => JSON.stringify(JSON.parse(text))],
    ['spaces of its own', (text) => text.replaceAll('": ', '" : ').replaceAll('{\n', '{ \n')],
  ])) {
    it(`keeps all else as it is written: ${how}`, async () => {
      const text = lay(JSON.stringify(wrongSizes, null, 2));
      const cwd = await folder({}, text);
      assert.equal((await run(['check', '.', '--fix', '--yes', '--offline'], { cwd })).code, 0);
      assert.equal(
        await manifestIn(cwd),
        text.replace(/1(?=,\s*"url)/, '16').replace(/2(?=\s*\}\s*\}\s*\]\s*\}\s*$)/, '21'),
      );
    });
  }

  it('keeps a link and the rights of the file', { skip: isWindows }, async () => {
    const cwd = await folder({}, '{}');
    await writeFile(join(cwd, 'real.json'), JSON.stringify(wrongSizes));
    await chmod(join(cwd, 'real.json'), 0o664);
    await symlink('real.json', join(cwd, 'link.json'));
    await run(['check', 'link.json', '--fix', '--yes', '--offline'], { cwd });
    assert.match(await readFile(join(cwd, 'real.json'), 'utf8'), /"bytes":16/);
    assert.equal((await stat(join(cwd, 'real.json'))).mode & 0o777, 0o664);
  });

  it('writes further files of the folder: captions in another encoding', async () => {
    const cwd = await folder({
      campaign,
      videos: [
        {
          id: 'film',
          title: both('Film', 'Ffilm'),
          sources: [{ url: 'film.mp4', type: 'video/mp4' }],
          captions: [{ lang: 'en', url: 'film.vtt' }],
          transcript: both('All of it', 'Y cyfan'),
        },
      ],
    });
    await cp(join(campaigns, 'national/media/thank-you.mp4'), join(cwd, 'film.mp4')).catch(() => {});
    const captions = 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nCaf\u00e9 \u2013 th\u00e9\r\n';
    await writeFile(join(cwd, 'film.vtt'), Buffer.from(captions.replace('\u2013', '\u0096'), 'latin1'));
    const { out } = await run(['check', '.', '--fix', '--yes', '--offline'], { cwd });
    assert.match(out, /^ {4}\+ Caf\u00e9 \u2013 th\u00e9$/m);
    assert.equal(await readFile(join(cwd, 'film.vtt'), 'utf8'), captions);
  });

  it('leaves alone what it extends: that is for its own team', async () => {
    const cwd = await folder({ extends: 'national.json' });
    const national = JSON.stringify(wrongSizes);
    await writeFile(join(cwd, 'national.json'), national);
    await run(['check', '.', '--fix', '--yes', '--offline'], { cwd });
    assert.equal(await readFile(join(cwd, 'national.json'), 'utf8'), national);
  });

  it('leaves alone what lies outside the folder of the manifest', { skip: isWindows }, async () => {
    const cwd = await folder({});
    await mkdir(join(cwd, 'inside'));
    const captions = Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\u00e9\n', 'latin1');
    await writeFile(join(cwd, 'film.vtt'), captions);
    await symlink('../film.vtt', join(cwd, 'inside/film.vtt'));
    const videos = [{ id: 'f', title: both('F'), sources: [], captions: [{ lang: 'en', url: 'film.vtt' }] }];
    await writeFile(join(cwd, 'inside/manifest.json'), JSON.stringify({ campaign, videos }));
    await run(['check', 'inside', '--fix', '--yes', '--offline'], { cwd });
    assert.deepEqual(await readFile(join(cwd, 'film.vtt')), captions);
  });

  for (const [what, args, says] of /** @type {[string, string[], RegExp][]} */ ([
    ['--yes alone', ['.', '--yes'], /--yes answers what --fix asks\nAdd --fix\./],
    ['--json and --sarif', ['.', '--json', '--sarif'], /'--json' cannot be used with option '--sarif'/],
  ])) {
    it(`${what}: one error`, async () => {
      const { code, out, err } = await run(['check', ...args], { cwd: await folder({ campaign }) });
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, says);
    });
  }
});

describe('check --fix on a terminal', () => {
  /** Makes a process think that a person sits before it. */
  const TERMINAL = `
    for (const stream of [process.stdin, process.stdout]) stream.isTTY = true;
    process.stdin.setRawMode = () => process.stdin;
    process.stdout.columns = 100;`;
  const DOWN = '\u001b[B';

  /** Runs it and types each answer once its question is asked. @param {string} cwd @param {string[]} answers */
  async function answer(cwd, answers) {
    await writeFile(join(cwd, 'terminal.mjs'), TERMINAL);
    const preload = ['--import', pathToFileURL(join(cwd, 'terminal.mjs')).href];
    const child = spawn(process.execPath, [...preload, cli, 'check', '.', '--fix', '--offline'], { cwd });
    let [out, answered] = ['', 0];
    child.stdout.on('data', (data) => {
      out += data;
      if (/\d errors?,|Nothing was written/.test(out)) child.stdin.end();
      const [, ...questions] = out.split(/fix\S* {2}manifest/);
      const next = answers[answered];
      if (next === undefined || !questions[answered]?.includes('Stop asking')) return;
      answered++;
      child.stdin.write(next);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, out };
  }
  const bytesIn = async (/** @type {string} */ cwd) =>
    JSON.parse(await manifestIn(cwd)).resources.map((/** @type {any} */ each) => each.file.bytes);

  it('writes what was said yes to, and leaves the rest', async () => {
    const cwd = await folder(wrongSizes);
    await answer(cwd, [`${DOWN}\r`, '\r']);
    assert.deepEqual(await bytesIn(cwd), [1, 21]);
  });

  it('takes a yes for all that are alike', async () => {
    const cwd = await folder(wrongSizes);
    await answer(cwd, [`${DOWN}${DOWN}\r`]);
    assert.deepEqual(await bytesIn(cwd), [16, 21]);
  });

  it('writes nothing where the person leaves', async () => {
    const cwd = await folder(wrongSizes);
    const { code } = await answer(cwd, ['\r', '\u0003']);
    assert.equal(code, 1);
    assert.deepEqual(await bytesIn(cwd), [1, 2]);
  });
});
