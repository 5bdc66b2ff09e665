// Why: films on platforms are drawn in another way than those of a kit, and no sample that is published has one.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { campaigns, run } from './run-cli.js';

it('a film on YouTube, Vimeo or another page is published, with a link for readers without scripts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-films-'));
  const base = 'https://www.example.org/kit/';
  const { code, err } = await run(['publish', join(campaigns, 'platforms.json'), '--out', folder, '--base', base]);
  assert.equal(code, 0, err);
  const page = (/** @type {string} */ item) => readFile(join(folder, `embed/campaign-video/${item}.html`), 'utf8');
  assert.match(
    await page('on-youtube'),
    /unscripted"\s+href="https:\/\/www\.youtube-nocookie\.com\/embed\/no-such-film\?/,
  );
  assert.match(await page('on-stream'), /<a part="play"[^>]*href="https:\/\/northshire\.example\.org\//);
  const whole = await page('with-versions');
  assert.match(whole, /<ol class="chapters">\s*<li>\s*<span class="time">0:00<\/span>/);
  await rm(folder, { recursive: true });
});
