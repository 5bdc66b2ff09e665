// A post without blocks, as text: through the REST API, and through the editor of old, whose two views both change what is written.
import { headingOf, LAST } from '../forms.js';

const START = { timeout: 180_000 };

/** @param {Record<string, string>} forms */
const textOf = (forms) =>
  [...Object.entries(forms).flatMap(([form, code]) => [`<h2>${headingOf(form)}</h2>`, code]), `<h2>${LAST}</h2>`].join(
    '\n\n',
  );

/** @param {import('puppeteer-core').Page} page an open block editor, for its way to the API @param {Record<string, string>} forms */
export const writeByRest = (page, forms) =>
  page.evaluate(
    (content) =>
      wp
        .apiFetch({ path: '/wp/v2/posts', method: 'POST', data: { title: 'Thank you', status: 'publish', content } })
        .then((/** @type {{ link: string }} */ { link }) => link),
    textOf(forms),
  );

/** @param {import('puppeteer-core').Page} page @param {string} address of the site @param {Record<string, string>} forms */
export async function writeInClassicEditor(page, address, forms) {
  const { hostname: domain } = new URL(address);
  await page.browserContext().setCookie({ name: 'classic-editor', value: 'on', domain, path: '/' });
  await page.goto(`${address}/wp-admin/post-new.php`, START);
  await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized && globalThis.switchEditors, START);
  await page.evaluate((text) => {
    switchEditors.go('content', 'html');
    Object.assign(document.querySelector('#content') ?? {}, { value: text });
    Object.assign(document.querySelector('#title') ?? {}, { value: 'Thank you' });
    // The view that people write in takes it, and gives it back.
    switchEditors.go('content', 'tmce');
  }, textOf(forms));
  await page.evaluate(async () => {
    /** @type {HTMLElement | null} */
    const button = document.querySelector('#publish');
    // It takes no click while a draft is being saved.
    while (button?.classList.contains('disabled')) await new Promise(requestAnimationFrame);
    setTimeout(() => button?.click());
  });
  // The editor comes again, with a message: whatever it goes through meanwhile.
  const link = await page.waitForFunction(() => {
    /** @type {HTMLAnchorElement | null} */
    const saved = document.querySelector('#message a');
    return saved?.href;
  }, START);
  return /** @type {Promise<string>} */ (link.jsonValue());
}
