// Why: the engine most visitors have. An installed browser is preferred: newer, and the same as theirs.

import { chromeLauncher } from '@web/test-runner-chrome';
import { bundledChromium, hasBundledChromium } from './find/bundled-chromium.js';
import { findChrome } from './find/find-chrome.js';
import { rememberVersion } from './remember-version.js';

// Nothing but the tests: no update, no sync, no QUIC; and no page kept for going back to, which takes a quarter of the time, as
// each file of tests leaves one. `globalThis.gc()` and exact memory figures for tests of leaks.
const ARGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=BackForwardCache',
  '--no-first-run',
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
];

/** @type {import('./engines.js').Engine} */
export const chromium = {
  name: 'Chromium',
  remedy: 'install Chrome, Chromium or Edge, or set CHROME_PATH (on x64 Linux, `npm ci` brings one)',
  find() {
    const where = findChrome() ?? (hasBundledChromium() ? '@sparticuz/chromium' : undefined);
    return where ? { where, launcher: async () => launcher(await chromiumOptions()) } : undefined;
  },
};

/**
 * The options with which puppeteer starts it.
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export async function chromiumOptions() {
  const executablePath = findChrome();
  if (executablePath) return { executablePath, args: [...ARGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] };
  if (!hasBundledChromium()) throw new Error(`Chromium was not found: ${chromium.remedy}.`);
  const { executablePath: bundled, env } = await bundledChromium();
  const args = [...ARGS, '--no-sandbox', '--no-zygote'];
  return { executablePath: bundled, env: { ...process.env, ...env }, headless: 'shell', args };
}

/** @param {import('puppeteer-core').LaunchOptions} launchOptions */
function launcher(launchOptions) {
  const made = chromeLauncher({ launchOptions, createPage: rememberVersion(() => made) });
  made.name = 'Chromium';
  return made;
}
