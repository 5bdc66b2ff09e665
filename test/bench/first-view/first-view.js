// One page with three widgets on a slow connection and a slow processor: the time until a reader sees all of it, as a multiple of
// static HTML and of the same widgets in plain Lit. Every round loads every page, so what disturbs the machine disturbs all.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mime-types';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../engines/find/find-chrome.js';
import { published } from '../published.js';
import { buildPlainLit } from './build-plain-lit.js';

/** Slow 4G and a phone, as Chromium's developer tools have them. */
const NETWORK = { latency: 562.5, download: 180_000, upload: 84_000, offline: false };
const CPU = 4;
const ROUNDS = 7;

const TAGS = ['thank-you-banner', 'campaign-video', 'resource-list'];

/** @param {string} head @param {string} body */
const page = (head, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<style>body{max-width:60rem;margin:auto;font:1rem/1.5 sans-serif}</style>${head}<h1>Family support</h1>${body}`;

const ours = TAGS.map((tag) => `<p>A page of a force.</p><${tag} limit="0"><a href="/">Fallback</a></${tag}>`).join(
  '\n',
);

/** @param {any} manifest a text in English @param {string[]} fragments of the widgets @returns {Record<string, string>} */
function pages(manifest, fragments) {
  const text = (/** @type {any} */ value) => value?.en ?? value ?? '';
  const [message] = manifest.messages;
  const [video] = manifest.videos;
  const items = manifest.resources.map(
    (/** @type {any} */ { title, description, file }) =>
      `<li><h3>${text(title)}</h3><p>${text(description)}</p><a href="${text(file.url)}">Download</a></li>`,
  );
  const script = '<script src="/kit/campaign-widgets.js" async></script>';
  const rendered = fragments.join('');
  // An embed code has inside what a fragment has beside its root.
  const baked = rendered.replace(/(<[\w-]+ lang[^>]*>)<template shadowrootmode[\s\S]*?<\/template>(?=<span|<a)/g, '$1');
  return {
    'static HTML': page(
      '',
      `<section><h2>${text(message.heading)}</h2></section><section><h2>${text(video.title)}</h2></section><ul>${items.join('')}</ul>`,
    ),
    'plain Lit': page(
      '<script type="module" src="/plain-lit.js" data-plain-lit="/kit/manifest.json"></script>',
      '<plain-banner></plain-banner><plain-video></plain-video><plain-list></plain-list>',
    ),
    'the loader': page(script, ours),
    'a page script': page('<script src="/kit/pages/home.js" async></script>', ours),
    // With every picture, fact and button that widgets have, as somebody would write it into the page.
    'the same HTML': page('', rendered.replace(/<\/?template[^>]*>/g, '').replace(/(<\/?)[a-z]+-[a-z-]+/g, '$1div')),
    'words inside': page(script, baked),
    fragments: page(script, rendered),
    'no script': page('', rendered),
  };
}

/** Notes the time at which the last of some texts has a box. @param {string[]} texts */
function seen(texts) {
  const textIn = (/** @type {ParentNode} */ root) => {
    let words = '';
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) words += textIn(element.shadowRoot);
      else if (element.checkVisibility() && element.localName !== 'style')
        words += [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ''))
          .join('');
    }
    return words;
  };
  Object.assign(window, {
    seen: new Promise((resolve) => {
      const look = () => {
        const words = document.body ? textIn(document) : '';
        if (texts.every((text) => words.includes(text))) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
  });
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {string[]} texts */
async function load(browser, url, texts) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  let requests = 0;
  tab.on('request', (request) => {
    if (/script|fetch|xhr|stylesheet/.test(request.resourceType())) requests++;
  });
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  const { latency, download, upload, offline } = NETWORK;
  await session.send('Network.emulateNetworkConditions', {
    latency,
    downloadThroughput: download,
    uploadThroughput: upload,
    offline,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await tab.evaluateOnNewDocument(seen, texts);
  await tab.goto(url);
  const time = /** @type {number} */ (await tab.evaluate(() => /** @type {any} */ (window).seen));
  const before = requests;
  await context.close();
  return { time, requests: before };
}

const median = (/** @type {number[]} */ values) =>
  /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);

export async function firstView() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('The first view was not measured: no Chrome, Chromium or Edge is installed.');
  const kit = await published(`home=${TAGS.join(' ')}`);
  const plainLit = await buildPlainLit();
  const manifest = JSON.parse(await readFile(join(kit.folder, 'manifest.json'), 'utf8'));
  const fragments = await Promise.all(
    TAGS.map((tag) => readFile(join(kit.folder, `fragments/${tag}.en.html`), 'utf8')),
  );
  const html = pages(
    manifest,
    fragments.map((fragment) => fragment.replaceAll('http://127.0.0.1/kit/', '/kit/')),
  );
  const names = Object.keys(html);
  // Texts with merge fields are left out: the compiler fills them.
  const texts = [manifest.videos[0].title, ...manifest.resources.map((/** @type {any} */ { title }) => title)]
    .map((text) => text.en ?? text)
    .filter((text) => typeof text === 'string' && !text.includes('{'));
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split('?', 1)[0] ?? '';
    const content =
      path === '/plain-lit.js'
        ? plainLit
        : path.startsWith('/kit/')
          ? await readFile(join(kit.folder, path.slice(5))).catch(() => undefined)
          : html[names[Number(path.slice(1))] ?? ''];
    if (content === undefined) return void response.writeHead(404).end();
    const type = lookup(path) || 'text/html';
    const isText = /text|javascript|json/.test(type);
    response.writeHead(200, { 'Content-Type': type, ...(isText && { 'Content-Encoding': 'gzip' }) });
    response.end(isText ? gzipSync(content, { level: 9 }) : content);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...args, '--disable-quic', '--no-first-run'] });
  /** @type {Record<string, { time: number, requests: number }[]>} */
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, name] of names.entries()) {
      const sample = await load(browser, `http://127.0.0.1:${port}/${index}`, texts);
      if (round) samples[name]?.push(sample);
    }
  await browser.close();
  server.close();
  await kit.remove();
  const timesOf = (/** @type {string} */ name) => (samples[name] ?? []).map(({ time }) => time);
  const ratio = (/** @type {string} */ name, /** @type {string} */ base) =>
    median(timesOf(name).map((time, index) => time / (timesOf(base)[index] ?? 1))).toFixed(2);
  console.log('Three widgets on slow 4G, processor 4 × slower: all of it visible, ÷ static HTML, ÷ plain Lit:');
  for (const name of names) {
    const times = timesOf(name);
    const spread = (Math.max(...times) - Math.min(...times)) / median(times);
    console.log(
      `  ${name.padEnd(14)} ${ratio(name, 'static HTML')}  ${ratio(name, 'plain Lit')}   ${median((samples[name] ?? []).map(({ requests }) => requests))} requests (${Math.round(median(times))} ms here, ± ${Math.round(spread * 50)} %)`,
    );
  }
}
