// A post with any content, and a kit with news.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '../kit.js';

const NORTHSHIRE = fileURLToPath(new URL('../../../demo/campaigns/northshire/manifest.json', import.meta.url));

/** By the API, from the editor that is open. @param {import('puppeteer-core').Page} page @param {string} content @returns {Promise<string>} its address */
export const writePost = (page, content) =>
  page.evaluate(
    (content) =>
      wp
        .apiFetch({ path: '/wp/v2/posts', method: 'POST', data: { title: 'Written', status: 'publish', content } })
        .then((/** @type {{ link: string }} */ { link }) => link),
    content,
  );

/** The kit with a change. @param {import('../kit.js').ServedKit} kit @param {object} change to its manifest */
export async function republish(kit, change) {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-news-'));
  try {
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ extends: relative(folder, NORTHSHIRE), ...change }),
    );
    await publish(kit.folder, kit.base, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
