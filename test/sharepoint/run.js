// Stand-ins for SharePoint agree with whoever wrote them. This has SharePoint's own runtime find the web part of a published kit in
// its toolbox, place it, set it up and show it, under SharePoint's policy for scripts; and holds its manifest to Microsoft's schemas.
// It is no part of `npm test`: the first run installs 140 MB.
//   npm run test:sharepoint [-- --pictures FOLDER] [--toolchain]
// With --toolchain Microsoft's own tools make a package of the same web part, and ours is held to it; that installs 1.1 GB.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../engines/chromium.js';
import { componentOf, readZip } from '../publish/sharepoint/read-package.js';
import { installed } from '../systems/install.js';
import { publish, serveKit } from '../systems/kit.js';
import { differences } from './differences.js';
import { editorOf } from './editor.js';
import { problemsOf } from './schemas.js';
import { packageOfToolchain } from './toolchain.js';
import { serveWorkbench } from './workbench.js';

const { values } = parseArgs({ options: { pictures: { type: 'string' }, toolchain: { type: 'boolean' } } });
if (values.pictures) await mkdir(values.pictures, { recursive: true });
const count = { passed: 0, failed: 0 };

/** @param {string} what @param {() => Promise<unknown>} test throws, or waits in vain, where it is not so */
async function check(what, test) {
  const problem = await test().then(
    () => undefined,
    (error) => String(error?.stack ?? error),
  );
  count[problem ? 'failed' : 'passed']++;
  console.log(`${problem ? '✗' : '✓'} ${what}${problem ? `\n    ${problem}` : ''}`);
}

const modules = join(
  await installed('sharepoint', fileURLToPath(new URL('packages', import.meta.url))),
  'node_modules/@microsoft',
);
const kit = await serveKit();
const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-sharepoint-'));
const browser = await puppeteer.launch(await chromiumOptions());
try {
  // The same kit once more: the one that is served keeps its folder to itself.
  await publish(folder, kit.base);
  const parts = readZip(await readFile(join(folder, 'sharepoint/campaign-widgets.sppkg')));
  const workbench = await serveWorkbench(join(modules, 'sp-webpart-workbench'), parts);
  try {
    await check('the manifest is as Microsoft’s schemas have it', async () => {
      const problems = await problemsOf(join(modules, 'sp-module-interfaces'), componentOf(parts));
      if (problems.length) throw new Error(problems.join('\n'));
    });
    if (values.toolchain)
      await check('the package is made as Microsoft’s toolchain makes one', async () => {
        const problems = differences(parts, await packageOfToolchain(parts));
        if (problems.length) throw new Error(problems.join('\n'));
      });
    await inTheWorkbench(workbench, parts);
  } finally {
    await workbench.close();
  }
} finally {
  await browser.close();
  await kit.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** @param {Awaited<ReturnType<typeof serveWorkbench>>} workbench @param {Map<string, Buffer>} parts */
async function inTheWorkbench({ url, asked }, parts) {
  const editor = await editorOf(browser, url, values.pictures);
  const { page, shows, attribute } = editor;
  await check('SharePoint’s policy is in force: a script of the kit’s host does not run', async () => {
    const refused = await page.evaluate(
      (src) =>
        new Promise((done) => {
          const script = document.createElement('script');
          Object.assign(script, { src, onload: () => done('it ran'), onerror: () => done('') });
          document.head.append(script);
        }),
      `${kit.base}campaign-widgets.js`,
    );
    if (refused) throw new Error(String(refused));
    editor.forgetRefused();
  });
  await check('the toolbox has an entry for each widget, found by “campaign”', async () => {
    const names = await editor.findInToolbox('campaign');
    const entries = componentOf(parts).preconfiguredEntries.length;
    if (names.length !== entries) throw new Error(`${names.length} of ${entries}: ${names}`);
  });
  await check('it is placed, and shows the campaign', async () => {
    await editor.choose('Campaign: Resources to download');
    await shows('resource-list', 'Poster: families’ open day');
  });
  await check('the property pane sets it up', async () => {
    await editor.openPane();
    await editor.pick('Layout', 'Cards');
    await attribute('resource-list', 'layout', 'cards');
    await editor.tick('Poster');
    await attribute('resource-list', 'types', 'poster');
    await editor.type('How many at first', '1');
    await attribute('resource-list', 'limit', '1');
    await editor.picture('edit');
  });
  await check('the property pane says what is wrong, and the web part stays as it was', async () => {
    await editor.type('How many at first', 'all');
    await page.waitForSelector('text/Write a whole number');
    await attribute('resource-list', 'limit', '1');
    await editor.type('How many at first', '');
    await attribute('resource-list', 'limit', null);
  });
  await check('another language shows at once', async () => {
    await editor.pick('Language', 'Cymraeg');
    await attribute('resource-list', 'lang', 'cy');
    await shows('resource-list', 'Diweddarwyd');
    await editor.pick('Language', 'Same as the page');
    await attribute('resource-list', 'lang', null);
  });
  await check('another widget takes its place, with fields of its own', async () => {
    await editor.pick('Widget', 'Thank-you message');
    await shows('thank-you-banner', 'A thank you from');
    await editor.pick('Shape', 'Head of a page');
    await attribute('thank-you-banner', 'variant', 'hero');
    await page.waitForFunction(() => !document.querySelector('resource-list'));
  });
  await check('in edit mode a click selects the web part, and leads nowhere', async () => {
    await editor.clickWidget('thank-you-banner');
    await page.waitForFunction(() => document.querySelector('thank-you-banner')?.closest('[inert]'));
    if (page.url() !== url) throw new Error(page.url());
  });
  await check('a second web part on the page asks for no file again', async () => {
    await editor.addAnother('Campaign: Film');
    await shows('campaign-video', 'Thank you');
    const twice = asked.filter((file, index) => asked.indexOf(file) !== index);
    if (twice.length) throw new Error(`asked for twice: ${twice}`);
  });
  await check('in read mode the same widgets can be used, once each', async () => {
    await editor.preview();
    await page.waitForFunction(() => !document.querySelector('thank-you-banner, campaign-video')?.closest('[inert]'));
    await shows('campaign-video', 'Thank you');
    const there = await page.$$eval('thank-you-banner, campaign-video', (all) => all.map(({ localName }) => localName));
    if (there.sort().join() !== 'campaign-video,thank-you-banner') throw new Error(String(there));
    await editor.picture('read');
  });
  await check('it follows the width of its place', async () => {
    await page.setViewport({ width: 480, height: 900 });
    await page.waitForFunction(() => {
      const { right = 0, width = 0 } = document.querySelector('campaign-video')?.getBoundingClientRect() ?? {};
      return width > 200 && right <= innerWidth;
    });
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForFunction(() => Number(document.querySelector('campaign-video')?.clientWidth) > 600);
  });
  await check('SharePoint’s policy has refused nothing of ours', async () => {
    const refused = await editor.refused();
    if (refused.length) throw new Error(refused.join('\n'));
  });
  kit.becomes('empty');
  await check('with the kit’s server down the package’s copy shows, and editors are told', async () => {
    await editor.reload();
    await editor.findInToolbox('campaign');
    await editor.choose('Campaign: Resources to download');
    await shows('resource-list', 'Poster: families’ open day');
    await page.waitForSelector('text/The campaign’s server does not answer');
    await editor.picture('kit-down');
  });
  await check('readers are not', async () => {
    await editor.preview();
    await shows('resource-list', 'Poster: families’ open day');
    await page.waitForFunction(() => !document.body.innerText.includes('server does not answer'));
  });
}
