// The builder's first use on a slow phone: a processor four times slower, slow 4G, nothing kept from before. It is ready when
// its first widget can be chosen and the page answers; a plain page of the kit, in the same run, says what the network takes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { findChrome } from '../engines/find/find-chrome.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const SLOWER = 4;
const RUNS = 5;

/** Runs in the page: when an element is there, found through open shadow roots, and when the page was next free for a person. */
const watch = (/** @type {string[]} */ path) => {
  const found = () =>
    path.reduce(
      (/** @type {any} */ root, name) => root?.querySelector(name)?.shadowRoot ?? root?.querySelector(name),
      document,
    );
  const look = () => {
    if (!found()) {
      requestAnimationFrame(look);
      return;
    }
    // A task behind all that is under way: what a tap would wait for.
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { ready: performance.now() })));
  };
  look();
};

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {string[]} path
 */
async function readyAfter(browser, url, path) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 375, height: 700, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(SLOWER);
  await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  await tab.evaluateOnNewDocument(watch, path);
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => 'ready' in window);
  const ready = await tab.evaluate(() => /** @type {any} */ (window).ready);
  const bytes = await tab.evaluate(() =>
    /** @type {PerformanceResourceTiming[]} */ ([
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ])
      .filter(({ responseEnd }) => responseEnd <= /** @type {any} */ (window).ready)
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
  );
  await context.close();
  return { ready, bytes };
}

/** @param {number[]} all */
const median = (all) => /** @type {number} */ (all.toSorted((a, b) => a - b)[all.length >> 1]);

export async function builder() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('The builder was not measured: no Chrome, Chromium or Edge is installed.');
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-bench-'));
  const args = [
    'publish',
    here('../../demo/campaigns/northshire'),
    '--out',
    folder,
    '--base',
    'https://www.example.org/',
  ];
  execFileSync(process.execPath, [here('../../dist/cli.js'), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const kit = createKitServer({ dist: folder });
  const origin = await kit.listen(0);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...sandbox, '--disable-quic', '--no-first-run'] });
  const plain = [];
  const own = [];
  for (let run = 0; run < RUNS; run++) {
    plain.push(await readyAfter(browser, `${origin}/how-to-embed.html`, ['footer']));
    own.push(await readyAfter(browser, `${origin}/builder/index.html`, ['builder-app', 'builder-choose', 'h3 a']));
  }
  await browser.close();
  await kit.close();
  await rm(folder, { recursive: true });
  const [plainReady, ready] = [median(plain.map((each) => each.ready)), median(own.map((each) => each.ready))];
  console.log(
    `The builder's first use at ${SLOWER}× CPU slow-down and slow 4G, until its first widget can be chosen (median of ${RUNS}):`,
  );
  console.log(
    `  ${(ready / plainReady).toPrecision(3)} × a plain page of the kit; ${(ready / 1000).toFixed(2)} s and ${Math.round((own[0]?.bytes ?? 0) / 1000)} kB here, the plain page ${(plainReady / 1000).toFixed(2)} s and ${Math.round((plain[0]?.bytes ?? 0) / 1000)} kB`,
  );
}
