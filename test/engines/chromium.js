// Why: the engine most visitors have. An installed browser is preferred: newer, and the same as theirs.

import { chromeLauncher } from '@web/test-runner-chrome';
import { bundledChromium, hasBundledChromium } from './bundled-chromium.js';
import { findChrome } from './find-chrome.js';
import { rememberVersion } from './remember-version.js';

// Nothing but the tests: no update, no sync, no QUIC. `globalThis.gc()` and exact memory figures for tests of leaks.
const ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
];

/** @type {import('./engines.js').Engine} */
export const chromium = {
  name: 'Chromium',
  remedy: 'install Chrome, Chromium or Edge, or set CHROME_PATH (on x64 Linux, `npm ci` brings one)',
  find() {
    const executablePath = findChrome();
    if (executablePath) return { where: executablePath, launcher: async () => launcher({ executablePath }) };
    if (!hasBundledChromium()) return undefined;
    return {
      where: '@sparticuz/chromium',
      launcher: async () => {
        const { executablePath, env } = await bundledChromium();
        return launcher({ executablePath, env: { ...process.env, ...env }, headless: 'shell' }, [
          '--no-sandbox',
          '--no-zygote',
        ]);
      },
    };
  },
};

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {string[]} [args]
 */
function launcher(options, args = process.getuid?.() === 0 ? ['--no-sandbox'] : []) {
  const made = chromeLauncher({
    launchOptions: { ...options, args: [...ARGS, ...args] },
    createPage: rememberVersion(() => made),
  });
  made.name = 'Chromium';
  return made;
}
