// Why: what `publish` writes is proved as a visitor meets it. This publishes the sample campaign for the test run, and
// serves it below /published/ on the tests' own origin, so that a test can look into its pages with and without scripts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFile, requestPath } from '../../demo/servers/find-file.js';
import { sendFile } from '../../demo/servers/send.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('./host-pages.js').Middleware }} */
export function publishedKit() {
  let folder = '';
  return {
    plugin: {
      name: 'published-kit',
      async serverStart() {
        folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-kit-'));
        const args = ['publish', here('../../demo/campaigns/northshire'), '--out', folder];
        // Without a built library, the tests that need it say so.
        await promisify(execFile)(process.execPath, [
          here('../../dist/cli.js'),
          ...args,
          '--base',
          'https://www.example.org/campaign/',
        ]).catch(({ message }) => console.error(message));
      },
      serverStop: () => rm(folder, { recursive: true, force: true }),
    },
    async middleware(context, next) {
      const path = requestPath(context.url);
      if (!path?.startsWith('/published/')) return next();
      const file = await findFile(folder, path.slice('/published'.length));
      if (!file || file === 'folder') return next();
      context.respond = false;
      return sendFile(context.req, context.res, file, { 'Access-Control-Allow-Origin': '*' });
    },
  };
}
