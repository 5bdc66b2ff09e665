import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cases } from '../campaign/markdown/cases.js';
import { folderWith, run } from './run-cli.js';

/** @param {number} at */
const idOf = (at) => `case-${at}`;

const manifest = {
  campaign: { title: { en: 'T', cy: 'T' }, url: 'https://www.example.org/' },
  organisation: { name: { en: 'Northshire Police', cy: 'Heddlu' } },
  copy: cases.map(({ what, body }, at) => ({
    id: idOf(at),
    title: { en: what, cy: what },
    channel: 'intranet',
    body: { en: body, cy: 'Diolch' },
  })),
};

describe('what readers get of what people write, in a kit', () => {
  /** @type {string} */ let page;
  /** @type {string} */ let folder;

  before(async () => {
    folder = await folderWith({ 'manifest.json': manifest });
    const args = ['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'];
    const { code, err } = await run(args, { cwd: folder });
    assert.equal(code, 0, err);
    page = await readFile(join(folder, 'kit/embed/template-copy.html'), 'utf8');
  });

  for (const [at, { what, html }] of cases.entries()) {
    it(what, () => {
      const start = page.indexOf('>', page.indexOf(`id="text-${idOf(at)}-en"`)) + 1;
      assert.ok(start > 0, 'it is on the page');
      const drawn = page.slice(start, page.indexOf('</div>', start));
      const markup = drawn
        .replace(/<!--.*?-->/g, '')
        .replaceAll(' start="1"', '')
        .trim();
      assert.equal(plainly(markup), plainly(html));
    });
  }

  it('is the same when it goes through the manifest that the kit hands on', async () => {
    const source = JSON.parse(await readFile(join(folder, 'kit/manifest.source.json'), 'utf8'));
    const again = await folderWith({ 'manifest.json': source });
    const args = ['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'];
    assert.equal((await run(args, { cwd: again })).code, 0);
    const bodies = async (/** @type {string} */ where) =>
      JSON.parse(await readFile(join(where, 'kit/manifest.json'), 'utf8')).copy.map(
        (/** @type {{ body: { en: unknown } }} */ { body }) => body.en,
      );
    assert.deepEqual(await bodies(again), await bodies(folder));
  });
});

/** A server’s HTML and a browser’s differ in what they escape. @param {string} html */
const plainly = (html) =>
  html
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
