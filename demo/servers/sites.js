// The two origins of the demo, as `npm start` and its tests start them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.js';
import { createHostServer } from './host-server.js';
import { createKitServer } from './kit-server.js';
import { sampleManifest } from './sample-manifest.js';

/** @param {string} path below the project's folder */
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Publishes the sample force's campaign: the pages that links and frames lead to.
 * @param {string} out a folder
 * @param {string} base the address that the kit will have
 */
export function publishSample(out, base) {
  const publish = ['publish', here('demo/campaigns/northshire'), '--out', out, '--base', base, '--no-compress'];
  execFileSync(process.execPath, [here('dist/cli.js'), ...publish], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} published the folder of publishSample */
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
