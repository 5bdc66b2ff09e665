// Why: the built kit is proved where it will live: on another origin than the page. This starts such a kit for the test
// run, and serves the pages that load it. Tests use both through test/kit/host-page.ts.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFaultyKit } from './faulty-kit.js';
import { createHostPages } from './host-pages.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('./host-pages.js').Middleware }} */
export function kitForTests() {
  const dist = here('../../dist');
  const kit = createFaultyKit({ dist, campaigns: here('../../demo/campaigns') });
  const pages = createHostPages(kit, () =>
    existsSync(`${dist}/campaign-widgets.js`) ? '' : 'There is no dist/campaign-widgets.js: run "npm run build" first.',
  );
  return {
    plugin: { name: 'kit', serverStart: () => kit.start(), serverStop: () => kit.stop() },
    middleware: pages,
  };
}
