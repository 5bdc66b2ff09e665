import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { source } from '../source.js';

describe('Hashes of a kit’s files', () => {
  /** @type {string[]} */ const folders = [];
  after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  it('are the same of a file on the disk and of its contents in memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-hash-'));
    folders.push(folder);
    const content = Buffer.alloc(200_000, 'Diolch ');
    await writeFile(join(folder, 'file'), content);
    const { digestFile } = await source('src/publish/hosting/digest-file.ts');
    for (const algorithm of ['SHA-256', 'SHA-384']) {
      const [onDisk, inMemory] = await Promise.all([
        digestFile({ copyOf: join(folder, 'file') }, algorithm),
        digestFile(new Uint8Array(content), algorithm),
      ]);
      assert.deepEqual(onDisk, inMemory);
    }
  });

  it('fail plainly where the file is gone', async () => {
    const { digestFile } = await source('src/publish/hosting/digest-file.ts');
    await assert.rejects(digestFile({ copyOf: '/no/such/file' }, 'SHA-256'), /ENOENT/);
  });
});
