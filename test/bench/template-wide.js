// A tag in a site's template is on every page, most of which have no widget. A request more, and what else?

import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';
import { sendText } from '../../demo/servers/send-text.js';
import { findChrome } from '../engines/find/find-chrome.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const CPU = 4;
const ROUNDS = 15;
/** An issue holds it to this, at that processor. */
const MAX_MS = 5;

const article = Array.from(
  { length: 40 },
  (_, each) => `<section><h2>Part ${each}</h2><p>Words with <a href="/part-${each}">a link</a>.</p></section>`,
).join('');

/** @param {string} script */
const page = (script) =>
  `<!doctype html><html lang="en"><title>News</title>${script}<main><h1>News</h1>${article}</main></html>`;

const median = (/** @type {number[]} */ values) =>
  /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);

export async function templateWide() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('A template was not measured: no Chrome, Chromium or Edge is installed.');
  const kit = createKitServer({ dist });
  const origin = await kit.listen(0);
  /** @type {Record<string, string>} */
  const pages = {
    '/none': '',
    '/empty': '<script src="/empty.js" async></script>',
    '/ours': `<script src="${origin}/campaign-widgets.js" async></script>`,
  };
  const host = createLoopbackServer(async (request, response) => {
    const script = pages[request.url ?? ''];
    const type = script === undefined ? 'text/javascript' : 'text/html; charset=utf-8';
    sendText(request, response, { body: script === undefined ? ';' : page(script), type });
  });
  const url = await host.listen(0);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...sandbox, '--disable-quic', '--no-first-run'] });
  /** @type {Record<string, { script: number, requests: number }[]>} */
  const samples = Object.fromEntries(Object.keys(pages).map((path) => [path, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const path of Object.keys(pages)) samples[path]?.push(await load(browser, url + path));
  await browser.close();
  await host.close();
  await kit.close();
  const of = (/** @type {string} */ path, /** @type {'script' | 'requests'} */ what) =>
    median((samples[path] ?? []).map((sample) => sample[what]));
  const cost = of('/ours', 'script') - of('/empty', 'script');
  const requests = of('/ours', 'requests') - of('/none', 'requests');
  console.log(`A template's tag on a page without any widget, processor ${CPU} × slower:`);
  console.log(
    `  ${cost.toFixed(1)} ms of script more than an empty one${cost > MAX_MS ? `, more than ${MAX_MS}` : ''}; ${requests} request`,
  );
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function load(browser, url) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  let requests = 0;
  tab.on('request', () => requests++);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  // Until nothing is asked for any more, and whatever was put off has had its turn.
  await tab.goto(url, { waitUntil: 'networkidle0' });
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  return { script: seconds * 1000, requests };
}
