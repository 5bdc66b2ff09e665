// Why: links, frames and script tags stay in pages long after a campaign. With the last kit each of them still says
// something true, and none loads anything.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentsOf, filesOf } from './folder-contents.js';
import { campaigns, folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';
const CAMPAIGN = 'https://www.example.org/northshire/thank-you';
const northshire = join(campaigns, 'northshire');
/** Files of older kits stay for pages that were open, or pin them. */
const OLDER = /^((chunks|media)\/|(campaign-widgets|pages\/[a-z0-9-]+)\.[\w-]{8}\.js$)/;

/** @param {string} manifest @param {string} out @param {string[]} more */
const publish = (manifest, out, ...more) => run(['publish', manifest, '--out', out, '--base', BASE, ...more]);

describe('publish --farewell', () => {
  /** @type {string} */ let folder;
  /** @type {string} */ let normal;
  /** @type {string} */ let kit;
  /** @type {string[]} */ let files;
  /** @type {Awaited<ReturnType<typeof publish>>} */ let result;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    [normal, kit] = [join(folder, 'normal'), join(folder, 'kit')];
    const { code, err } = await publish(northshire, normal);
    assert.equal(code, 0, err);
    await cp(normal, kit, { recursive: true });
    // As if an earlier version of the campaign had it; and as no kit has it.
    const gone = ['embed/campaign-video/gone.cy.html', '../outside.html', 'embed/../../outside.html', '/outside.html'];
    const lines = gone.map((path) => `${'0'.repeat(64)}  ${path}\n`).join('');
    await writeFile(join(kit, 'checksums.txt'), (await readFile(join(kit, 'checksums.txt'), 'utf8')) + lines);
    result = await publish(northshire, kit, '--farewell');
    files = (await filesOf(kit)).filter((path) => !OLDER.test(path));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} path */
  const read = (path) => readFile(join(kit, path), 'utf8');

  it('says what it did and what is to be done', () => {
    assert.equal(result.code, 0, result.err);
    assert.match(result.out, /^Wrote .*kit: \d+ pages say that the campaign has ended and link to https:\S+northshire/);
    assert.match(result.out, /^\d+ files of earlier versions stay/m);
    assert.match(result.out, /^Upload it over the old kit; take the script tag out when you can\.$/m);
    assert.equal(result.err, '');
  });

  it('has scripts that are a comment, and no other', async () => {
    const scripts = files.filter((path) => path.endsWith('.js'));
    const isPageScript = (/** @type {string} */ path) => path.startsWith('pages/');
    assert.deepEqual(
      scripts.filter((path) => !isPageScript(path)),
      ['campaign-widgets.all.js', 'campaign-widgets.js', 'embed.js'],
    );
    assert.ok(scripts.some(isPageScript));
    for (const path of scripts) {
      const lines = (await read(path)).trimEnd().split('\n');
      assert.ok(
        lines.every((line) => line.startsWith('// ')),
        path,
      );
      assert.match(lines.join(), /"Thank you", which has ended\./);
    }
  });

  it('loads nothing: no script, no picture, no frame, and its style sheet alone', async () => {
    const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith('fragments/'));
    for (const path of pages) {
      const html = await read(path);
      assert.doesNotMatch(
        html,
        /<(script|img|iframe|video|source|object|embed|style|base)\b|\son\w+=|\bsrc=|fetch/i,
        path,
      );
      assert.match(html, /<meta name="robots" content="noindex">/, path);
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, url = '']) => url);
      assert.deepEqual(
        sheets.map((url) => new URL(url, `${BASE}${path}`).href),
        [`${BASE}embed.css`],
        path,
      );
      const rest = html.replace(/<link rel="alternate"[^>]*>|<a [^>]*>/g, '');
      assert.doesNotMatch(rest, /https?:/, `${path} names an address only in links`);
    }
    for (const name of ['campaign-widgets.css', 'embed.css']) {
      assert.equal(await read(name), await readFile(join(normal, name), 'utf8'));
      assert.doesNotMatch(await read(name), /@import|url\(/);
    }
    assert.deepEqual(
      files.filter((path) => /^(media|downloads|calendar)\/|\.(zip|ics|txt\.js)$/.test(path)),
      [],
    );
  });

  it('answers wherever a link may have been placed, in words and with a link, in the language of the page', async () => {
    const placed = (await filesOf(normal)).filter((path) =>
      /^(embed|oembed)\/|^how-to-embed|^builder\/index/.test(path),
    );
    assert.ok(placed.length > 300);
    for (const path of [...placed, 'embed/campaign-video/gone.cy.html', 'oembed/campaign-video/gone.cy.json']) {
      if (/^how-to-embed\.js$/.test(path)) continue;
      assert.ok(files.includes(path), path);
      const text = await read(path);
      const html = path.endsWith('.json') ? JSON.parse(text).html : text;
      const isWelsh = /\.cy\.\w+$/.test(path);
      assert.match(html, isWelsh ? /Mae’r ymgyrch hon wedi dod i ben\./ : /This campaign has ended\./, path);
      assert.match(html, isWelsh ? />Diolch</ : />Thank you</, path);
      assert.ok(html.includes(`<a href="${CAMPAIGN}"`), path);
      if (!path.endsWith('.json')) assert.ok(html.includes(`<html lang="${isWelsh ? 'cy' : 'en'}">`), path);
      else assert.doesNotMatch(html, /<iframe/);
    }
    for (const [, url = ''] of (await read('embed/campaign-video.html')).matchAll(/ href="([^"]*)"/g)) {
      if (url === CAMPAIGN) continue;
      assert.ok(files.includes(new URL(url, `${BASE}embed/campaign-video.html`).href.slice(BASE.length)), url);
    }
  });

  it('has a manifest that is over, and nothing in it', async () => {
    const text = await read('manifest.json');
    const { compiled, campaign, ...rest } = JSON.parse(text);
    assert.equal(`3:${text.length - `{"compiled":"${compiled}",`.length}`, compiled, 'a page takes it as it is');
    assert.deepEqual(rest, {});
    assert.deepEqual(Object.keys(campaign), ['title', 'url', 'until']);
    assert.ok(Date.parse(campaign.until) < Date.now());
  });

  it('has checksums, hashes, server headers and licences', async () => {
    const listed = (await read('checksums.txt'))
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[1]);
    assert.deepEqual([...listed, 'checksums.txt'].sort(), files);
    assert.ok(JSON.parse(await read('integrity.json'))['embed.js']);
    for (const path of ['.htaccess', '_headers', 'web.config', 'servers/nginx.conf', 'servers/Caddyfile'])
      assert.ok(files.includes(path), path);
    for (const path of ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']) assert.ok(files.includes(path), path);
  });

  it('keeps what open and pinning pages need, and writes nothing outside', async () => {
    const older = (await filesOf(normal)).filter((path) => OLDER.test(path));
    assert.ok(older.length > 100);
    assert.deepEqual(
      (await filesOf(kit)).filter((path) => OLDER.test(path)),
      older,
    );
    assert.deepEqual((await readdir(folder)).sort(), ['kit', 'normal']);
  });

  it('is the same a second time; a normal kit takes its place whole, and it that one’s', async () => {
    const [first, whole] = [await contentsOf(kit), await contentsOf(normal)];
    const copy = join(await folderWith(), 'kit');
    await cp(kit, copy, { recursive: true });
    assert.equal((await publish(northshire, copy, '--farewell')).code, 0);
    assert.deepEqual(await contentsOf(copy), first);
    assert.equal((await publish(northshire, copy)).code, 0);
    assert.deepEqual(await contentsOf(copy), whole);
    assert.equal((await publish(northshire, copy, '--farewell')).code, 0);
    const { 'checksums.txt': _, ...again } = await contentsOf(copy);
    for (const [path, content] of Object.entries(again)) assert.equal(content, first[path], path);
  });

  it('does not take away the manifest that it is made from', async () => {
    const before = await contentsOf(normal);
    const { code, err } = await publish(join(normal, 'manifest.source.json'), normal, '--farewell');
    assert.equal(code, 1);
    assert.match(err, /manifest\.source\.json is in .*normal, and would go .*\nCopy the kit elsewhere/);
    assert.deepEqual(await contentsOf(normal), before);
  });

  it('needs none of the files that the manifest names, and says where no kit was before', async () => {
    const own = await folderWith({ 'source.json': await readFile(join(normal, 'manifest.source.json'), 'utf8') });
    const { code, out, err } = await publish(join(own, 'source.json'), join(own, 'kit'), '--farewell');
    assert.equal(code, 0, err);
    assert.match(out, /kit held no kit\. Leave on the server what this one does not have/);
    assert.equal(
      await readFile(join(own, 'kit/embed/campaign-video.html'), 'utf8'),
      await read('embed/campaign-video.html'),
    );
  });

  const messages = [{ id: 'a', heading: 'Thank you' }];
  for (const [what, manifest, link] of /** @type {[string, object, RegExp | null][]} */ ([
    [
      'links to the organisation where the campaign has no page',
      { campaign: { title: 'T' }, organisation: { name: 'The Force', url: 'https://force.example/' } },
      /<a href="https:\/\/force\.example\/" target="_top">Go to the website of The Force<\/a>/,
    ],
    [
      'does not link to a page of its own',
      { campaign: { title: 'T', url: `${BASE}embed/campaign-hub.html#films` } },
      null,
    ],
    ['links to nothing where there is nothing', { campaign: { title: 'T', url: '#here' } }, null],
  ])) {
    it(what, async () => {
      const own = await folderWith({ 'manifest.json': { ...manifest, messages } });
      const { code, out, err } = await publish(own, join(own, 'kit'), '--farewell');
      assert.equal(code, 0, err);
      const html = await readFile(join(own, 'kit/embed/thank-you-banner.html'), 'utf8');
      if (link) assert.match(html, link);
      else {
        assert.doesNotMatch(html.replace(/<footer>.*/, ''), /<a /);
        assert.match(out, /The pages have no link: to have one, give "campaign" its "url"/);
      }
    });
  }

  it('lets no text of a manifest out of the comment or into the page as HTML', async () => {
    const title = 'A\u2028alert(1)\n*/ alert(2) </script><img src=x>';
    const own = await folderWith({ 'manifest.json': { campaign: { title }, messages } });
    const { code, err } = await publish(own, join(own, 'kit'), '--farewell');
    assert.equal(code, 0, err);
    const script = await readFile(join(own, 'kit/campaign-widgets.js'), 'utf8');
    assert.ok(
      script
        .trimEnd()
        .split(/[\n\r\u2028\u2029]/)
        .every((line) => line.startsWith('// ')),
      script,
    );
    assert.doesNotMatch(await readFile(join(own, 'kit/embed/thank-you-banner.html'), 'utf8'), /<img|<\/script/);
  });

  it('says what is wrong with the manifest, and leaves the kit as it was', async () => {
    const before = await contentsOf(normal);
    for (const [manifest, says] of /** @type {[unknown, RegExp][]} */ ([
      ['{"campaign":', /manifest\.json:1:13 {2}the manifest is not JSON: a value is missing here\.\n {4}Delete/],
      [
        { campaign: { title: 'T' }, messages: [{ id: 'a b' }] },
        /manifest\.json:\d+:\d+ {2}\/messages\/0\/id must be letters.*\n {4}Its name within.*[\s\S]*so nothing was published/,
      ],
      [{ title: 'T' }, /has no "campaign"/],
    ])) {
      const own = await folderWith({ 'manifest.json': manifest });
      const { code, err } = await publish(own, normal, '--farewell');
      assert.equal(code, 1);
      assert.match(err, says);
      assert.doesNotMatch(err, /^\s+at /m);
    }
    assert.deepEqual(await contentsOf(normal), before);
  });
});
