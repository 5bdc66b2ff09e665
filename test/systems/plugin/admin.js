// The administration in a browser: a plugin comes by its ZIP and goes again, as an administrator does it.
const START = { timeout: 180_000 };

/** @param {import('puppeteer-core').Page} page @param {string} address of the site @param {string} zip its path on this machine */
export async function installPlugin(page, address, zip) {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`, START);
  const field = await page.waitForSelector('input[type=file][name=pluginzip]', START);
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (field).uploadFile(zip);
  await follow(page, '#install-plugin-submit');
  await follow(page, 'a[href*="action=activate"]');
}

/** @param {import('puppeteer-core').Page} page @param {string} address of the site */
export async function deletePlugin(page, address) {
  await page.goto(`${address}/wp-admin/plugins.php`, START);
  await follow(page, '#deactivate-campaign-widgets');
  page.once('dialog', (dialog) => dialog.accept());
  await page.click('#delete-campaign-widgets');
  await page.waitForSelector('tr.deleted', START);
}

/** @param {import('puppeteer-core').Page} page @param {string} address of the site @param {string} kit what is typed @returns {Promise<string>} what it says then */
export async function writeSetting(page, address, kit) {
  await page.goto(`${address}/wp-admin/options-general.php?page=campaign-widgets`, START);
  await page.$eval('#campaign_widgets_kit', (field, kit) => Object.assign(field, { value: kit }), kit);
  await follow(page, '#submit');
  return page.$eval('.settings-error', (notice) => notice.textContent?.trim() ?? '');
}

/** Clicks on something that leads to another page. @param {import('puppeteer-core').Page} page @param {string} selector */
async function follow(page, selector) {
  await page.waitForSelector(selector, START);
  await Promise.all([
    page.waitForNavigation(START),
    page.$eval(selector, (each) => /** @type {HTMLElement} */ (each).click()),
  ]);
}
