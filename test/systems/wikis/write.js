// Wikis are written by whoever comes, in a form. Neither takes HTML: what is pasted becomes words, with a link in them.
import { headingOf, LAST } from '../forms.js';

/**
 * The forms as wiki text.
 * @param {import('../forms.js').Placed} placed
 * @param {{ heading: (words: string) => string, link: (address: string, title: string) => string }} syntax
 */
export function wikiText({ forms, page: { title } }, { heading, link }) {
  const { address } = forms;
  const own = {
    ...forms,
    link: link(address, title),
    'copied link': link(address, title),
    'linked address': link(address, address),
  };
  const parts = Object.entries(own).flatMap(([form, text]) => [heading(headingOf(form)), text]);
  return [...parts, heading(LAST), ''].join('\n\n');
}

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} url of the form @param {{ text: string, save: string }} fields
 * @param {string} content
 */
export async function writeInForm(browser, url, { text, save }, content) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.$eval(text, (field, content) => Object.assign(field, { value: content }), content);
  await Promise.all([page.waitForNavigation(), page.click(save)]);
  const refused = (await page.$(text)) && (await page.$eval('body', (body) => body.innerText));
  if (refused) throw new Error(`The wiki did not save the page: ${refused}`);
  await context.close();
}
