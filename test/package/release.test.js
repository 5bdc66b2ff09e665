import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../checks/files-below.js';
import { node } from './installed-project.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path */
const sha256 = async (path) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('What `npm run release` makes', () => {
  /** @type {string} */ let out;
  /** @type {string} */ let folder;
  /** @type {string} */ let name;

  before(async () => {
    out = await mkdtemp(join(tmpdir(), 'campaign-widgets-release-'));
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    name = `campaign-widgets-${version}`;
    folder = join(out, name);
    await node(['build/release/release.js', '--out', out], ROOT);
  });

  after(() => rm(out, { recursive: true, force: true }));

  it('has the package, a kit of the sample campaign, and what goes with them', () => {
    const files = filesBelow(folder);
    for (const path of [
      `${name}.tgz`,
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'sbom.cdx.json',
      'SECURITY.md',
      'README.md',
      'demo/guide/campaign.md',
    ])
      assert.ok(files.includes(path), path);
    for (const path of ['campaign-widgets.js', 'manifest.json', 'builder/index.html', 'THIRD-PARTY-NOTICES.txt'])
      assert.ok(files.includes(`sample-kit/${path}`), path);
  });

  it('is what the README says to install', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    assert.ok(readme.includes(`release/${name}.zip`), `README names another archive than ${name}.zip`);
    for (const [named] of readme.matchAll(/campaign-widgets-\d[\w.-]*\.tgz/g)) assert.equal(named, `${name}.tgz`);
  });

  it('has the checksum of every file in it, and of itself', async () => {
    const listed = (await readFile(join(folder, 'checksums.txt'), 'utf8')).trim().split('\n');
    assert.equal(listed.length, filesBelow(folder).length - 1);
    for (const line of listed) {
      const [hash, path = ''] = line.split('  ');
      assert.equal(await sha256(join(folder, path)), hash, path);
    }
    const archive = join(out, `${name}.zip`);
    assert.equal(await readFile(`${archive}.sha256`, 'utf8'), `${await sha256(archive)}  ${name}.zip\n`);
  });

  it('is the same, to the byte, when it is made again', async () => {
    const first = await readFile(join(out, `${name}.zip.sha256`), 'utf8');
    await node(['build/release/release.js', '--out', out], ROOT);
    assert.equal(await readFile(join(out, `${name}.zip.sha256`), 'utf8'), first);
  });
});
