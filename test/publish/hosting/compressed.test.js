// Why: a browser opens what lies beside a file in place of that file, so the two must be the same, and two publishers of the same
// kit must get the same bytes.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from '../../checks/files-below.js';
import { run } from '../../cli/run-cli.js';
import { source } from '../source.js';

const { compressedFiles } = await source('src/publish/hosting/compressed.ts');

const text = 'Thank you to our families. '.repeat(200);
const progress = () => {};
/** @param {{ path: string, content: unknown }[]} files @param {string} [older] */
const compressed = async (files, older = '/nowhere') =>
  /** @type {{ path: string, content: Uint8Array }[]} */ (await compressedFiles(files, { older, progress }));

describe('compressed files', () => {
  /** @type {string[]} */ const folders = [];
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'campaign-widgets-compressed-'));
    folders.push(made);
    return made;
  };
  after(() => Promise.all(folders.map((each) => rm(each, { recursive: true, force: true }))));

  it('hold the text that they lie beside', async () => {
    const file = join(await folder(), 'a.vtt');
    await writeFile(file, text);
    for (const content of [text, Buffer.from(text), { copyOf: file }]) {
      const [br, gz, ...more] = await compressed([{ path: 'media/a.vtt', content }]);
      assert.deepEqual([br?.path, gz?.path, more.length], ['media/a.vtt.br', 'media/a.vtt.gz', 0]);
      assert.equal(brotliDecompressSync(br?.content ?? '').toString(), text);
      assert.equal(gunzipSync(gz?.content ?? '').toString(), text);
    }
  });

  it('are only there for texts that gain by it', async () => {
    const random = Array.from({ length: 2000 }, (_, index) =>
      String.fromCharCode(33 + ((index * 7919 * index) % 89)),
    ).join('');
    const files = [
      { path: 'small.json', content: '{"campaign":{}}' },
      { path: 'media/poster.pdf', content: text },
      { path: 'web.config', content: text },
      { path: '.htaccess', content: text },
      { path: 'noise.txt', content: brotliCompressSync(random).toString('base64') },
      { path: 'page.html', content: text },
    ];
    const paths = (await compressed(files)).map(({ path }) => path);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('noise')),
      ['page.html.br', 'page.html.gz'],
    );
  });

  it('are the same bytes whenever and wherever they are made', async () => {
    const [, gz] = await compressed([{ path: 'a.js', content: text }]);
    // No time, and no system: RFC 1952, 2.3.
    assert.deepEqual([...(gz?.content ?? []).slice(4, 8), gz?.content[9]], [0, 0, 0, 0, 255]);
  });

  it('are taken from the older kit where they hold the same, and never where they hold anything else', async () => {
    const older = await folder();
    // Compressed less, so that it is known again.
    const before = brotliCompressSync(text, { params: { 1: 2 } });
    await writeFile(join(older, 'a.js.br'), before);
    await writeFile(join(older, 'b.js.br'), brotliCompressSync(`${text}alert(1)`));
    await writeFile(join(older, 'c.js.br'), 'no Brotli at all');
    await mkdir(join(older, 'd.js.br'));
    const files = ['a', 'b', 'c', 'd'].map((name) => ({ path: `${name}.js`, content: text }));
    const brs = (await compressed(files, older)).filter(({ path }) => path.endsWith('.br'));
    assert.equal(brs.length, 4);
    assert.deepEqual(Buffer.from(brs[0]?.content ?? []), before);
    for (const { path, content } of brs) assert.equal(brotliDecompressSync(content).toString(), text, path);
  });

  it('take the place of those of the older kit, however little a text has become', async () => {
    const older = await folder();
    await writeFile(join(older, 'a.html.gz'), 'older');
    const files = await compressed([{ path: 'a.html', content: 'Over.' }], older);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['a.html.gz'],
    );
    assert.equal(gunzipSync(files[0]?.content ?? '').toString(), 'Over.');
  });

  it('are beside every text of a last kit, which is uploaded over what was there', async () => {
    const own = await folder();
    await writeFile(join(own, 'manifest.json'), JSON.stringify({ campaign: { title: 'Thank you' } }));
    const out = join(own, 'kit');
    const args = ['publish', own, '--out', out, '--base', 'https://www.example.org/kit/'];
    assert.equal((await run([...args, '--farewell'], { compress: true })).code, 0);
    const files = filesBelow(out);
    for (const file of files.filter((each) => /\.(html|js|json|css)$/.test(each)))
      for (const ending of ['br', 'gz']) assert.ok(files.includes(`${file}.${ending}`), `${file}.${ending}`);
    assert.equal(
      brotliDecompressSync(await readFile(join(out, 'campaign-widgets.js.br'))).toString(),
      await readFile(join(out, 'campaign-widgets.js'), 'utf8'),
    );
  });

  it('are in a kit unless they are left out, are on its list, and go when it is published without them', async () => {
    const own = await folder();
    await writeFile(join(own, 'manifest.json'), JSON.stringify({ campaign: { title: text.slice(0, 100) } }));
    const args = ['publish', own, '--out', join(own, 'kit'), '--base', 'https://www.example.org/kit/'];
    const small = () => filesBelow(join(own, 'kit')).filter((file) => /\.(br|gz)$/.test(file));
    const first = await run(args, { compress: true });
    assert.equal(first.code, 0, first.err);
    const list = await readFile(join(own, 'kit/checksums.txt'), 'utf8');
    assert.ok(small().includes('campaign-widgets.js.br'));
    for (const file of small()) assert.ok(list.includes(`  ${file}\n`), file);
    const second = await run(args, { compress: true });
    assert.equal(second.code, 0, second.err);
    assert.equal(await readFile(join(own, 'kit/checksums.txt'), 'utf8'), list);
    const third = await run(args);
    assert.equal(third.code, 0, third.err);
    assert.match(third.out, /Delete them on the server/);
    assert.deepEqual(
      // A name with a hash never has other contents.
      small().filter((file) => !/^(chunks|media)\/|\.[\w-]{8}\.js\.(br|gz)$/.test(file)),
      [],
    );
  });
});
