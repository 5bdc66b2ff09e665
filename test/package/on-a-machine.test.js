import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../checks/files-below.js';
import { campaigns, run } from '../cli/run-cli.js';
import { install, installedProject, node, npm, tarballIn } from './installed-project.js';

const CLI = 'node_modules/campaign-widgets/dist/cli.js';
const BASE = 'https://www.example.org/campaign/';

/** A page needs Lit, the schema of a manifest, and nothing for the command line. The registry says which Lit. */
const WANTED = /^(campaign-widgets|valibot|lit|lit-\w+|@lit(-labs)?\/[\w-]+|@types\/trusted-types)$/;
const MAX_PACKAGES = 10;

const ROOT = new URL('../../', import.meta.url);

/** Its version. @param {string} root */
const sharpIn = async (root) =>
  JSON.parse(await readFile(join(root, 'node_modules/sharp/package.json'), 'utf8')).version;

/** A picture that has no sizes yet. */
const PICTURE = join(campaigns, 'national/media/family-at-the-door-1280x720.jpg');
const CAMPAIGN = {
  campaign: { title: 'Thank you', url: 'https://www.example.org/thank-you' },
  messages: [
    {
      id: 'thanks',
      heading: 'Thank you',
      picture: { url: 'door.jpg', alt: 'An officer at the door', width: 1280, height: 720 },
    },
  ],
};

describe('The package on a machine', () => {
  /** @type {string} */ let folder;
  /** @type {() => Promise<void>} */ let remove;
  /** @type {string} */ let bare;

  before(async () => {
    ({ folder, remove } = await installedProject());
    bare = await mkdtemp(join(tmpdir(), 'campaign-widgets-bare-'));
    await writeFile(join(bare, 'package.json'), '{"private":true}');
    await mkdir(join(bare, 'campaign'));
    await copyFile(PICTURE, join(bare, 'campaign', 'door.jpg'));
    await writeFile(join(bare, 'campaign', 'manifest.json'), JSON.stringify(CAMPAIGN));
    await install([await tarballIn(folder)], bare);
  });

  after(async () => {
    await rm(bare, { recursive: true, force: true });
    await remove?.();
  });

  it('comes with Lit and little else', async () => {
    const names = await readdir(join(bare, 'node_modules'));
    const scoped = names.filter((name) => name.startsWith('@'));
    const inScopes = scoped.map(async (scope) =>
      (await readdir(join(bare, 'node_modules', scope))).map((name) => `${scope}/${name}`),
    );
    const plain = names.filter((name) => !/^[.@]/.test(name));
    const all = [...plain, ...(await Promise.all(inScopes)).flat()];
    assert.deepEqual(
      all.filter((name) => !WANTED.test(name)),
      [],
    );
    assert.ok(all.length > 2 && all.length <= MAX_PACKAGES, all.join());
  });

  it('has a command line that needs nothing more, and says what it does without', async () => {
    const checked = await node([CLI, 'check', join(campaigns, 'northshire'), '--offline'], bare);
    assert.match(checked.stdout, /^0 errors/m);
    const { stdout } = await node([CLI, 'publish', 'campaign', '--out', 'kit', '--base', BASE], bare);
    assert.match(stdout, /^Wrote kit: \d+ files/m);
    assert.match(stdout, /^Pictures have no further sizes.*npm install sharp/m);
  });

  it('shows a kit on this machine', async () => {
    const child = spawn(process.execPath, [CLI, 'preview', 'kit', '--port', '0'], {
      cwd: bare,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      /** @type {string} */
      const address = await new Promise((resolve, reject) => {
        child.once('exit', () => reject(new Error('preview ended')));
        child.stdout.on(
          'data',
          (data) => /http:\S+/.test(String(data)) && resolve(/http:\S+/.exec(String(data))?.[0] ?? ''),
        );
      });
      const response = await fetch(new URL('embed/thank-you-banner.html', address));
      assert.match(await response.text(), /<thank-you-banner/);
    } finally {
      child.kill();
    }
  });

  it('is run as README says', async () => {
    const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
    const readme = await readFile(new URL('README.md', ROOT), 'utf8');
    const [, line] = /^npx (.* campaign-widgets) init/m.exec(readme) ?? [];
    assert.ok(line, 'README says how the command line is run');
    const { stdout } = await npm([...line.split(' '), '--version'], bare, 'npx');
    assert.equal(stdout.trim(), version);
  });

  for (const sized of [false, true]) {
    const what = sized ? 'a campaign whose pictures get further sizes' : 'a campaign of two layers';
    it(`publishes ${what}, byte for byte, as from the source`, async () => {
      const [ours, theirs] = await Promise.all([fileURLToPath(ROOT), folder].map(sharpIn));
      assert.equal(theirs, ours, 'test/package/project has another sharp: install the same one there');
      const campaign = sized ? join(bare, 'campaign') : join(campaigns, 'northshire');
      const args = ['publish', campaign, '--base', BASE, '--no-compress', '--out'];
      const [here, there] = [join(bare, `here-${sized}`), join(folder, `out/kit-${sized}`)];
      const [source] = await Promise.all([run([...args, here]), node([CLI, ...args, there], folder)]);
      assert.equal(source.code, 0, source.err);
      const files = filesBelow(here);
      assert.deepEqual(filesBelow(there), files);
      assert.equal(
        await readFile(join(there, 'checksums.txt'), 'utf8'),
        await readFile(join(here, 'checksums.txt'), 'utf8'),
      );
      if (sized) assert.ok(files.some((name) => /^media\/door-.*-640\.avif$/.test(name)));
    });
  }

  it('gives each kit its licence, and those of what is inside its scripts', async () => {
    const kit = join(bare, 'kit');
    const read = (/** @type {string} */ name) => readFile(join(kit, name), 'utf8');
    assert.equal(await read('LICENSE.txt'), await readFile(new URL('LICENSE', ROOT), 'utf8'));
    const [notices, sheet] = [await read('THIRD-PARTY-NOTICES.txt'), await read('sheets/security.html')];
    // In the script, a chunk, the builder, and what the compilers add.
    for (const name of [
      'leven',
      'lit-html',
      'lean-qr',
      'culori',
      'vscode-json-languageservice',
      '@oxc-project/runtime',
    ]) {
      const [line = ''] = new RegExp(`^${name} [\\d.]+(?= \\()`, 'm').exec(notices) ?? [];
      assert.ok(line, `the notices name ${name}`);
      assert.ok(sheet.includes(line), `the security sheet names ${line}`);
    }
    assert.match(
      await read('campaign-widgets.all.js'),
      /THIRD-PARTY-NOTICES\.txt/,
      'so does the script that goes about alone',
    );
    assert.match(notices, /BSD 3-Clause License\n\nCopyright \(c\) 2017 Google LLC/);
    assert.doesNotMatch(notices, /^(commander|file-type) /m, 'what only the command line has is in no kit');
  });

  it('can be imported on a server, and Lit renders its widgets there', async () => {
    const { stdout } = await node(['src/server.js'], folder);
    const { modules, html } = JSON.parse(stdout);
    assert.ok(modules.length > 35, modules.join());
    assert.match(html, /<template shadowroot(mode)?="open"/);
    assert.match(html.replace(/<!--.*?-->/g, ''), /<h3 part="title">Thank you to our families<\/h3>/);
  });
});
