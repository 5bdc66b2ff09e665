// Why: what `publish` writes is proved as a visitor meets it. This publishes the sample campaign for the test run, and
// serves it on the tests' own origin, so that a test can look into its pages with and without scripts: below /published/ as
// a kit for another address, below /at-home/ as one for this very address, whose snippets work here. Below /kept/<name>/ is the
// first with the headers that a kit's server sends, and a record of what was asked for.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requestPath, sendFile } from '../../src/publish/hosting/preview/send-file.js';
import { source } from '../publish/source.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {Record<string, (origin: string) => string>} the address that each kit is published for */
const KITS = {
  published: () => 'https://www.example.org/campaign/',
  'at-home': (origin) => `${origin}/at-home/`,
};

/** @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('./host-pages.js').Middleware }} */
export function publishedKit() {
  let folder = '';
  const rules = source('src/publish/hosting/header-rules.ts');
  /** @type {string[]} */
  const asked = [];
  return {
    plugin: {
      name: 'published-kit',
      async serverStart({ config: { hostname, port } }) {
        folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-kit-'));
        const publish = async (/** @type {string} */ name, /** @type {string} */ base) => {
          const args = [
            'publish',
            here('../../demo/campaigns/northshire'),
            '--out',
            join(folder, name),
            '--base',
            base,
            '--page',
            'home=thank-you-banner campaign-video resource-list',
            '--no-compress',
          ];
          // Without a built library, the tests that need it say so.
          await promisify(execFile)(process.execPath, [here('../../dist/cli.js'), ...args]).catch(({ message }) =>
            console.error(message),
          );
        };
        const origin = `http://${hostname}:${port}`;
        await Promise.all(Object.entries(KITS).map(([name, baseOf]) => publish(name, baseOf(origin))));
      },
      serverStop: () => rm(folder, { recursive: true, force: true }),
    },
    async middleware(context, next) {
      const path = requestPath(context.url);
      if (path === '/kept/requests') {
        context.body = asked;
        return;
      }
      const [, file] = /^\/kept\/[\w-]+\/(.+)/.exec(path ?? '') ?? [];
      if (path && file) {
        asked.push(path);
        const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': (await rules).cacheControl(file) };
        const found = await sendFile(context.req, context.res, folder, `/published/${file}`, headers);
        if (found !== 'sent') return next();
        context.respond = false;
        return;
      }
      if (!Object.keys(KITS).includes(path?.split('/')[1] ?? '')) return next();
      const found = await sendFile(context.req, context.res, folder, path ?? '', {
        'Access-Control-Allow-Origin': '*',
      });
      if (found !== 'sent') return next();
      context.respond = false;
    },
  };
}
