import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
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
  ['a ZIP file', Buffer.from('PK\x03\x04\0\0'), /manifest\.json is not a manifest: it is a ZIP file\n.*Extract/],
  ['a Word document', Buffer.from('PK\x03\x04\0\0word/document.xml'), /is not a manifest: it is a Word document/],
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

  it('is found where Notepad has added .txt to its name', async () => {
    const { code, err } = await run(['check', '.'], { cwd: await folderWith({ 'manifest.json.txt': manifest }) });
    assert.equal(code, 1);
    assert.match(err, /there is no file manifest\.json\nNotepad has called it manifest\.json\.txt/);
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

describe('check --fix', () => {
  const fix = (/** @type {string} */ cwd) => run(['check', '.', '--fix', '--yes', '--offline'], { cwd });
  const text = async (/** @type {string} */ cwd) => readFile(join(cwd, 'manifest.json'), 'utf8');

  for (const [what, content] of /** @type {const} */ ([
    ['ANSI', ansi],
    ['UTF-16', utf16],
    ['UTF-16 without its mark', utf16.subarray(2)],
    ['UTF-8 with a piece of ANSI in it', Buffer.from(`${manifest}`.replace('i’n', 'i\0n')).map((byte) => byte || 0x92)],
  ])) {
    it(`writes a manifest in ${what} anew in UTF-8, and shows the words before`, async () => {
      const cwd = await folderWith({ 'manifest.json': content });
      const { code, out } = await fix(cwd);
      assert.equal(code, 0, out);
      assert.equal(await text(cwd), manifest);
      assert.match(out, /\+ .*i’n teuluoedd/);
      assert.match(out, /Wrote manifest\.json\./);
      assert.doesNotMatch(out, /\0/);
    });
  }

  it('puts garbled letters right, each where it is', async () => {
    const broken = manifest.replace('café', 'cafÃ©').replace('i’n', 'iâ€™n');
    const cwd = await folderWith({ 'manifest.json': broken });
    const { code, out } = await run(['check', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /\/campaign\/title\/en .*“cafÃ©” for “café”/);
    assert.equal((await fix(cwd)).code, 0);
    assert.equal(await text(cwd), manifest);
  });

  it('makes JSON of curly quotation marks and non-breaking spaces', async () => {
    const broken = manifest.replaceAll('"en"', '“en”').replace('\n  "', '\n\u00a0 "');
    const cwd = await folderWith({ 'manifest.json': broken });
    assert.equal((await fix(cwd)).code, 0);
    assert.equal(await text(cwd), manifest);
  });

  it('takes signs out of plain words, and leaves a link, whose address would be lost', async () => {
    const titled = (/** @type {string} */ a, /** @type {string} */ b) => ({
      ...JSON.parse(manifest),
      tips: [
        { id: 'a', title: { en: a, cy: 'Te' } },
        { id: 'b', title: { en: b, cy: 'Y canllaw' } },
      ],
    });
    const link = '**[The guide](https://example.org/a)**';
    const cwd = await folderWith({ 'manifest.json': titled('**Tea** &amp; <b>cake</b>&#8217;s', link) });
    await fix(cwd);
    assert.deepEqual(JSON.parse(await text(cwd)), titled('Tea & cake’s', link));
  });

  it('takes out what nobody sees in an address', async () => {
    const withTag = JSON.stringify({
      ...JSON.parse(manifest),
      organisation: { url: 'https://www.example.org/\u200b' },
    });
    const cwd = await folderWith({ 'manifest.json': withTag });
    assert.match(
      (await run(['check', '.', '--offline'], { cwd })).out,
      /has an invisible character, where ␣ is: “https:\/\/www\.example\.org\/␣”/,
    );
    await fix(cwd);
    assert.equal(await text(cwd), withTag.replace('\u200b', ''));
  });

  it('writes nothing into a manifest that is not JSON for another reason', async () => {
    const cwd = await folderWith({ 'manifest.json': 'campaign:\n  title: A\n' });
    const { code, out } = await fix(cwd);
    assert.equal(code, 1);
    assert.match(out, /nothing that can safely be corrected/);
    assert.equal(await text(cwd), 'campaign:\n  title: A\n');
  });
});
