// Pictures of a page for people to look at: on a phone and on a desktop, in light and dark.
const WIDTHS = { phone: 390, desktop: 1280 };

/** @param {string} name of the pictures, with their folder @returns {(page: import('puppeteer-core').Page) => Promise<void>} */
export const pictures = (name) => async (page) => {
  const before = page.viewport();
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.setViewport({ width, height: 900 });
      // All of it is in view: frames that are not are not drawn.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height });
      await page.waitForNetworkIdle();
      await page.screenshot({ path: `${name}-${size}-${value}.png` });
    }
  }
  await page.setViewport(before);
};
