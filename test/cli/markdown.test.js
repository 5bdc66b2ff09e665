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

/** A kit of a manifest. @param {unknown} manifest */
async function published(manifest) {
  const folder = await folderWith({ 'manifest.json': manifest });
  const args = ['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'];
  const { code, err } = await run(args, { cwd: folder });
  assert.equal(code, 0, err);
  const read = (/** @type {string} */ name) => readFile(join(folder, 'kit', name), 'utf8');
  const { copy } = JSON.parse(await read('manifest.json'));
  return {
    page: await read('embed/template-copy.html'),
    source: JSON.parse(await read('manifest.source.json')),
    bodies: copy.map((/** @type {{ body: { en: unknown } }} */ { body }) => body.en),
  };
}

describe('what readers get of what people write, in a kit', () => {
  /** @type {Awaited<ReturnType<typeof published>>} */ let kit;

  before(async () => {
    kit = await published(manifest);
  });

  for (const [at, { what, html }] of cases.entries()) {
    it(what, () => {
      const { page } = kit;
      const start = page.indexOf('>', page.indexOf(`id="text-${idOf(at)}-en"`)) + 1;
      assert.ok(start > 0, 'it is on the page');
      const drawn = page.slice(start, page.indexOf('</div>', start));
      const markup = drawn
        .replace(/<!--.*?-->/g, '')
        .replaceAll(' start="1"', '')
        .trim();
      assert.equal(
        plainly(markup),
        plainly(html.replace(/href="(https:[^"]+)"/g, (_, url) => `href="${new URL(url)}"`)),
      );
    });
  }

  it('is the same when it goes through the manifest that the kit hands on', async () => {
    assert.deepEqual((await published(kit.source)).bodies, kit.bodies);
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
