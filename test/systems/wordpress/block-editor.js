// The block editor in a browser: what is pasted goes through its own paste handling, and the post is saved by its own button's action.
import { headingOf, LAST } from '../forms.js';

/** It takes its time to start: PHP in WebAssembly is slow. */
const START = { timeout: 180_000 };

/** @param {import('puppeteer-core').Page} page @param {string} address of the site */
export async function openBlockEditor(page, address) {
  await page.goto(`${address}/wp-admin/post-new.php`, { timeout: START.timeout });
  await page.waitForFunction(
    () =>
      globalThis.wp?.data?.select('core/editor')?.__unstableIsEditorReady?.() && wp.blocks.getBlockType('core/embed'),
    START,
  );
  await page.evaluate(() => wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
}

/**
 * A post with each form below a heading of its own: markup in a custom HTML block, an address in an embed block, links pasted.
 * @param {import('puppeteer-core').Page} page an open block editor @param {Record<string, string>} forms
 * @returns {Promise<string>} the address of the post
 */
export async function writeBlocks(page, forms) {
  for (const [form, code] of Object.entries(forms)) {
    await insert(page, 'core/heading', { content: headingOf(form) });
    if (form === 'frame' || form === 'element') await insert(page, 'core/html', { content: code });
    // A pasted address becomes this block if it begins with https, which the kit of a test does not.
    else if (form === 'address') await insert(page, 'core/embed', { url: code });
    else await paste(page, { 'text/html': code, 'text/plain': 'A link' });
  }
  await insert(page, 'core/heading', { content: LAST });
  await page.waitForFunction((url) => wp.data.select('core').getEmbedPreview(url) !== undefined, START, forms.address);
  return save(page);
}

/** @param {import('puppeteer-core').Page} page @param {string} name @param {object} attributes */
const insert = (page, name, attributes) =>
  page.evaluate(
    async (name, attributes) => {
      const block = wp.blocks.createBlock(name, attributes);
      await wp.data.dispatch('core/block-editor').insertBlocks([block], undefined, undefined, false);
      return block.clientId;
    },
    name,
    attributes,
  );

/** @param {import('puppeteer-core').Page} page @param {Record<string, string>} clipboard by type */
async function paste(page, clipboard) {
  const id = await insert(page, 'core/paragraph', {});
  await page.evaluate((id) => wp.data.dispatch('core/block-editor').selectBlock(id), id);
  await page.waitForFunction(
    (id, clipboard) => {
      /** @type {HTMLIFrameElement | null} */
      const frame = document.querySelector('iframe[name="editor-canvas"]');
      const view = frame?.contentWindow ?? window;
      /** @type {HTMLElement | null} */
      const field = view.document.querySelector(`[data-block="${id}"][contenteditable="true"]`);
      if (!field) return false;
      field.focus();
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(clipboard)) clipboardData.setData(type, text);
      const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
      // Of that page's own kind, whichever the editor looks for.
      const { ClipboardEvent: Paste } = /** @type {typeof globalThis} */ (/** @type {unknown} */ (view));
      field.dispatchEvent(new Paste('paste', options));
      return true;
    },
    START,
    id,
    clipboard,
  );
  await page.waitForFunction(
    (id) => {
      const block = wp.data.select('core/block-editor').getBlock(id);
      return block?.name !== 'core/paragraph' || String(block.attributes.content) !== '';
    },
    START,
    id,
  );
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<string>} the address of the post */
export async function save(page) {
  await page.evaluate(async () => {
    wp.data.dispatch('core/editor').editPost({ title: 'Thank you', status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
  });
  await page.waitForFunction(
    () => wp.data.select('core/editor').isCurrentPostPublished() && !wp.data.select('core/editor').isSavingPost(),
    START,
  );
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
}
