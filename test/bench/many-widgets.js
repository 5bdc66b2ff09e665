// A page of up to 2 000 widgets, each under a heading of its own: what one costs among many, as a multiple of what it costs among
// few, and the tasks that a reader would feel.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { sampleManifest } from '../../demo/servers/sample-manifest.js';
import { findChrome } from '../engines/find/find-chrome.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const COUNTS = [250, 1000, 2000];

/** @param {string} kit @param {number} count */
const page = (kit, count) => `<!doctype html><html lang="en"><title>Bench</title>
<script src="${kit}/campaign-widgets.js" async></script>${Array.from(
  { length: count },
  (_, index) => `<h2>News ${index}</h2><thank-you-banner><p><a href="/">Thank you</a></p></thank-you-banner>\n`,
).join('')}`;

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function measure(browser, url) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    Object.assign(window, { tasks: [] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) /** @type {any} */ (window).tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(url);
  await tab.waitForFunction(
    () =>
      [...document.querySelectorAll('thank-you-banner')].every((one) => one.shadowRoot?.querySelector('[part=base]')),
    { polling: 50, timeout: 120_000 },
  );
  const { time, tasks } = await tab.evaluate(() => ({
    time: performance.now(),
    tasks: /** @type {number[]} */ (/** @type {any} */ (window).tasks),
  }));
  await tab.close();
  return { time, tasks: tasks.sort((a, b) => b - a) };
}

export async function manyWidgets() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('Many widgets were not measured: no Chrome, Chromium or Edge is installed.');
  const kit = createKitServer({
    dist: here('../../dist'),
    campaigns: here('../../demo/campaigns'),
    manifest: () => sampleManifest(here('../../demo/campaigns')),
  });
  const origin = await kit.listen(0);
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(page(origin, Number(url.slice(1)) || 1));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...args, '--disable-quic', '--no-first-run'] });
  const base = `http://127.0.0.1:${port}`;
  await measure(browser, `${base}/1`); // The browser warms up.
  const alone = await measure(browser, `${base}/1`);
  const found = [];
  for (const count of COUNTS) found.push({ count, ...(await measure(browser, `${base}/${count}`)) });
  await browser.close();
  server.close();
  await kit.close();
  const [first] = found;
  const each = (/** @type {{ time: number, count: number }} */ { time, count }) => (time - alone.time) / count;
  console.log(
    `Many widgets on a page, what one costs as a multiple of what it costs among ${first?.count}; tasks over 50 ms:`,
  );
  for (const one of found) {
    const ratio = first ? (each(one) / each(first)).toPrecision(3) : '';
    console.log(`  ${one.count}: ${ratio}    ${one.tasks.join(', ') || 'none'} (${Math.round(one.time)} ms here)`);
  }
}
