// Why: the lines that how-to-embed prints are pasted as they are. A server that is not on this machine is named, and not tried.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { createElement } from 'react';
import { found, start } from '../hosting/server-programs.js';
import { source } from '../source.js';

const PATH = 'fragments/thank-you-banner.en.html';
/** Quotation marks, signs of templates and letters beyond ASCII, as fragments have them. */
const FRAGMENT =
  '<thank-you-banner lang="en"><template shadowrootmode="open"><style>p > a{color:red}</style><p>“Thank you” &amp; &#123;{diolch}} ô :)</p></template><span>It’s you</span></thank-you-banner>\n';

describe('Lines that include a fragment', () => {
  /** @type {string} */ let folder;
  /** @type {import('../../../src/embed-code/packages/includes.js').Include[]} */ let includes;

  before(async () => {
    ({ includes } = await source('src/embed-code/packages/includes.ts'));
    folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
    await mkdir(dirname(join(folder, 'kit', PATH)), { recursive: true });
    await writeFile(join(folder, 'kit', PATH), FRAGMENT);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** @param {string} id */
  const filesOf = (id) => {
    const files = includes.find((each) => each.id === id)?.files(PATH);
    assert.ok(files, id);
    return Object.fromEntries(files.map(({ file, code }) => [file, code]));
  };

  it('in PHP give it as it is', async (test) => {
    if (spawnSync('php', ['-v']).error) return test.diagnostic('PHP is not installed: its line was not run.');
    const page = join(folder, 'page.php');
    await writeFile(page, filesOf('php')['page.php'] ?? '');
    const set = `$_SERVER['DOCUMENT_ROOT'] = '${folder}'; require '${page}';`;
    const { stdout } = await promisify(execFile)('php', ['-r', set]);
    assert.equal(stdout, FRAGMENT);
  });

  for (const { name, program } of found.filter((each) => /nginx|apache2/.test(each.name)))
    it(`in ${name} give it as it is`, async () => {
      const { 'page.html': line = '', ...settings } = filesOf(name);
      const [conf = ''] = Object.values(settings);
      await chmod(folder, 0o755); // Servers give up their rights to read everything.
      await writeFile(join(folder, 'page.html'), `<p>${line}</p>`);
      if (name === 'apache2') await writeFile(join(folder, '.htaccess'), conf);
      const modules = join(dirname(program), '../lib/apache2/modules');
      const edit = (/** @type {string} */ config) =>
        name === 'nginx'
          ? config.replace(/include "[^"]*";/, conf)
          : `LoadModule include_module ${modules}/mod_include.so\n${config.replace('AllowOverride FileInfo', 'AllowOverride All')}`;
      const { address, stop } = await start(name, program, folder, '/', edit);
      try {
        assert.equal(await (await fetch(`${address}page.html`)).text(), `<p>${FRAGMENT}</p>`);
      } finally {
        await stop();
      }
    });

  it('in Next, which is React there, give it as it is', async () => {
    const { code } = await transform(filesOf('next')['app/campaign.jsx'] ?? '', { loader: 'jsx' });
    // Outside of a project nothing is found by its name.
    const file = join(folder, 'campaign.mjs');
    const reading = code.replace("'kit/", `'${folder}/kit/`).replace('"kit/', `"${folder}/kit/`);
    const maker = 'const React = { createElement: (tag, props) => ({ tag, props }) };';
    await writeFile(file, `${maker}\n${reading}`);
    /** It has no types of its own. @type {string} */
    const server = 'react-dom/server';
    const { renderToString } = await import(server);
    const { default: Campaign } = await import(pathToFileURL(file).href);
    const { tag, props } = Campaign();
    assert.equal(renderToString(createElement(tag, props)), `<div>${FRAGMENT}</div>`);
  });

  it('name the fragment once each, and nothing that a reader would have to know', async () => {
    for (const { id, files } of includes) {
      const text = files(PATH)
        .map(({ code }) => code)
        .join('\n');
      assert.equal(text.split(PATH).length, 2, id);
      assert.ok(text.split('\n').length <= 4, id);
    }
    const guide = await readFile(new URL('../../../demo/guide/placing.md', import.meta.url), 'utf8');
    for (const { name, tested } of includes) assert.ok(guide.includes(`| ${name} | ${tested ?? 'not run'} |`), name);
  });
});
