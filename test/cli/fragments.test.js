// Why: a fragment becomes part of a page that another server makes. It must be whole there, by absolute addresses, and hold
// nothing that this server, a template or a browser would run.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesOf } from './folder-contents.js';
import { campaigns, folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';

/** @param {string} manifest @param {string} out @param {string[]} more */
const publish = (manifest, out, ...more) => run(['publish', manifest, '--out', out, '--base', BASE, ...more]);

describe('Fragments of a kit', () => {
  /** @type {string} */ let folder;
  /** @type {string} */ let kit;
  /** @type {string[]} */ let files;
  /** @type {string[]} */ let fragments;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    kit = join(folder, 'kit');
    const { code, err } = await publish(join(campaigns, 'northshire'), kit);
    assert.equal(code, 0, err);
    files = await filesOf(kit);
    fragments = files.filter((path) => path.startsWith('fragments/'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} path */
  const read = (path) => readFile(join(kit, path), 'utf8');

  it('are there for each embed page, in two forms', () => {
    for (const page of files.filter((path) => path.startsWith('embed/'))) {
      const name = page.replace(/^embed\//, '').replace(/(\.cy)?\.html$/, (_, cy) => `${cy ?? '.en'}.html`);
      for (const path of [`fragments/${name}`, `fragments/linked/${name}`]) assert.ok(files.includes(path), path);
    }
  });

  it('have their widget in a root, its language and what it was made of on the widget, and its fallback after it', async () => {
    for (const path of fragments.filter((each) => !each.includes('/midwinter.'))) {
      const html = await read(path);
      const lang = path.includes('.cy.') ? 'cy' : 'en';
      assert.match(
        html,
        new RegExp(`^<([a-z-]+)( [a-z-]+="[^"]*")* lang="${lang}"[^>]* data-campaign-render="[\\d.]+:[\\w-]{8}">`),
        path,
      );
      assert.match(html, /^<[^>]*><template shadowrootmode="open" shadowrootclonable>/, path);
      assert.match(html, /<\/template><span\b[^>]*>[\s\S]*<a href="https:[\s\S]*<\/span><\/[a-z-]+>\n$/, path);
      assert.doesNotMatch(html, /^[^>]*heading-level/, `${path} leaves its heading to the page`);
      assert.doesNotMatch(html, /<slot/, `${path} would say its fallback twice`);
    }
  });

  it('have absolute addresses and nothing that runs', async () => {
    for (const path of fragments) {
      const html = await read(path);
      for (const [, url = ''] of html.matchAll(/ (?:src|href|poster)="([^"]+)"/g))
        assert.match(url, /^(https:|mailto:|tel:|sms:|#)/, path);
      for (const [, set = ''] of html.matchAll(/ srcset="([^"]+)"/g))
        for (const each of set.split(',')) assert.match(each, /^https:/, path);
      assert.doesNotMatch(html, /\{\{|\{%|<%|<\?|<!--|<script|\son\w+="/, path);
    }
  });

  it('name files that are in the kit', async () => {
    const named = new Set();
    for (const path of fragments)
      for (const [url] of (await read(path)).matchAll(/https:\/\/www\.example\.org\/campaign\/[^"\s#?]+/g))
        named.add(decodeURI(url.slice(BASE.length)));
    assert.ok(named.size > 60);
    assert.deepEqual(
      [...named].filter((path) => !files.includes(path)),
      [],
    );
  });

  it('have no inline style in the linked form, and its style sheets by their hash', async () => {
    for (const path of fragments.filter((each) => each.startsWith('fragments/linked/')))
      assert.doesNotMatch(await read(path), /<style|\sstyle=/, path);
    const banner = await read('fragments/linked/thank-you-banner.en.html');
    const [, sheet = ''] =
      /<link rel="stylesheet" href="https:\/\/www\.example\.org\/campaign\/([^"]+)"/.exec(banner) ?? [];
    assert.match(sheet, /^chunks\/thank-you-banner-[\w-]{8}\.css$/);
    // The focus of its picture, which the other form has inline.
    const [, focus = ''] =
      / style="(object-position:[^"]+)"/.exec(await read('fragments/thank-you-banner.en.html')) ?? [];
    const [, picture = ''] = /<img\s+src="([^"]+)"/.exec(banner) ?? [];
    assert.ok(focus && (await read(sheet)).includes(`img[src="${picture}"] { ${focus} }`));
    assert.ok(sheet in JSON.parse(await read('integrity.json')));
  });

  it('say nothing of what is still to come', async () => {
    const html = await read('fragments/thank-you-banner/midwinter.en.html');
    assert.doesNotMatch(html, /<template/);
    assert.doesNotMatch(html.replaceAll('midwinter', ''), /winter/i);
  });

  it('are in the list of checksums, and the same each time', async () => {
    const again = join(await folderWith(), 'kit');
    await publish(join(campaigns, 'northshire'), again);
    const [first, second] = await Promise.all(
      [kit, again].map(async (folder) =>
        (await readFile(join(folder, 'checksums.txt'), 'utf8'))
          .split('\n')
          .filter((line) => line.includes('fragments/')),
      ),
    );
    assert.equal(first?.length, fragments.length);
    assert.deepEqual(first, second);
  });

  it('have nothing left of a template language that a text writes', async () => {
    const text = 'Thank you {% raw %} <?php <% <!--#echo {{ and {{{{ alone';
    const own = await folderWith({
      'manifest.json': {
        campaign: { title: 'T' },
        messages: [{ id: 'a', heading: text, body: { en: text } }],
      },
    });
    const { code, err } = await publish(own, join(own, 'kit'));
    assert.equal(code, 0, err);
    const html = await readFile(join(own, 'kit/fragments/thank-you-banner.en.html'), 'utf8');
    assert.doesNotMatch(html, /\{\{|\{%|<%|<\?|<!--/);
    assert.match(html, /&#123;% raw %\}/);
  });

  it('are words and a link once the campaign is over', async () => {
    const { code, err } = await publish(join(campaigns, 'northshire'), kit, '--farewell');
    assert.equal(code, 0, err);
    assert.deepEqual(
      (await filesOf(kit)).filter((path) => path.startsWith('fragments/')),
      fragments,
    );
    for (const path of fragments)
      assert.match(await read(path), /^<p lang="(en|cy)">[^<]+ <a href="https:[^<]+<\/a><\/p>\n$/, path);
  });
});
