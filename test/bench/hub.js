// A hub with all there is, on a processor four times slower: how long the page is busy in one go, while a reader scrolls
// through all of it. A task of over 50 ms is one that a reader feels.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { sampleManifest } from '../../demo/servers/sample-manifest.js';
import { findChrome } from '../engines/find/find-chrome.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const SLOWER = 4;

/** @param {string} kit @param {string} body */
const page = (kit, body) => `<!doctype html><html lang="en"><title>Bench</title>
<script src="${kit}/campaign-widgets.js" async></script><h1>Bench</h1>${body}`;

/** The long tasks of a page in milliseconds, while it loads and is scrolled through. @param {import('puppeteer-core').Browser} browser @param {string} url */
async function longTasks(browser, url) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    Object.assign(window, { tasks: [] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) /** @type {any} */ (window).tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.emulateCPUThrottling(SLOWER);
  await tab.goto(url, { waitUntil: 'networkidle0' });
  for (let before = -1, y = 0; y !== before; ) {
    before = y;
    y = await tab.evaluate(() => {
      scrollBy(0, innerHeight);
      return scrollY;
    });
    await tab.waitForNetworkIdle({ idleTime: 300 });
  }
  const tasks = /** @type {number[]} */ (await tab.evaluate(() => /** @type {any} */ (window).tasks));
  const parts = await tab.evaluate(
    () => document.querySelector('campaign-hub')?.shadowRoot?.querySelectorAll('section').length ?? 0,
  );
  await tab.close();
  return { tasks: tasks.sort((a, b) => b - a), parts };
}

export async function hub() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('The hub was not measured: no Chrome, Chromium or Edge is installed.');
  const kit = createKitServer({
    dist: here('../../dist'),
    campaigns: here('../../demo/campaigns'),
    manifest: () => sampleManifest(here('../../demo/campaigns')),
  });
  const origin = await kit.listen(0);
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(page(origin, url === '/hub' ? '<campaign-hub></campaign-hub>' : '<p>Nothing else</p>'));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...args, '--disable-quic', '--no-first-run'] });
  const empty = await longTasks(browser, `http://127.0.0.1:${port}/`);
  const { tasks, parts } = await longTasks(browser, `http://127.0.0.1:${port}/hub`);
  await browser.close();
  server.close();
  await kit.close();
  const told = tasks.length ? tasks.join(', ') : 'none';
  console.log(
    `A hub of ${parts} parts at ${SLOWER}× CPU slow-down, loaded and scrolled through: tasks over 50 ms, in ms:`,
  );
  console.log(`  ${told} (a page without widgets: ${empty.tasks.join(', ') || 'none'})`);
}
