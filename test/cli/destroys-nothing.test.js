// Why: the command line runs where somebody's work is. Whatever goes wrong, their files are as they were, nothing half made
// stays, and one sentence says what happened.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import {
  cp,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { campaigns, folderWith, run } from './run-cli.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const manifest = {
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: [{ id: 'hello', heading: { en: 'Hello', cy: 'Helo' } }],
};
const BASE = ['--base', 'https://www.example.org/kit/'];
const isWindows = process.platform === 'win32';
/** A folder in which nobody may write, root included. */
const READ_ONLY = existsSync('/sys/kernel') ? '/sys' : '/System';

/** Every file of a folder with what is in it, every folder, every link. @param {string} folder @returns {Promise<Record<string, string>>} */
async function contentsOf(folder) {
  /** @type {Record<string, string>} */
  const contents = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isSymbolicLink()) contents[name] = `link to ${await readlink(path)}`;
    else contents[name] = entry.isFile() ? await readFile(path, 'base64') : 'folder';
  }
  return contents;
}

/** @param {string} cwd @param {string} out @param {string} [named] */
const publish = (cwd, out, named = 'manifest.json') => run(['publish', named, '--out', out, ...BASE], { cwd });

/** One sentence and what to do, and no stack. @param {{ code: number | null, err: string }} result @param {RegExp[]} says */
function isSaid({ code, err }, ...says) {
  assert.equal(code, 1, err);
  assert.equal(err.trimEnd().split('\n').length, 2, err);
  assert.match(err, /^campaign-widgets: .+\n[A-Z].+\.\n$/);
  assert.doesNotMatch(err, /^\s+at |Error:|node:internal|\.campaign-widgets-/m);
  for (const each of says) assert.match(err, each);
}

describe('publish destroys nothing', () => {
  for (const [what, prepare, out, says] of /** @type {[string, (cwd: string) => unknown, string, RegExp][]} */ ([
    ['onto the manifest itself', () => {}, 'manifest.json', /manifest\.json is a file/],
    ['below a file', () => {}, 'manifest.json/kit', /manifest\.json.* is a file/],
    ['onto the folder of the manifest', () => {}, '.', /holds other files than a kit: manifest\.json/],
    ['onto a folder around it', () => {}, '..', /holds other files than a kit/],
    ['onto somebody’s folder', (cwd) => folderIn(cwd, 'letters'), 'letters', /letters holds other files than a kit/],
    ['onto a link that leads nowhere', (cwd) => symlink('gone', join(cwd, 'kit')), 'kit', /kit is a link/],
    ['into a folder where nobody may write', () => {}, `${READ_ONLY}/campaign/kit`, /\/(sys|System)/],
    ['under a name that is too long', () => {}, 'k'.repeat(300), /too long/],
  ])) {
    it(what, async () => {
      const cwd = await folderWith({ 'manifest.json': manifest });
      await prepare(cwd);
      const before = await contentsOf(cwd);
      isSaid(await publish(cwd, out), says);
      assert.deepEqual(await contentsOf(cwd), before);
    });
  }

  it('onto a kit with a file that somebody has put there', async () => {
    const cwd = await folderWith({ 'manifest.json': manifest });
    await publish(cwd, 'kit');
    for (const name of ['notes.docx', 'embed/ours.html', '.git/config']) {
      await mkdir(join(cwd, 'kit', name, '..'), { recursive: true });
      await writeFile(join(cwd, 'kit', name), 'ours');
      const before = await contentsOf(cwd);
      isSaid(await publish(cwd, 'kit'), new RegExp(`kit holds ${name}.*, which publish did not write`));
      assert.deepEqual(await contentsOf(cwd), before);
      await rename(join(cwd, 'kit', name), join(cwd, 'elsewhere'));
    }
    assert.equal((await publish(cwd, 'kit')).code, 0);
  });

  it('through a link to the kit: the link stays, and leads to the new kit', async () => {
    const cwd = await folderWith({ 'manifest.json': manifest });
    await publish(cwd, 'real');
    await symlink('real', join(cwd, 'kit'));
    await writeFile(join(cwd, 'manifest.json'), JSON.stringify({ campaign: { title: 'Another title' } }));
    assert.equal((await publish(cwd, 'kit')).code, 0);
    assert.ok((await lstat(join(cwd, 'kit'))).isSymbolicLink());
    assert.match(await readFile(join(cwd, 'real/manifest.json'), 'utf8'), /Another title/);
    assert.deepEqual((await readdir(cwd)).sort(), ['kit', 'manifest.json', 'real']);
  });

  it('makes the folders around a kit, and takes them away when there is no kit', async () => {
    const cwd = await folderWith({
      'manifest.json': manifest,
      'wrong.json': { campaign: { title: 'T', version: 'file:///a/b' } },
    });
    isSaid(await publish(cwd, 'a/b/kit', 'wrong.json'), /manifest.*json would tell everybody/);
    assert.deepEqual((await readdir(cwd)).sort(), ['manifest.json', 'wrong.json']);
    assert.equal((await publish(cwd, 'a/b/kit')).code, 0);
    assert.deepEqual(await readdir(join(cwd, 'a/b')), ['kit']);
  });

  it('when the disk is full', { skip: isWindows }, async () => {
    const cwd = await folderWith({ 'manifest.json': manifest });
    await publish(cwd, 'kit');
    const before = await contentsOf(cwd);
    // No file may be larger than this: writing the library fails half way.
    const limited = ['-c', 'ulimit -f 100 && exec "$0" "$@"', process.execPath, cli];
    for (const out of ['kit', 'new']) {
      isSaid(
        await run(['publish', 'manifest.json', '--out', out, ...BASE], { cwd, through: ['sh', ...limited] }),
        new RegExp(out),
      );
      assert.deepEqual(await contentsOf(cwd), before);
    }
  });

  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM'])) {
    it(`when it is stopped half way (${signal})`, { skip: isWindows }, async () => {
      const film = { id: 'film', title: { en: 'Film', cy: 'Ffilm' }, file: { url: 'film.bin' } };
      const cwd = await folderWith({ 'manifest.json': { ...manifest, resources: [film] }, 'film.bin': '' });
      await mkdir(join(cwd, 'temporary'));
      await publish(cwd, 'kit', 'manifest.json');
      // Long enough to be stopped in the middle of it, and no bytes on the disk.
      await truncate(join(cwd, 'film.bin'), 200_000_000);
      const before = await readdir(cwd, { recursive: true });
      const child = spawn(process.execPath, [cli, 'publish', 'manifest.json', '--out', 'kit', ...BASE], {
        cwd,
        env: { ...process.env, TMPDIR: join(cwd, 'temporary') },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? code)));
      const isHalfMade = async () => (await readdir(cwd)).some((name) => name.startsWith('.campaign-widgets-'));
      while (child.exitCode === null && !(await isHalfMade()));
      child.kill(signal);
      assert.equal(await ended, signal);
      assert.deepEqual(await readdir(cwd, { recursive: true }), before);
    });
  }
});

/** @param {string} cwd @param {string} name */
async function folderIn(cwd, name) {
  await mkdir(join(cwd, name));
  await writeFile(join(cwd, name, 'dear-sam.txt'), 'Dear Sam');
}

describe('publish with files of odd names and contents', () => {
  it('a folder of 244 letters, and a file of as many as Windows takes', async () => {
    const name = 'n'.repeat(244);
    const file = `${'n'.repeat(190)}.txt`;
    const resources = [{ id: 'a', title: { en: 'A', cy: 'A' }, file: { url: file } }];
    const cwd = await folderWith({ 'manifest.json': { ...manifest, resources }, [file]: 'Thank you' });
    const { code, err } = await publish(cwd, name);
    assert.equal(code, 0, err);
    const [medium = ''] = await readdir(join(cwd, name, 'media'));
    assert.match(medium, /^n{100}-[\da-f]{10}\.txt$/);
    assert.deepEqual((await readdir(cwd)).sort(), [name, file, 'manifest.json'].sort());
  });

  it('an id of 244 letters is an error of check, at the id', async () => {
    const cwd = await folderWith({
      'manifest.json': { ...manifest, messages: [{ id: 'i'.repeat(244), heading: 'H' }] },
    });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\/messages\/0\/id must be 100 characters at most/);
  });

  it('"50% off.jpg", in all its sizes', async () => {
    const picture = { url: '50% off.jpg', alt: { en: 'A dog', cy: 'Ci' }, width: 1280, height: 720 };
    const cwd = await folderWith({ 'manifest.json': { campaign: { ...manifest.campaign, picture } } });
    await cp(join(campaigns, 'national/media/dog-walk-1280x720.jpg'), join(cwd, '50% off.jpg'));
    const { code, out, err } = await publish(cwd, 'kit');
    assert.equal(code, 0, out + err);
    const { campaign } = JSON.parse(await readFile(join(cwd, 'kit/manifest.json'), 'utf8'));
    assert.match(campaign.picture.url, /^media\/50-off-[\da-f]{10}\.jpg$/);
    for (const { url } of campaign.picture.sources ?? []) assert.ok(existsSync(join(cwd, 'kit', url)), url);
  });

  it('a picture that is broken inside is published as it is, with sharp as without', async () => {
    const picture = { url: 'broken.png', alt: { en: 'A dog', cy: 'Ci' }, width: 9, height: 9 };
    const cwd = await folderWith({ 'manifest.json': { campaign: { ...manifest.campaign, picture } } });
    const file = await open(join(cwd, 'broken.png'), 'w');
    // A head, no pixels, and the end.
    await file.write(Buffer.from('89504e470d0a1a0a0000000d49484452000000090000000908020000000000000000000000', 'hex'));
    await file.write(Buffer.from('0000000049454e44ae426082', 'hex'));
    await file.close();
    const { code, out, err } = await publish(cwd, 'kit');
    assert.equal(code, 0, out + err);
    const { campaign } = JSON.parse(await readFile(join(cwd, 'kit/manifest.json'), 'utf8'));
    assert.match(campaign.picture.url, /^media\/broken-/);
    assert.equal(campaign.picture.sources, undefined);
  });
});

describe('any command that cannot do its work says so in a sentence', () => {
  for (const [args, says] of /** @type {[string[], RegExp][]} */ ([
    [['check', 'gone.json'], /no file gone\.json/],
    [['check', 'empty'], /no file empty.manifest\.json/],
    [['check', '/dev/zero'], /zero is not a file/],
    [['explain', 'gone.json'], /no file gone\.json/],
    [['explain', 'text.txt'], /text\.txt is not valid JSON/],
    [['publish', 'gone.json', '--out', 'kit', ...BASE], /no file gone\.json/],
    [['preview', 'text.txt'], /no folder text\.txt/],
    [['preview', 'empty'], /empty is not a kit/],
    [['init', 'text.txt', '--yes'], /text\.txt/],
    [['init', 'taken', '--yes', '--force'], /taken.manifest\.json is a folder/],
    [['init', `${READ_ONLY}/campaign`, '--yes'], /\/(sys|System)/],
  ])) {
    it(args.slice(0, 2).join(' '), { skip: isWindows }, async () => {
      const cwd = await folderWith({ 'text.txt': 'Dear diary' });
      await mkdir(join(cwd, 'empty'));
      await mkdir(join(cwd, 'taken/manifest.json'), { recursive: true });
      const before = await contentsOf(cwd);
      isSaid(await run(args, { cwd }), says);
      assert.deepEqual(await contentsOf(cwd), before);
    });
  }

  it('stops without a word when nobody reads on: check | head', async () => {
    const cwd = await folderWith({ 'manifest.json': { ...manifest, tips: 'none' } });
    const child = spawn(process.execPath, [cli, 'check', '.'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(err, '');
  });

  it('can be run as it is: dist/cli.js is executable', () => accessSync(cli, constants.X_OK));
});
