// A reader's page: what the server sent of it, and what a browser makes of that, with scripts and without.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The root in a fragment of the kit, to the last letter. @param {string} kit its folder @param {string} name */
export async function rootIn(kit, name) {
  const html = await readFile(join(kit, 'fragments', name), 'utf8');
  const root = /<template[\s\S]*<\/template>/.exec(html)?.[0] ?? '';
  assert.ok(root, name);
  return root;
}

/** @param {string} url */
export async function htmlOf(url) {
  const answer = await fetch(url);
  assert.equal(answer.status, 200, url);
  return answer.text();
}

/**
 * The title that a reader sees in a widget, '' for none; and whether a script made it.
 * @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} tag
 * @param {{ script: boolean, title: string, look?: ((page: import('puppeteer-core').Page) => Promise<unknown>) | undefined }} options
 */
export async function assertSeen(browser, url, tag, { script, title, look }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    /** @type {string[]} */
    const problems = [];
    page.on('console', (message) => {
      if (/campaign-widgets|shadow/i.test(message.text())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.setJavaScriptEnabled(script);
    await page.goto(url, { timeout: 180_000 });
    if (script) await page.waitForSelector(`${tag}:defined`, { timeout: 180_000 });
    // Without scripts of a page puppeteer's own still run.
    const seen = () => page.$eval(tag, (widget) => widget.shadowRoot?.querySelector('[part=title]')?.textContent ?? '');
    if (script)
      await page.waitForFunction(
        (tag, title) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('[part=title]')?.textContent?.includes(title),
        { timeout: 180_000 },
        tag,
        title,
      );
    assert.ok((await seen()).includes(title), `${tag} shows: ${await seen()}`);
    assert.equal(
      await page.$eval(tag, (widget) => widget.getBoundingClientRect().height > 40),
      true,
      'it has a height',
    );
    await look?.(page);
    if (script) assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}
