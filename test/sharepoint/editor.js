// An editor at SharePoint's workbench: what people click and type there.
import { join } from 'node:path';

/** SharePoint is slow to start on a slow machine. */
const TIMEOUT_MS = 60_000;

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} [pictures] a folder */
export async function editorOf(browser, url, pictures) {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    /** @type {string[]} */ const refused = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      refused.push(`${effectiveDirective}: ${blockedURI}`),
    );
  });

  /** @param {string} id */
  const byId = (id) => `[data-automation-id="${id}"]`;
  const click = async (/** @type {string} */ selector) => (await page.waitForSelector(selector))?.click();
  /** The field below a label; its id is the label's, or the label names it. @param {string} label @returns {Promise<string>} */
  const field = async (label) => {
    const named = await page.waitForFunction(
      (label) => {
        const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
        return found && (found.htmlFor || found.id.replace(/-label$/, ''));
      },
      {},
      label,
    );
    return `#${await named.jsonValue()}`;
  };

  const editor = {
    page,
    /** Waits until a widget has drawn some words. @param {string} tag @param {string} words */
    shows: (tag, words) =>
      page.waitForFunction(
        (tag, words) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(words),
        {},
        tag,
        words,
      ),
    /** @param {string} tag @param {string} name @param {string | null} value */
    attribute: (tag, name, value) =>
      page.waitForFunction(
        (tag, name, value) => document.querySelector(tag)?.getAttribute(name) === value,
        {},
        tag,
        name,
        value,
      ),
    async reload() {
      await page.goto(url);
      await page.waitForSelector(byId('toolboxHint-webPart'));
    },
    /** @param {string} words @returns {Promise<string[]>} the names of what it finds */
    async findInToolbox(words) {
      await click(byId('toolboxHint-webPart'));
      await page.waitForSelector('input[role=searchbox]');
      await page.type('input[role=searchbox]', words);
      await page.waitForFunction(
        () => !document.querySelector('[data-automation-id="toolbox-webPartItem-Text"], [aria-label="Text"]'),
      );
      return page.$$eval('button[aria-label^="Campaign:"]', (all) => all.map((each) => each.ariaLabel ?? ''));
    },
    /** @param {string} name in the toolbox */
    choose: (name) => click(`button[aria-label^="${name}"]`),
    /** @param {string} name */
    async addAnother(name) {
      const hints = await page.$$(byId('toolboxHint-webPart'));
      await hints.at(-1)?.click();
      await page.waitForSelector('input[role=searchbox]');
      await page.type('input[role=searchbox]', name);
      await editor.choose(name);
    },
    openPane: () => click(byId('configureButton')),
    /**
     * SharePoint draws the pane anew a moment after each change, and a list that was open then chooses nothing: a person sees
     * that, and chooses again.
     * @param {string} label of a dropdown @param {string} option
     */
    async pick(label, option) {
      const isChosen = async () =>
        page
          .$eval(await field(label), ({ textContent }, option) => textContent?.includes(option), option)
          .catch(() => false);
      for (let attempt = 0; attempt < 5 && !(await isChosen()); attempt++) {
        await click(await field(label));
        await click(`::-p-xpath(//button[@role="option"][.//text()="${option}"])`);
        // The list closes after a while, and swallows clicks until then.
        await page.waitForFunction(() => !document.querySelector('button[role=option]'));
        await page.waitForNetworkIdle({ idleTime: 500 });
      }
    },
    /** @param {string} label of a checkbox */
    tick: async (label) => page.$eval(`input[type=checkbox][aria-label="${label}"]`, (box) => box.click()),
    /** @param {string} label of a text field @param {string} text */
    async type(label, text) {
      const box = await page.waitForSelector(await field(label));
      await box?.click({ clickCount: 3 });
      await page.keyboard.press('Backspace');
      await box?.type(text);
    },
    /** In its middle, where its link is. @param {string} tag */
    async clickWidget(tag) {
      const link = await page.evaluateHandle((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('a'), tag);
      const box = await link.asElement()?.boundingBox();
      if (!box) throw new Error(`<${tag}> has no link`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    preview: () => click(byId('workbench-command-bar-preview')),
    refused: () => page.evaluate(() => [...Reflect.get(window, 'refused')]),
    forgetRefused: () => page.evaluate(() => Reflect.get(window, 'refused').splice(0)),
    /** For people to look at, where they asked for it: wide and narrow. @param {string} name */
    async picture(name) {
      if (!pictures) return;
      for (const width of [390, 1280]) {
        await page.setViewport({ width, height: 900 });
        await page.waitForNetworkIdle();
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
      }
    },
  };
  await editor.reload();
  return editor;
}
