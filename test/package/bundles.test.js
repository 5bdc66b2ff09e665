import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';
import { sendText } from '../../demo/servers/send-text.js';
import { requestPath, sendFile } from '../../src/publish/hosting/preview/send-file.js';
import { chromiumOptions } from '../engines/chromium.js';
import { installedProject, node } from './installed-project.js';

/** A change within a shadow root is no mutation of the page. */
const WAIT = { timeout: 30_000, polling: 50 };

/** [what it is called, the tool of build.js, the page, whether the page imports our style sheet] */
const BUILDS = /** @type {const} */ ([
  ['Vite', 'vite', 'styled', true],
  ['Vite 7', 'vite7', 'styled', true],
  ['Vite 6', 'vite6', 'styled', true],
  ['Vite, with every widget', 'vite', 'everything', false],
  ['webpack', 'webpack', 'styled', true],
  ['Rollup', 'rollup', 'plain', false],
  ['esbuild', 'esbuild', 'styled', true],
  ['React 19', 'esbuild', 'react', false],
  ['Vue 3', 'vue', 'vue', false],
  ['Svelte 5', 'svelte', 'svelte', false],
]);

describe('A project that installed the package', { concurrency: 2 }, () => {
  /** @type {string} */ let folder;
  /** @type {() => Promise<void>} */ let remove;
  /** @type {import('puppeteer-core').Browser} */ let browser;
  /** @type {ReturnType<typeof createLoopbackServer>} */ let server;
  /** @type {string} */ let origin;

  before(async () => {
    ({ folder, remove } = await installedProject());
    server = createLoopbackServer(async (request, response) => {
      const path = requestPath(request.url) ?? '';
      const root = path === '/manifest.json' ? folder : join(folder, 'out');
      if ((await sendFile(request, response, root, path)) !== 'sent')
        sendText(request, response, { body: `${path} is not there\n`, type: 'text/plain', status: 404 });
    });
    [origin, browser] = await Promise.all([server.listen(), chromiumOptions().then((all) => puppeteer.launch(all))]);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await remove?.();
  });

  for (const [title, tool, page, styled] of BUILDS) {
    it(`${title} builds it, and a browser shows its widgets`, async () => {
      const out = `out/${tool}-${page}`;
      await node(['build.js', tool, page, out], folder);
      if (styled) assert.match(await textIn(join(folder, out), '.css'), /thank-you-banner/);
      const others = (await textIn(join(folder, out), '.js')).match(/define\(\W*(family-voices|campaign-hub)/g) ?? [];
      assert.equal(others.length, page === 'everything' ? 2 : 0, 'a page has the widgets that it names, and no others');
      await shows(`${origin}/${tool}-${page}/${page}.html`);
    });
  }

  /** Widgets have the campaign, which nobody compiled; an event reaches the page; nothing is wrong. @param {string} url */
  async function shows(url) {
    // A window of its own: what is behind another is not drawn.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    await page.goto(url);
    try {
      await page.waitForFunction(shadowText, WAIT, 'resource-list', 'A poster');
      await page.waitForFunction(shadowText, WAIT, 'thank-you-banner', 'Thank you to our families');
      assert.equal(await page.$eval('thank-you-banner >>> [part=title]', ({ localName }) => localName), 'h3');
      await page.click('thank-you-banner >>> [part=dismiss]');
      await page.waitForFunction(() => document.querySelector('output')?.textContent === 'Hidden: thanks', WAIT);
    } catch (error) {
      throw new Error(`${error}\nThe page said: ${problems.join('\n') || 'nothing'}`, { cause: error });
    }
    assert.deepEqual(problems, []);
    await context.close();
  }
});

/** Runs in the page. @param {string} tag @param {string} text */
const shadowText = (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text);

/** All files of a kind in a folder. @param {string} folder @param {string} ending */
async function textIn(folder, ending) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}
