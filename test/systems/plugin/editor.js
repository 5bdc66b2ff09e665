// The block in a browser: found in the inserter, set up in its sidebar, and looked at in the editor's own page.
const START = { timeout: 180_000 };

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page an open block editor @param {string} search @param {string} tag */
export async function insertWidget(page, search, tag) {
  await page.waitForSelector('[class*="inserter-toggle"]', START);
  await page.click('[class*="inserter-toggle"]');
  const field = await page.waitForSelector('.block-editor-inserter__search input', START);
  await field?.type(search);
  const item = `.block-editor-block-types-list__item[class$="/${tag}"]`;
  // The list is drawn again while somebody types.
  await page.waitForFunction(
    (item, name) => {
      const isIn = () => wp.data.select('core/block-editor').getSelectedBlock()?.attributes.tag === name;
      /** @type {HTMLElement | null} */
      const button = document.querySelector(item);
      if (!isIn()) button?.click();
      return isIn();
    },
    START,
    item,
    tag,
  );
  await page.click('[class*="inserter-toggle"]');
  await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
}

/** Chooses in a select of the sidebar, by the words beside it and in it. @param {Page} page @param {string} label @param {string} choice */
export async function choose(page, label, choice) {
  await page.waitForFunction(
    (label, choice) => {
      const fields = [...document.querySelectorAll('.components-base-control')];
      const field = fields.find((each) => each.querySelector('label')?.textContent === label);
      const select = field?.querySelector('select');
      const option = [...(select?.options ?? [])].find(({ text }) => text === choice);
      if (!select || !option) return false;
      const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {};
      set?.call(select, option.value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    START,
    label,
    choice,
  );
}

/** @param {Page} page @returns {Promise<Record<string, any>>} of the selected block */
export const attributesOf = (page) =>
  page.evaluate(() => wp.data.select('core/block-editor').getSelectedBlock().attributes);

/** A colour of the theme's palette, as a click on it sets it. @param {Page} page @param {string} name of its control @returns {Promise<string>} the palette's name for it */
export async function chooseColour(page, name) {
  return page.evaluate((name) => {
    const editor = wp.data.select('core/block-editor');
    const [colour] = editor.getSettings().colors;
    wp.data
      .dispatch('core/block-editor')
      .updateBlockAttributes(editor.getSelectedBlockClientId(), { [name]: colour.slug });
    return colour.slug;
  }, name);
}

/**
 * Waits until the preview shows a widget, live, with these words in its title.
 * @param {Page} page @param {string} tag @param {string} title
 */
export async function previewed(page, tag, title) {
  await page.waitForFunction(
    (tag, title) => {
      /** @type {HTMLIFrameElement | null} */
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      const widget = (frame?.contentDocument ?? document).querySelector(tag);
      const root = widget?.shadowRoot;
      return root?.querySelector('[part=title]')?.textContent?.includes(title) && widget?.matches(':defined');
    },
    START,
    tag,
    title,
  );
}
