import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { source } from '../source.js';
import { entriesIn } from './entries-in.js';

/** @typedef {{ path: string, content: { copyOf: string } }} Zip */

const here = fileURLToPath(new URL('.', import.meta.url));

describe('ZIPs of a kit', () => {
  /** @type {string} */ let folder;
  /** @type {Zip[]} */ let made;
  /** @param {string} path */
  const zip = async (path) => {
    const found = made.find((file) => file.path === path);
    assert.ok(found, `no ${path} in ${made.map((file) => file.path)}`);
    return entriesIn(await readFile(found.content.copyOf));
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-zips-'));
    const { sampleKit } = await source('test/publish/sample-kit.ts');
    const { zips } = await source('src/publish/downloads/zips.ts');
    const { calendars } = await source('src/publish/downloads/calendars.ts');
    const kit = sampleKit();
    kit.files.push(...calendars(kit));
    // A film that is on the disk, not in memory.
    await writeFile(join(folder, 'film'), Buffer.alloc(300_000, 7));
    kit.files.push({ path: 'media/film-1a2b3c4d.mp4', content: { copyOf: join(folder, 'film') } });
    await mkdir(join(folder, 'downloads'));
    made = await zips(kit, (/** @type {string} */ path) => join(folder, path));
  });
  after(() => rm(folder, { recursive: true }));

  it('are one for each channel and language, and one of everything', () => {
    assert.deepEqual(
      made.map(({ path }) => path),
      [
        'downloads/instagram.en.zip',
        'downloads/instagram.cy.zip',
        'downloads/x.en.zip',
        'downloads/x.cy.zip',
        'downloads/everything.zip',
      ],
    );
  });

  it('of channels with any name stay in their folder, each under a name of its own', async () => {
    const { sampleKit } = await source('test/publish/sample-kit.ts');
    const { zips } = await source('src/publish/downloads/zips.ts');
    const kit = sampleKit();
    for (const graphic of kit.campaign.manifest.graphics) graphic.channels = ['../Staff room', '..-staff-room', 'con'];
    const own = join(folder, 'named');
    await mkdir(join(own, 'downloads'), { recursive: true });
    const made = await zips(kit, (/** @type {string} */ path) => join(own, path));
    const paths = made
      .map((/** @type {Zip} */ { path }) => path)
      .filter((/** @type {string} */ path) => path.includes('.en.'));
    assert.equal(new Set(paths).size, 3, paths.join());
    for (const path of paths) assert.match(path, /^downloads\/(?!con\.)[-\w]+\.en\.zip$/);
  });

  it('of a channel hold its graphics under names that people understand, and the words to post with them', async () => {
    const entries = await zip('downloads/instagram.cy.zip');
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['Square (English).png', 'Sgwâr (Cymraeg).png', 'Testun amgen a negeseuon.txt'],
    );
    assert.deepEqual([...(entries[1]?.content ?? [])], [137, 80, 78, 72]);
    assert.match(String(entries[2]?.content), /Diolch i chi, gan Heddlu Swydd y Gogledd\./);
  });

  it('of a channel name what lies on other hosts, with its address', async () => {
    const entries = await zip('downloads/x.en.zip');
    assert.equal(entries.length, 3);
    assert.match(String(entries[2]?.content), /Far - Story\.png: https:\/\/graphics\.example\/far\.png$/);
  });

  it('of everything hold media, calendars and words in each language, in order', async () => {
    const entries = await zip('downloads/everything.zip');
    const names = entries.map(({ name }) => name);
    assert.deepEqual(names, [...names].sort());
    for (const name of ['calendar/all.cy.ics', 'copy.cy.txt', 'copy.en.txt', 'media/door-1a2b3c4d.jpg']) {
      assert.ok(names.includes(name), name);
    }
    const film = entries.find(({ name }) => name === 'media/film-1a2b3c4d.mp4');
    assert.equal(film?.content.length, 300_000);
    const words = String(entries.find(({ name }) => name === 'copy.en.txt')?.content);
    assert.equal(words, 'Post: thanks (X)\n\nThank you, from Northshire Police. #Thanks\n');
  });

  it('bear the date of the campaign, wherever and whenever they are made', async () => {
    for (const { date } of await zip('downloads/everything.zip')) assert.equal(date, '2026-11-20 0');
    const program = `
      const { source } = await import(${JSON.stringify(`${here}../source.js`)});
      const { sampleKit } = await source('test/publish/sample-kit.ts');
      const { zips } = await source('src/publish/downloads/zips.ts');
      await zips(sampleKit(), (path) => process.argv[1] + '/' + path);
    `;
    const [east, west] = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(async (TZ) => {
        const out = join(folder, TZ);
        await mkdir(join(out, 'downloads'), { recursive: true });
        await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, '--', out], {
          env: { ...process.env, TZ },
        });
        return readFile(join(out, 'downloads/everything.zip'), 'base64');
      }),
    );
    assert.equal(east, west);
  });
});
