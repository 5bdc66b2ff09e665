import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The sample campaign as a kit, in a folder of its own. @param {string} page a further page script, as `--page` takes it */
export async function published(page) {
  const root = await mkdtemp(join(tmpdir(), 'campaign-widgets-bench-'));
  const folder = join(root, 'kit');
  const args = ['publish', here('../../demo/campaigns/northshire'), '--out', folder, '--base', 'http://127.0.0.1/kit/'];
  await promisify(execFile)(process.execPath, [here('../../dist/cli.js'), ...args, '--page', page, '--no-compress']);
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}
