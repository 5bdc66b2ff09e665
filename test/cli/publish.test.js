import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { campaigns, folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';

/** The files of a folder and the hashes of what is in them. @param {string} folder */
async function contentsOf(folder) {
  /** @type {Record<string, string>} */
  const contents = {};
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of names.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    contents[path.slice(folder.length + 1)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return contents;
}

/** @param {string} manifest @param {string} out @param {string} [base] */
const publish = (manifest, out, base = BASE) => run(['publish', manifest, '--out', out, '--base', base]);

describe('publish', () => {
  /** @type {string} */ let folder;
  /** @type {string} */ let kit;
  /** @type {Awaited<ReturnType<typeof publish>>} */ let result;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    kit = join(folder, 'kit');
    result = await publish(join(campaigns, 'northshire'), kit);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} path */
  const read = (path) => readFile(join(kit, path), 'utf8');

  it('writes a kit, says what is in it and what to do next', async () => {
    assert.equal(result.code, 0, result.err);
    assert.match(result.out, /^Wrote .*kit: \d+ files, \d+ embed pages, in [\d.]+ s\.$/m);
    assert.match(result.out, /campaign-widgets preview .*kit$/m);
    assert.equal(result.err, '');
  });

  it('has the overlay and what it extends in one manifest, compiled, its media beside it by names with a hash', async () => {
    const text = await read('manifest.json');
    assert.match(text, /^\{"compiled":"3:\d+",/);
    const manifest = JSON.parse(text);
    assert.equal(manifest.extends, undefined);
    assert.equal(manifest.organisation.name.en, 'Northshire Police');
    assert.ok(manifest.videos.length, 'what the national manifest has');
    const media = text.match(/(?<=")media\/[^"#]+/g) ?? [];
    assert.ok(media.length > 30);
    const files = await contentsOf(kit);
    for (const path of media) {
      assert.match(path, /-[\da-f]{10}(-\d+)?\.\w+$/);
      assert.ok(files[path], `${path} is there`);
    }
  });

  it('has what it was made of as people write it, from which the same campaign is made again', async () => {
    const source = await read('manifest.source.json');
    assert.match(source, /^\{\n {2}"\$schema": "\.\/manifest\.schema\.json",\n/);
    assert.match(source, /: \*\*thank you\*\*\./, 'Markdown as Markdown');
    assert.doesNotMatch(source, /file:|"extends"|"facts"|"type": "paragraph"/);
    assert.ok(JSON.parse(await read('manifest.schema.json')).definitions);
    const again = join(folder, 'again');
    const { code, err } = await publish(join(kit, 'manifest.source.json'), again);
    assert.equal(code, 0, err);
    assert.equal(await readFile(join(again, 'manifest.json'), 'utf8'), await read('manifest.json'));
    assert.equal(await readFile(join(again, 'manifest.source.json'), 'utf8'), source);
  });

  it('has every file that an embed page needs and names, and no address of this machine', async () => {
    const files = await contentsOf(kit);
    const pages = Object.keys(files).filter((path) => path.startsWith('embed/'));
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const html = await read(page);
      assert.doesNotMatch(html, /file:|kit\.invalid|\{\{/, page);
      for (const [, url = ''] of html.matchAll(/ (?:src|href|poster)="([^"]*)"/g)) {
        if (/^(https?|mailto|tel|sms):|^#/.test(url)) continue;
        const path = decodeURIComponent(new URL(url, `https://kit.test/${page}`).pathname.slice(1));
        assert.ok(files[path], `${page} names ${url}`);
      }
    }
  });

  it('has its checksums right', async () => {
    const files = await contentsOf(kit);
    const lines = (await read('checksums.txt')).trim().split('\n');
    assert.equal(lines.length, Object.keys(files).length - 1);
    for (const line of lines) {
      const [hash, path = ''] = line.split('  ');
      assert.equal(files[path], hash, path);
    }
  });

  it('gives the same bytes a second time, and in another folder', async () => {
    const first = await contentsOf(kit);
    await publish(join(campaigns, 'northshire'), kit);
    assert.deepEqual(await contentsOf(kit), first);
    const other = join(folder, 'other');
    await publish(join(campaigns, 'northshire'), other);
    assert.deepEqual(await contentsOf(other), first);
  });

  it('keeps older files that have a hash, so that open pages do not break, and no others', async () => {
    const own = join(folder, 'aged');
    await publish(join(campaigns, 'northshire'), own);
    await writeFile(join(own, 'chunks', 'shared-0ldHash1.js'), 'old');
    // As if an earlier version had it.
    await writeFile(join(own, 'embed', 'gone.html'), 'old');
    await appendFile(join(own, 'checksums.txt'), `${'0'.repeat(64)}  embed/gone.html\n`);
    const { out } = await publish(join(campaigns, 'northshire'), own);
    assert.match(out, /^1 file of earlier versions stays/m);
    const files = await contentsOf(own);
    assert.ok(files['chunks/shared-0ldHash1.js']);
    assert.equal(files['embed/gone.html'], undefined);
  });

  it('has a script to pin, named by its contents, and keeps the one that pages pinned before', async () => {
    const names = await readdir(kit);
    const pinned = names.filter((name) => /^campaign-widgets\.[\w-]{8}\.js$/.test(name));
    assert.equal(pinned.length, 1);
    const hashes = JSON.parse(await readFile(join(kit, 'integrity.json'), 'utf8'));
    assert.match(hashes[String(pinned[0])], /^sha384-/);
    const howTo = await readFile(join(kit, 'how-to-embed.html'), 'utf8');
    assert.ok(howTo.includes(`${BASE}${pinned[0]}`) && howTo.includes(hashes[String(pinned[0])]));
    await writeFile(join(kit, 'campaign-widgets.0lderOne.js'), '/* pinned last year */');
    assert.equal((await publish(join(campaigns, 'northshire'), kit)).code, 0);
    assert.equal(await readFile(join(kit, 'campaign-widgets.0lderOne.js'), 'utf8'), '/* pinned last year */');
  });

  it('leaves the kit that is there as it was when the manifest has an error', async () => {
    const before = await contentsOf(kit);
    const broken = await folderWith({ 'manifest.json': { campaign: { title: 'T' }, messages: [{ id: 'a' }] } });
    const { code, out, err } = await publish(broken, kit);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(
      err,
      /manifest\.json:\d+:\d+ {2}\/messages\/0\/heading is missing; the item is left out\.\n {4}The headline/,
    );
    assert.match(err, /has errors, so nothing was published\nCorrect what is named above/);
    assert.deepEqual(await contentsOf(kit), before);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('says of each problem in which layer it is, where, and what to do, whatever extends it', async () => {
    const own = await folderWith({
      'manifest.json': {
        extends: 'national.json',
        messages: [{ heading: 'Nameless' }, { id: 'a', actions: [{ label: 'Go', url: 'javascript:alert(1)' }] }],
      },
      'national.json': { campaign: { title: 'T' }, messages: [{ id: 'a', heading: 'A' }], tips: [{ id: 't' }] },
    });
    const { code, out, err } = await publish(own, join(own, 'kit'));
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    for (const [file, place, says] of [
      ['manifest', '/messages/0/id', 'is missing; the item is left out\\.\\n {4}Its name'],
      ['manifest', '/messages/1/actions/0/url', 'must be an http.*; that field is left out\\.\\n {4}Where it leads'],
      ['national', '/tips/0/title', 'is missing; the item is left out\\.\\n {4}The tip'],
    ]) {
      assert.match(err, new RegExp(`^error {2}\\S*${file}\\.json:\\d+:\\d+ {2}${place} ${says}`, 'm'));
    }
    assert.equal(err.match(/^error/gm)?.length, 3, err);
    await assert.rejects(readdir(join(own, 'kit')));
  });

  it('writes into no folder that holds anything else', async () => {
    const own = await folderWith({ 'diary.txt': 'Dear diary' });
    const { code, err } = await publish(join(campaigns, 'northshire'), own);
    assert.equal(code, 1);
    assert.match(err, /holds other files than a kit: diary\.txt\nName another folder, or empty this one\./);
    assert.deepEqual(await readdir(own), ['diary.txt']);
  });

  it('wants an address on the web', async () => {
    const { code, err } = await publish(join(campaigns, 'northshire'), kit, 'campaign');
    assert.equal(code, 1);
    assert.match(err, /--base campaign is not a web address\nWrite it as https:/);
  });

  it('gives pictures other sizes and formats where they have none', async () => {
    const jpeg = await readFile(join(campaigns, 'national/media/dog-walk-1280x720.jpg'));
    const manifest = {
      campaign: {
        title: 'Dogs',
        url: 'https://www.example.org/',
        picture: { url: 'dog.jpg', alt: 'A drawing of a dog.', width: 1280, height: 720 },
      },
    };
    const own = await folderWith({ 'manifest.json': manifest, 'dog.jpg': jpeg });
    const out = join(own, 'kit');
    const { code, err } = await publish(own, out);
    assert.equal(code, 0, err);
    const { campaign } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    const sizes = campaign.picture.sources.map((/** @type {{ type: string, width: number }} */ each) => [
      each.type,
      each.width,
    ]);
    assert.deepEqual(sizes, [
      ...[320, 640, 960, 1280].map((width) => ['image/avif', width]),
      ...[320, 640, 960, 1280].map((width) => ['image/webp', width]),
    ]);
    const files = await contentsOf(out);
    for (const { url } of campaign.picture.sources) assert.ok(files[url], url);
    const again = await contentsOf(out);
    await publish(own, out);
    assert.deepEqual(await contentsOf(out), again);
  });

  it('says in English alone what is there in English alone', async () => {
    const own = await folderWith({
      'manifest.json': { campaign: { title: 'T' }, messages: [{ id: 'a', heading: 'Thank you' }] },
    });
    await mkdir(join(own, 'kit'));
    await publish(own, join(own, 'kit'));
    assert.deepEqual(
      (await readdir(join(own, 'kit/embed'))).filter((name) => name.includes('.cy.')),
      [],
    );
  });
});
