import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const manifest = JSON.stringify(
  {
    campaign: { title: { en: 'Thank you – café', cy: 'Diolch – i’n teuluoedd' } },
    messages: [{ id: 'a', heading: { en: 'We’re thankful', cy: 'Diolch o’r galon' } }],
  },
  null,
  2,
);
/** @type {Record<string, number>} */
const ANSI = { '’': 0x92, '–': 0x96, é: 0xe9 };
const ansi = Buffer.from([...manifest].map((letter) => ANSI[letter] ?? letter.charCodeAt(0)));
const utf16 = Buffer.from(`\ufeff${manifest}`, 'utf16le');

/** @type {[what: string, content: string | Buffer, says: RegExp][]} */
const findings = [
  ['ANSI', ansi, /the manifest is saved as ANSI \(Windows-1252\), not as UTF-8.*\n.*Notepad.*ŵ/],
  ['UTF-16', utf16, /the manifest is saved as UTF-16 \(“Unicode” in Notepad\)/],
  ['UTF-16 without its mark', utf16.subarray(2), /the manifest is saved as UTF-16/],
  ['an empty file', '', /the manifest is not JSON: it is empty/],
  ['YAML', 'campaign:\n  title: Thank you\n', /the manifest is not JSON: it is YAML/],
  ['a page to sign in', '<!DOCTYPE html><title>Sign in</title>', /the manifest is not JSON: it is a web page/],
  ['curly quotation marks', manifest.replace('"title"', '“title”'), /3:5 {2}the manifest .*a curly quotation mark .*“/],
  [
    'non-breaking spaces',
    manifest.replace('    "title"', '\u00a0 "title"'),
    /3:1 {2}the manifest .*a non-breaking space/,
  ],
];

/** @type {[what: string, content: string | Buffer, says: RegExp][]} */
const refusals = [
  ['a ZIP file', Buffer.from('PK\x03\x04\0\0'), /manifest\.json is no manifest: it is a ZIP file\n.*Extract/],
  ['a Word document', Buffer.from('PK\x03\x04\0\0word/document.xml'), /is no manifest: it is a Word document/],
  ['zeros', Buffer.alloc(100), /all of its bytes are zero/],
];

describe('a manifest that is something else than a text in UTF-8', () => {
  for (const [what, content, says] of findings) {
    it(`check names ${what}, and publish writes nothing of it`, async () => {
      const cwd = await folderWith({ 'manifest.json': content });
      const { code, out, err } = await run(['check', '.'], { cwd });
      assert.match(out, says);
      assert.deepEqual({ code, err }, { code: 1, err: '' });
      const published = await run(['publish', '.', '--out', 'kit', '--base', 'https://kit.example/'], { cwd });
      assert.equal(published.code, 1);
      assert.match(published.err, says);
    });
  }

  for (const [what, content, says] of refusals) {
    it(`every command names ${what}`, async () => {
      const cwd = await folderWith({ 'manifest.json': content });
      for (const command of ['check', 'explain']) {
        const { code, err } = await run([command, '.'], { cwd });
        assert.equal(code, 1);
        assert.match(err, says);
      }
    });
  }

  it('is checked all the same, in its own encoding: all is said at once', async () => {
    const wrong = Buffer.from(ansi.toString('latin1').replace('"heading"', '"headding"'), 'latin1');
    const { out } = await run(['check', '.'], { cwd: await folderWith({ 'manifest.json': wrong }) });
    assert.match(out, /saved as ANSI/);
    assert.match(out, /Did you mean "heading"\?/);
  });

  it('is named where another one extends it', async () => {
    const cwd = await folderWith({ 'manifest.json': { extends: 'national.json' }, 'national.json': ansi });
    assert.match((await run(['check', '.'], { cwd })).out, /national\.json is saved as ANSI \(Windows-1252\)/);
  });

  it('is named where a server has it', async () => {
    const server = createServer((_, response) => response.end(ansi)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const { err } = await run(['check', `http://127.0.0.1:${port}/manifest.json`]);
    server.close();
    assert.match(err, /is saved as ANSI \(Windows-1252\), not as UTF-8/);
  });
});
