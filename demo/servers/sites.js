// The two origins of the demo, as `npm start` and its tests start them.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { examples } from './examples.js';
import { createHostServer } from './host-server.js';
import { createKitServer } from './kit-server.js';
import { sampleManifest } from './sample-manifest.js';

/** @param {string} path below the project's folder */
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Publishes the sample force's campaign, which the pages that links and frames lead to show, and beside it a second campaign
 * that has all that a toolkit can hold.
 * @param {string} out a folder
 * @param {string} base the address that the kit will have
 */
export async function publishSamples(out, base) {
  const publish = async (/** @type {string} */ name, /** @type {string} */ folder, path = '') => {
    const args = ['publish', here(`demo/campaigns/${name}`), '--out', folder, '--base', `${base}${path}`];
    const { stderr } = await promisify(execFile)(process.execPath, [here('dist/cli.js'), ...args, '--no-compress']);
    if (stderr) console.error(stderr);
  };
  // A kit has its folder for itself until it is there.
  const beside = `${out}-rest-well`;
  await Promise.all([publish('northshire', out), publish('rest-well', beside, 'rest-well/')]);
  await rename(beside, join(out, 'rest-well'));
}

/** @param {string} published the folder of publishSamples */
export const kitSite = (published) =>
  createKitServer({
    dist: here('dist'),
    published,
    campaigns: here('demo/campaigns'),
    manifest: (name) => sampleManifest(here('demo/campaigns'), name),
  });

/** @param {string} published @param {string} kitOrigin */
export const hostSite = (published, kitOrigin) =>
  createHostServer({
    kitOrigin,
    root: here('demo/hosts'),
    examples,
    schema: () => readFile(here('dist/manifest.schema.json'), 'utf8'),
    widgets: () => readFile(here('dist/builder/widgets.json'), 'utf8'),
    readme: () => readFile(here('README.md'), 'utf8'),
    guide: (name) => readFile(here(`demo/guide/${name}.md`), 'utf8'),
    published: (path) => readFile(join(published, path), 'utf8'),
    builder: existsSync(join(published, 'builder/index.html')),
  });
