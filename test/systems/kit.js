// A kit as `publish` writes it, on a server of this machine that can fail: whole systems ask it for oEmbed, and pages for the rest.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';
import { sendText } from '../../demo/servers/send-text.js';
import { requestPath, sendFile } from '../../src/publish/hosting/preview/send-file.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATH = '/kit/';

/**
 * `whole`; `empty`: nothing is there, as after a move; `no campaign`: the script comes, but neither the campaign nor a page.
 * @typedef {'whole' | 'empty' | 'no campaign'} State
 *
 * @typedef {object} ServedKit
 * @property {string} base its address
 * @property {string} folder where it lies
 * @property {(state: State) => void} becomes
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<ServedKit>} */
export async function serveKit() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-kit-'));
  /** @type {State} */
  let state = 'whole';
  const server = createLoopbackServer(async (request, response) => {
    const path = requestPath(request.url) ?? '';
    const isThere = state === 'whole' || (state === 'no campaign' && /\.js$/.test(path));
    // Nothing is kept: a page must meet the kit as it is now.
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
    if (isThere && (await sendFile(request, response, folder, path, headers)) === 'sent') return;
    sendText(request, response, { body: `There is no ${path}\n`, type: 'text/plain', status: 404, headers });
  });
  const stop = async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    // By number: one system takes `localhost` for itself, another looks it up elsewhere.
    const base = (await server.listen()).replace('localhost', '127.0.0.1') + PATH;
    await publish(join(folder, PATH), base);
    return {
      base,
      folder: join(folder, PATH),
      becomes(next) {
        state = next;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} out @param {string} base @param {string} [campaign] its folder @param {string[]} [more] of the command line */
export async function publish(out, base, campaign = join(ROOT, 'demo/campaigns/northshire'), more = []) {
  const args = ['publish', campaign, '--out', out, '--base', base, '--no-compress', ...more];
  await promisify(execFile)(process.execPath, [join(ROOT, 'dist/cli.js'), ...args]).catch((error) => {
    throw new Error(`The kit could not be published. Run \`npm run build\` first. ${error.stderr || error.message}`);
  });
}
