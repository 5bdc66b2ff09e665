// A page that draws all the time pays for looking at what it adds. The loader is the only script of ours here: there is no widget.

import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createKitServer } from '../../demo/servers/kit-server.js';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';
import { sendText } from '../../demo/servers/send-text.js';
import { findChrome } from '../engines/find/find-chrome.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** An issue holds it to this. */
const MAX_MICROSECONDS = 1;
const ROWS = 12_000;
const NODES_OF_A_ROW = 8;

/** Before the loader: counts the time of its observer and its timers. */
const count = () => {
  const page = /** @type {any} */ (window);
  page.spent = 0;
  const timed =
    (/** @type {any} */ work) =>
    (/** @type {any[]} */ ...given) => {
      const start = performance.now();
      work(...given);
      page.spent += performance.now() - start;
    };
  const { setTimeout, MutationObserver } = window;
  page.later = setTimeout;
  page.setTimeout = (/** @type {any} */ work, /** @type {number} */ time) => setTimeout(timed(work), time);
  page.MutationObserver = class extends MutationObserver {
    constructor(/** @type {any} */ work) {
      super(timed(work));
    }
  };
};

/** Ways in which pages draw. */
const ways = {
  'as one piece of markup': (/** @type {number} */ rows) => {
    const row = (/** @type {number} */ each) => `<tr><td><b>${each}</b></td><td>Name</td><td>1</td></tr>`;
    document.body.innerHTML = `<table><tbody>${Array.from({ length: rows }, (_, each) => row(each)).join('')}</tbody></table>`;
  },
  'node by node': (/** @type {number} */ rows) => {
    const table = document.createElement('table');
    document.body.replaceChildren(table);
    for (let each = 0; each < rows; each++) {
      const row = table.appendChild(document.createElement('tr'));
      row.appendChild(document.createElement('td')).appendChild(document.createElement('b')).append(String(each));
      for (const word of ['Name', '1']) row.appendChild(document.createElement('td')).append(word);
    }
  },
  'row by row': (/** @type {number} */ rows) => {
    const table = document.createElement('table');
    document.body.replaceChildren(table);
    for (let each = 0; each < rows; each++) {
      const row = document.createElement('tr');
      row.appendChild(document.createElement('td')).appendChild(document.createElement('b')).append(String(each));
      for (const word of ['Name', '1']) row.appendChild(document.createElement('td')).append(word);
      table.append(row);
    }
  },
};

export async function drawing() {
  const executablePath = findChrome();
  if (!executablePath) return console.log('Drawing was not measured: no Chrome, Chromium or Edge is installed.');
  const kit = createKitServer({ dist });
  const origin = await kit.listen(0);
  const body = `<!doctype html><title>Drawing</title><script src="${origin}/campaign-widgets.js"></script>`;
  const host = createLoopbackServer(async (request, response) =>
    sendText(request, response, { body, type: 'text/html; charset=utf-8' }),
  );
  const url = await host.listen(0);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args: [...sandbox, '--disable-quic', '--no-first-run'] });
  console.log(`A page that draws ${ROWS * NODES_OF_A_ROW} nodes again and again, what each costs (best of 7):`);
  for (const [name, draw] of Object.entries(ways)) {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(count);
    await tab.goto(url);
    const times = [];
    for (let run = 0; run < 7; run++) {
      const spent = await tab.evaluate(`new Promise((done) => {
        spent = 0;
        (${draw})(${ROWS});
        later(() => later(() => done(spent), 50), 50);
      })`);
      times.push(Number(spent));
    }
    await tab.close();
    const microseconds = (Math.min(...times) * 1000) / (ROWS * NODES_OF_A_ROW);
    const late = microseconds > MAX_MICROSECONDS ? `, more than ${MAX_MICROSECONDS}` : '';
    console.log(`  ${name}: ${microseconds.toFixed(2)} µs a node${late}`);
  }
  await browser.close();
  await host.close();
  await kit.close();
}
