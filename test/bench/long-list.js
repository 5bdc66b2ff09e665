// A list of up to 10 000 resources, all of them shown: the time until the last is there, as a multiple of plain Lit in the same run;
// how it grows with their number (1 is linear); and, on a processor four times slower, the tasks that a reader would feel.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookup } from 'mime-types';
import puppeteer from 'puppeteer-core';
import { assemble, stringifyPrecompiled } from '../../dist/campaign.js';
import { findChrome } from '../engines/find/find-chrome.js';
import { buildPlainLit } from './first-view/build-plain-lit.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const COUNTS = [12, 100, 1000, 10_000];
const ROUNDS = 3;
const SLOWER = 4;

/** A campaign of so many resources, as a kit has it. @param {number} count */
function manifestOf(count) {
  const resources = Array.from({ length: count }, (_, index) => ({
    id: `resource-${index}`,
    title: { en: `Poster ${index}: say thank you`, cy: `Poster ${index}: dweud diolch` },
    description: { en: 'For noticeboards, in A3 and A4.', cy: 'Ar gyfer byrddau hysbysu, maint A3 ac A4.' },
    type: ['poster', 'leaflet', 'guide'][index % 3],
    audience: ['families', 'officers'],
    file: {
      en: { url: `media/poster-${index}.en.pdf`, format: 'PDF', bytes: 200_000 + index, pages: 1 },
      cy: { url: `media/poster-${index}.cy.pdf`, format: 'PDF', bytes: 201_000 + index, pages: 1 },
    },
    updated: '2026-03-01',
    licence: 'OGL-UK-3.0',
  }));
  const value = { campaign: { title: { en: 'Thank you', cy: 'Diolch' } }, resources };
  return stringifyPrecompiled(assemble([{ url: 'https://www.example.org/manifest.json', json: value }]).manifest);
}

const VARIANTS = {
  'plain Lit': {
    list: 'plain-list',
    item: 'li',
    html: (/** @type {number} */ count) =>
      `<script type="module" src="/plain-lit.js" data-plain-lit="/${count}/manifest.json"></script><h1>Bench</h1><plain-list></plain-list>`,
  },
  ours: {
    list: 'resource-list',
    item: '[part=item]',
    html: (/** @type {number} */ count) =>
      `<script src="/${count}/campaign-widgets.js" async></script><h1>Bench</h1><resource-list limit="0"><a href="/">Fallback</a></resource-list>`,
  },
};

/** Loads a page until its list is whole. @param {import('puppeteer-core').Browser} browser @param {string} origin @param {keyof typeof VARIANTS} name @param {number} count @param {number} slower */
async function load(browser, origin, name, count, slower) {
  const { list, item } = VARIANTS[name];
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(
    (list, item, count) => {
      const tasks = /** @type {number[]} */ ([]);
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) tasks.push(Math.round(duration));
      }).observe({ type: 'longtask', buffered: true });
      const whole = new Promise((done) => {
        const look = () => {
          // By the last alone: to count all would take longer than to draw them.
          let last = document.querySelector(list)?.shadowRoot?.querySelector('ul');
          while (last && !last.matches(item)) last = /** @type {any} */ (last.lastElementChild);
          if (last?.textContent?.includes(`Poster ${count - 1}:`)) setTimeout(() => done(performance.now()));
          else setTimeout(look, 20);
        };
        look();
      });
      const first = new Promise((done) => {
        const look = () => {
          const one = document.querySelector(list)?.shadowRoot?.querySelector(item);
          if (one?.getBoundingClientRect().height) done(performance.now());
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      Object.assign(window, { bench: { tasks, whole, first } });
    },
    list,
    item,
    count,
  );
  if (slower > 1) await tab.emulateCPUThrottling(slower);
  await tab.goto(`${origin}/${name === 'ours' ? 'o' : 'p'}${count}`);
  const found = await tab.evaluate(async () => {
    const { tasks, whole, first } = /** @type {any} */ (window).bench;
    return { first: await first, time: await whole, tasks };
  });
  await tab.close();
  return /** @type {{ first: number, time: number, tasks: number[] }} */ (found);
}

const median = (/** @type {number[]} */ values) =>
  /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);

export async function longList() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('Long lists were not measured: no Chrome, Chromium or Edge is installed.');
  const plainLit = await buildPlainLit();
  const manifests = new Map(COUNTS.map((count) => [`${count}`, manifestOf(count)]));
  const server = createServer(async ({ url = '/' }, response) => {
    const [, variant, number = ''] = /^\/([op])(\d+)$/.exec(url) ?? [];
    const [, count = '', file = ''] = /^\/(\d+)\/(.+)$/.exec(url) ?? [];
    const content = variant
      ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${VARIANTS[variant === 'o' ? 'ours' : 'plain Lit'].html(Number(number))}`
      : url === '/plain-lit.js'
        ? plainLit
        : file === 'manifest.json'
          ? manifests.get(count)
          : await readFile(join(dist, file)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': lookup(url) || 'text/html' });
    response.end(content);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...args, '--disable-quic', '--no-first-run'] });
  const names = /** @type {(keyof typeof VARIANTS)[]} */ (Object.keys(VARIANTS));
  /** @type {Record<string, { first: number, time: number, tasks: number[] }[]>} */
  const samples = {};
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const count of COUNTS)
      for (const name of names) {
        const sample = await load(browser, origin, name, count, 1);
        if (!round) continue;
        samples[`${name} ${count}`] ??= [];
        samples[`${name} ${count}`]?.push(sample);
      }
  const timesOf = (/** @type {string} */ name, /** @type {number} */ count) =>
    (samples[`${name} ${count}`] ?? []).map(({ time }) => time);
  const firstOf = (/** @type {string} */ name, /** @type {number} */ count) =>
    Math.round(median((samples[`${name} ${count}`] ?? []).map(({ first }) => first)));
  console.log('A list, all of it shown: ours ÷ plain Lit; the exponent from a tenth as many, without what 12 take:');
  const start = median(timesOf('ours', 12));
  for (const count of COUNTS) {
    const [own, plain] = [timesOf('ours', count), timesOf('plain Lit', count)];
    const ratio = median(own.map((time, round) => time / (plain[round] ?? 1)));
    const growth = Math.log10((median(own) - start) / (median(timesOf('ours', count / 10)) - start));
    const exponent = count > 1000 ? `  exponent ${growth.toFixed(2)}` : '';
    console.log(
      `  ${String(count).padStart(6)}: ${ratio.toFixed(2)}${exponent}  (${Math.round(median(own))} ms here, plain Lit ${Math.round(median(plain))}; the first item after ${firstOf('ours', count)} and ${firstOf('plain Lit', count)})`,
    );
  }
  console.log(`Tasks over 50 ms on a processor ${SLOWER} × slower:`);
  for (const count of COUNTS)
    for (const name of names) {
      const { tasks, time } = await load(browser, origin, name, count, SLOWER);
      console.log(
        `  ${String(count).padStart(6)} ${name.padEnd(9)} ${tasks.sort((a, b) => b - a).join(', ') || 'none'} (${Math.round(time)} ms here)`,
      );
    }
  await browser.close();
  server.close();
}
