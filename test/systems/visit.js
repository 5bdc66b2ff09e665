// A visitor who comes to a page of a whole system.
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LOOKS = 160;
const PAUSE_MS = 150;

/**
 * @typedef {object} Visit
 * @property {Record<string, string>} seen of each form
 * @property {string[]} cut frames that are not as tall as their page
 * @property {string[]} lines of ours in the console
 *
 * @typedef {object} Options
 * @property {'seen' | 'seen without script' | 'left'} ask `left`: whether there is a way to the campaign, whatever else there is
 * @property {(seen: Record<string, string>, console: Pick<Visit, 'lines'>) => boolean} isAwaited true once the page shows what it is to
 *   show
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [look] takes a picture
 */

/**
 * @param {import('./systems.js').Surroundings} around @param {string} url @param {Options} options
 * @returns {Promise<Visit>}
 */
export async function visit({ browser, kit, placed: { page: placed } }, url, { ask, isAwaited, look }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const lines = [];
    page.on('console', (message) => {
      if (/^\[?(campaign-widgets|<[a-z]+-[a-z-]+>)/.test(message.text())) lines.push(message.text());
    });
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(url, { timeout: 60_000 });
    await page.evaluate(await script());
    const address = kit.base + placed.path;
    const seen = () => page.evaluate((...all) => globalThis.seenInSystem(...all), placed, address, ask);
    // Frames that nobody looks at are not loaded.
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.scrollIntoView();
    });
    const cut = () => (ask === 'seen' ? cutFrames(page, address) : []);
    await until(async () => isAwaited(await seen(), { lines }) && (await cut()).length === 0);
    // A second widget would come after the first.
    await page.waitForNetworkIdle();
    await look?.(page);
    return { seen: await seen(), cut: await cut(), lines };
  } finally {
    await context.close();
  }
}

/**
 * A page that compares versions shows what was written, even with our script.
 * @param {import('./systems.js').Surroundings} around @param {string} url @returns {Promise<string[]>} what is wrong
 */
export async function compared({ browser, placed: { page: placed, forms } }, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle0' });
    const text = await page.$eval('table.diff', (table) => /** @type {HTMLElement} */ (table).innerText);
    const hasScript = await page.evaluate(() => 'campaignWidgets' in globalThis);
    return [
      ...(hasScript ? [] : ['our script is not on the page']),
      ...(text.includes(forms.address) ? [] : ['the address does not show']),
      ...((await page.$(`table.diff ${placed.tag}`)) ? ['there is a widget in it'] : []),
    ];
  } finally {
    await context.close();
  }
}

/** Ends without a word when patience does: what is wrong then is seen in the table. @param {() => Promise<boolean>} is */
async function until(is) {
  for (let look = 0; look < LOOKS && !(await is()); look++) await later(PAUSE_MS);
}

/** @param {import('puppeteer-core').Page} page @param {string} address */
async function cutFrames(page, address) {
  const cut = [];
  for (const frame of page.frames()) {
    if (!frame.url().startsWith(address)) continue;
    const element = await frame.frameElement();
    const has = await element?.evaluate(({ clientHeight }) => clientHeight);
    // A frame that is not shown shows nothing that could be cut.
    if (!has) continue;
    const { needs, saysSo } = await frame.evaluate(() => ({
      needs: Math.ceil(document.documentElement.getBoundingClientRect().height),
      // WordPress gives no more than 1,000 pixels; the page in them says that there is more.
      saysSo: document.documentElement.classList.contains('cut'),
    }));
    if (Math.abs(has - needs) > 1 && !saysSo) cut.push(`${has} pixels for ${needs}`);
  }
  return cut;
}

/** @type {Promise<string> | undefined} */
let bundle;
function script() {
  const entryPoints = [fileURLToPath(new URL('in-page.ts', import.meta.url))];
  bundle ??= build({ entryPoints, bundle: true, write: false, format: 'iife', logLevel: 'error' }).then(
    ({ outputFiles }) => outputFiles[0]?.text ?? '',
  );
  return bundle;
}
