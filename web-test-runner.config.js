// Browser tests. `npm test` runs them in every engine found; by hand:
//   npx web-test-runner test/element/share.test.ts      one file, every engine
//   ENGINES=chromium npx web-test-runner                 one engine (chromium, firefox, webkit)
//   ENGINES=chromium npx web-test-runner --watch         while writing
//   LIT=pages npx web-test-runner test/widgets/*.test.ts with what stands for Lit on pages

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { iconModule, isIcon } from './build/vite/icon-module.js';
import { bundledPackages } from './test/engines/bundled-packages.js';
import { bundledTests, exceptTests } from './test/engines/bundled-tests.js';
import { countReporter } from './test/engines/count-reporter.js';
import { launchers } from './test/engines/engines.js';
import { freePort } from './test/engines/free-port.js';
import { keepModules } from './test/engines/keep-modules.js';
import { litForPages } from './test/engines/lit-for-pages.js';
import { loopbackOnly } from './test/engines/loopback-only.js';
import { media } from './test/engines/media.js';
import { testPage } from './test/engines/test-page.js';
import { apps } from './test/servers/apps.js';
import { kitForTests } from './test/servers/kit-plugin.js';
import { publishedKit } from './test/servers/published-kit.js';
import { sanitisers } from './test/servers/sanitisers.js';
import { spoken } from './test/spoken/plugin.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('./package.json'), 'utf8'));
const define = { __VERSION__: JSON.stringify(version), __PINNED__: 'false', __PARTS__: 'undefined' }; // as in vite.config.ts
const isWatching = process.argv.includes('--watch');
const countsCoverage = Boolean(process.env.COVERAGE) && process.env.ENGINES === 'chromium';
const bundlesTests = !isWatching && !countsCoverage && process.env.LIT !== 'pages';
const kit = kitForTests();
const published = publishedKit();

// 'esnext' only takes types and decorators away. Any older target would also rewrite plain scripts and the inline
// scripts of test pages, and with them the hashes of their CSP.
const typescript = esbuildPlugin({ ts: true, target: 'esnext', tsconfig: here('./tsconfig.json'), define });

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: here('./'),
  files: ['test/**/*.test.ts'],
  browsers: await launchers(),
  // One page at a time, one engine after the other: a page in the background gets no focus and slow timers, and WebKit
  // would run its tests in frames. Two at once is no faster on the two cores of a CI machine.
  concurrentBrowsers: 1,
  concurrency: 1,
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    bundlesTests ? exceptTests(typescript) : typescript,
    {
      name: 'icons',
      resolveMimeType: ({ path }) => (isIcon(path) ? 'js' : undefined),
      transform: ({ path, body }) => (isIcon(path) ? iconModule(String(body)) : undefined),
    },
    ...(process.env.LIT === 'pages' ? [await litForPages()] : []),
    {
      name: 'raw',
      resolveMimeType: ({ url }) => (url.endsWith('?raw') ? 'js' : undefined),
      transform: ({ url, body }) =>
        url.endsWith('?raw') ? `export default ${JSON.stringify(String(body))};` : undefined,
    },
    {
      // Its main file is for Node; bundlers take the other by its package's "browser".
      name: 'l10n-for-browsers',
      resolveImport: ({ source }) =>
        source === '@vscode/l10n' ? '/node_modules/@vscode/l10n/dist/browser.js' : undefined,
    },
    await bundledPackages(),
    ...(bundlesTests ? [bundledTests(here('./'), define)] : []),
    loopbackOnly(),
    kit.plugin,
    published.plugin,
    media(),
    spoken(),
    // More servers and commands for tests go here.
  ],
  // The summary says how much of the source ran. V8 alone counts, so it is done in Chromium.
  coverage: countsCoverage,
  coverageConfig: { include: ['src/**/*.ts'], reporters: [] },
  middleware: [...(isWatching ? [] : [keepModules]), kit.middleware, published.middleware, sanitisers(), apps()],
  testRunnerHtml: testPage,
  // Time limits are for what hangs, not for what is slow: a busy machine may stand still for a while.
  // COUNTS_FILE: `npm test` is running. Then a forgotten `.only` fails instead of leaving out its neighbours.
  testFramework: { config: { timeout: 60_000, forbidOnly: 'COUNTS_FILE' in process.env } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [isWatching ? defaultReporter() : countReporter()],
};
