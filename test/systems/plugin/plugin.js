// The plugin of a kit in a real WordPress: installed by an administrator, used by an editor, read by visitors, kept through a kit that is
// down or has news, and removed.
import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../checks/files-below.js';
import { installed } from '../install.js';
import { publish } from '../kit.js';
import { openBlockEditor, save } from '../wordpress/block-editor.js';
import { hasPhp, serveNative } from '../wordpress/native.js';
import { servePhp } from '../wordpress/server.js';
import { makeSite, OLDER_THEME, THEMES } from '../wordpress/site.js';
import { deletePlugin, installPlugin, writeSetting } from './admin.js';
import { attributesOf, choose, chooseColour, insertWidget, previewed } from './editor.js';
import { unreadable } from './older-php.js';
import { assertSeen, htmlOf, rootIn } from './pages.js';
import { republish, writePost } from './write.js';

const BANNER = 'thank-you-banner';
const TITLE = 'For every long night in Northshire';
const NEWS = 'Every long night, and every early start';

/** @typedef {(page: import('puppeteer-core').Page) => Promise<unknown>} Look */

/**
 * @param {{ browser: import('puppeteer-core').Browser, kit: import('../kit.js').ServedKit }} around
 * @param {string} build its name in `wordpress-builds`
 * @param {(title: string, problems: string[]) => void} check
 * @param {(title: string) => Look | '' | undefined} picturesOf
 */
export async function tryPlugin({ browser, kit }, build, check, picturesOf) {
  const lookOf = (/** @type {string} */ title) => picturesOf(title) || undefined;
  const packages = await installed('wordpress', fileURLToPath(new URL('../wordpress/packages', import.meta.url)));
  const folder = await makeSite(packages, build, '', kit.base);
  await cp(new URL('test-plugin.php', import.meta.url), join(folder, 'wp-content/mu-plugins/test-plugin.php'));
  if (!hasPhp())
    console.log('- PHP is not on this machine, or lacks extensions: it runs in WebAssembly, which is slow.');
  const site = await (hasPhp() ? serveNative : servePhp)(packages, folder);
  const { address, version, cookies } = site;
  const context = await browser.createBrowserContext();
  /** @param {string} title @param {() => Promise<void>} test */
  const step = async (title, test) => {
    const problems = await test().then(
      () => [],
      (error) => [String(error.stack ?? error).slice(0, 1500)],
    );
    check(`The plugin in WordPress ${version}: ${title}`, problems);
    return problems.length === 0;
  };
  const cron = () => htmlOf(`${address}/wp-cron.php`);
  try {
    await context.setCookie(...cookies.administrator.map((each) => ({ ...each, domain: '127.0.0.1', path: '/' })));
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const zip = join(kit.folder, 'wordpress/campaign-widgets.zip');
    kit.becomes('whole');
    const isInstalled = await step('is installed through the administration', async () => {
      await installPlugin(page, address, zip);
      assert.match(await page.$eval('#message', ({ textContent }) => textContent ?? ''), /activated/);
    });
    if (!isInstalled) return;

    await step('is in PHP 7.4', async () => {
      const plugin = join(folder, 'wp-content/plugins/campaign-widgets');
      const programs = filesBelow(plugin).filter((name) => name.endsWith('.php'));
      assert.ok(programs.length > 10);
      assert.deepEqual(
        await unreadable(
          packages,
          programs.map((name) => join(plugin, name)),
        ),
        [],
      );
    });

    let post = '';
    const isWritten = await step(
      'has a block for each widget, previewed live, with its items and options',
      async () => {
        await openBlockEditor(page, address);
        await insertWidget(page, 'Thank-you message', BANNER);
        await previewed(page, BANNER, 'A thank you from Chief Constable');
        await choose(page, 'Which one', TITLE);
        await previewed(page, BANNER, TITLE);
        await choose(page, 'Shape', 'Slim line');
        assert.deepEqual((await attributesOf(page)).options, { variant: 'strip' });
        await chooseColour(page, 'surface');
        await lookOf(`plugin-${version}-editor`)?.(page);
        post = await save(page);
      },
    );
    if (!isWritten) return;
    const names = { ...THEMES, ...(build === '6.2' && { block: OLDER_THEME }) };
    /** @param {keyof typeof THEMES} theme */
    const inTheme = (theme, url = post) => `${url}${url.includes('?') ? '&' : '?'}theme=${names[theme]}`;
    const themes = /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES));
    const root = await rootIn(kit.folder, `${BANNER}/long-nights.en.html`);

    for (const theme of themes) {
      await step(`its block is in the page as the kit wrote it, in a ${theme} theme`, async () => {
        const html = await htmlOf(inTheme(theme));
        assert.ok(html.includes(root), 'the root is there, to the last letter');
        assert.match(
          html,
          /<thank-you-banner [^>]*item="long-nights"[^>]* variant="strip"|variant="strip"[^>]*item="long-nights"/,
        );
        assert.doesNotMatch(html, /<!--campaign-widgets/);
        assert.match(
          /<script[^>]+src=["'][^>]+\/kit\/campaign-widgets\.js["'][^>]*>/.exec(html)?.[0] ?? '',
          /\sasync\b/,
        );
        // Another theme has no colour of that name.
        if (theme === 'block')
          assert.match(html, /--campaign-color-surface:#[\da-f]+;.*--campaign-color-text:#(000|fff){2};/);
      });
      for (const script of [false, true])
        await step(`readers see it ${script ? 'live' : 'without script'}, in a ${theme} theme`, () =>
          assertSeen(browser, inTheme(theme), BANNER, {
            script,
            title: TITLE,
            look: lookOf(`plugin-${version}-${theme}-${script ? 'live' : 'without-script'}`),
          }),
        );
    }

    await step('its script is on no page without a widget', async () => {
      const html = await htmlOf(inTheme('block', `${address}/`));
      assert.doesNotMatch(html, /campaign-widgets\.js/);
    });

    let written = '';
    await step('shortcodes, and addresses alone on their line, are widgets', async () => {
      const film = `${kit.base}embed/campaign-video.cy.html`;
      const content = `[campaign_widget name="campaign-tips" lang="cy"]\n\n${film}\n\nText with ${film} in it.`;
      written = await writePost(page, content);
      for (const theme of themes) {
        const html = await htmlOf(inTheme(theme, written));
        for (const name of ['campaign-tips.cy.html', 'campaign-video.cy.html'])
          assert.ok(html.includes(await rootIn(kit.folder, name)), `${name} in a ${theme} theme`);
        assert.equal(html.match(/<campaign-video /g)?.length, 1);
      }
    });
    await step('a feed has the words, and no widget', async () => {
      const feed = await htmlOf(`${address}/?feed=rss2`);
      assert.ok(feed.includes(TITLE));
      assert.doesNotMatch(feed, /<template|<thank-you-banner/);
    });

    await step('asks the kit in the background, and keeps what it answers', async () => {
      await cron();
      const names = JSON.parse(await htmlOf(`${address}/?left`));
      assert.ok(
        names.some((/** @type {string} */ name) => name.startsWith('_transient_campaign_widgets_')),
        String(names),
      );
      assert.ok((await htmlOf(inTheme('block'))).includes(root));
    });
    await step('shows the last good copy while the kit is down', async () => {
      kit.becomes('empty');
      await htmlOf(`${address}/?later`);
      assert.ok((await htmlOf(inTheme('block'))).includes(root));
      await cron();
      assert.ok((await htmlOf(inTheme('block'))).includes(root));
      await assertSeen(browser, inTheme('classic'), BANNER, { script: false, title: TITLE });
    });
    await step('has the kit embed an address that is new to it, in a frame as tall as it asks', async () => {
      await republish(kit, {
        messages: { 'long-nights': { heading: { en: NEWS } }, newest: { heading: { en: 'The newest' } } },
        tips: [],
      });
      kit.becomes('whole');
      await htmlOf(`${address}/?later`);
      const html = await htmlOf(await writePost(page, `${kit.base}embed/thank-you-banner/newest.html`));
      const frame = /<iframe[^>]*>/.exec(html)?.[0] ?? '';
      assert.match(frame, /embed\/thank-you-banner\/newest\.html"/);
      assert.match(frame, /height="\d+"/);
      assert.doesNotMatch(frame, /sandbox/);
    });
    await step('shows what is new in the kit, and nothing of what it withdrew', async () => {
      for (const url of [post, written]) await htmlOf(url);
      await cron();
      await assertSeen(browser, inTheme('block'), BANNER, { script: false, title: NEWS });
      assert.doesNotMatch(await htmlOf(written), /<campaign-tips/);
      assert.match(await htmlOf(written), /<campaign-video/);
    });
    await step('shows the last words of a campaign that is over', async () => {
      await publish(kit.folder, kit.base, undefined, ['--farewell']);
      await htmlOf(`${address}/?later`);
      await htmlOf(post);
      await cron();
      const html = await htmlOf(inTheme('block'));
      assert.match(html, /<p lang="en">[^<]+ <a href="https:[^<]+<\/a><\/p><\/div>/);
      assert.doesNotMatch(html, /<thank-you-banner|campaign-widgets\.js/);
    });
    await step('speaks Welsh', async () => {
      await page.goto(`${address}/wp-admin/options-general.php?page=campaign-widgets&cymraeg`);
      assert.match(await page.$eval('.wrap', ({ textContent }) => textContent ?? ''), /Cyfeiriad y pecyn/);
    });
    await step('refuses an address that is none, and keeps its copies where nobody answers', async () => {
      assert.match(await writeSetting(page, address, 'https://kit.example/?a'), /not the address of a folder/);
      assert.doesNotMatch(await writeSetting(page, address, 'http://127.0.0.1:1/kit'), /not the address/);
      await htmlOf(post);
      await cron();
      const html = await htmlOf(post);
      assert.ok(
        html.includes(root.replaceAll(kit.base, 'http://127.0.0.1:1/kit/')),
        'the copy that the plugin brought',
      );
    });
    await step('leaves nothing when it is deleted', async () => {
      await deletePlugin(page, address);
      assert.deepEqual(JSON.parse(await htmlOf(`${address}/?left`)), []);
      const html = await htmlOf(post);
      assert.doesNotMatch(html, /campaign-widgets\.js|<thank-you-banner/);
    });
  } finally {
    await context.close();
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
