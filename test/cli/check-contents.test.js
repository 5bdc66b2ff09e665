// Why: people rename files to change what they are, save the sign-in page under the name of a document, and copy half of a film.
// Results must be the same on every machine, so sharp, which not every machine has, takes no part.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, it } from 'node:test';
import { makeZip } from 'client-zip';
import { campaigns, folderWith, run } from './run-cli.js';

const media = join(campaigns, 'national/media');
const both = (/** @type {string} */ text) => ({ en: text, cy: text });

const SVG =
  '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>\n';

/** One of the sample campaign's files, or one that is made. @param {string} ending */
async function sample(ending) {
  if (ending === 'svg') return Buffer.from(SVG);
  if (ending === 'zip') {
    return Buffer.from(await new Response(makeZip([{ name: 'a.txt', input: 'Thank you' }])).arrayBuffer());
  }
  const name = (await readdir(media)).sort().find((each) => extname(each) === `.${ending}`);
  assert.ok(name, `the sample campaign has no .${ending}`);
  return readFile(join(media, name));
}

/** Findings of check in a file, as code and sentence. @param {string} name @param {string | Buffer} content @param {'picture' | 'captions' | 'download'} role */
async function found(name, content, role = 'download') {
  const parts = {
    picture: { images: [{ id: 'a', title: both('A'), picture: { url: name, alt: both('A'), width: 9, height: 9 } }] },
    captions: { videos: [{ id: 'a', title: both('A'), youtube: 'a', captions: [{ lang: 'en', url: name }] }] },
    download: { resources: [{ id: 'a', title: both('A'), file: { url: name } }] },
  };
  const cwd = await folderWith({
    'manifest.json': { campaign: { title: both('T') }, ...parts[role] },
    [name]: content,
  });
  const { code, out, err } = await run(['check', '.', '--offline', '--json'], { cwd });
  assert.equal(err, '');
  const errors = JSON.parse(out).findings.filter((/** @type {any} */ { level }) => level === 'error');
  assert.equal(code, errors.length ? 1 : 0);
  return errors.map((/** @type {any} */ each) => `${each.code}: ${each.message}. ${each.remedy}`).join('\n');
}

const signIn = '<!DOCTYPE html>\n<html><head><title>Sign in to your account</title></head><body></body></html>';
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const tiff = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(200)]);
const bmp = Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)]);
const lnk = Buffer.concat([Buffer.from('4c0000000114020000000000c000000000000046', 'hex'), Buffer.alloc(200)]);
const shortcut = '[InternetShortcut]\r\nURL=https://example.org/\r\n';
const words = 'These are words.';

describe('check: a file that is not what its name says', () => {
  for (const [name, content, role, ...says] of /** @type {[string, string | Buffer, any, ...string[]][]} */ ([
    ['empty.jpg', '', 'picture', 'empty.jpg', 'empty'],
    ['empty.pdf', '', 'download', 'empty.pdf', 'empty'],
    ['empty.vtt', '', 'captions', 'empty.vtt', 'empty'],
    ['signed-out.jpg', signIn, 'picture', 'web page', 'sign in'],
    ['signed-out.pdf', `\ufeff<!-- saved -->\n${signIn}`, 'download', 'web page', 'sign in'],
    ['signed-out.docx', signIn, 'download', 'web page', 'sign in'],
    ['signed-out.vtt', signIn, 'captions', 'web page', 'sign in'],
    ['phone.jpg', heic, 'picture', 'not JPG', 'HEIC'],
    ['phone.heic', heic, 'picture', 'HEIC', 'JPEG'],
    ['scan.jpg', tiff, 'picture', 'not JPG', 'TIFF'],
    ['scan.tif', tiff, 'picture', 'TIFF', 'JPEG'],
    ['paint.png', bmp, 'picture', 'not PNG', 'BMP'],
    ['logo.jpg', ole, 'picture', 'not JPG', 'old Office file'],
    ['letter.docx', ole, 'download', 'not DOCX', 'password'],
    ['words.pdf', words, 'download', 'not PDF', 'plain text'],
    ['noise.png', Buffer.from('00ff00ff0102', 'hex'), 'picture', 'not PNG', 'no kind that is known'],
    ['poster.pdf.lnk', lnk, 'download', 'shortcut'],
    ['poster.pdf', lnk, 'download', 'shortcut'],
    ['page.url', shortcut, 'download', 'shortcut'],
    ['page.pdf', shortcut, 'download', 'shortcut'],
    ['~$letter.docx', Buffer.alloc(162, 1), 'download', '~$letter.docx', 'Office'],
    ['comma.vtt', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nThank you\n', 'captions', 'line 3'],
    ['backwards.vtt', 'WEBVTT\n\n00:03.000 --> 00:01.000\nThank you\n', 'captions', 'line 3'],
    ['windows.vtt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nÔ\n', 'latin1'), 'captions', 'UTF-8'],
    ['notepad.vtt', Buffer.from('\ufeffWEBVTT\n', 'utf16le'), 'captions', 'saved as UTF-16', 'UTF-8'],
    ['powershell.vtt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nDŵr\n', 'utf16le'), 'captions', 'UTF-16'],
    ['ansi.txt', Buffer.from('Heddlu\x92r Gogledd\n', 'latin1'), 'download', 'saved as ANSI', 'Notepad'],
    ['garbled.txt', 'A cafÃ© nearby\n', 'download', 'wrong encoding', '“cafÃ©” for “café”'],
    ['garbled.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nDiolch iâ€™n teuluoedd\n', 'captions', '“iâ€™n” for “i’n”'],
  ])) {
    it(`${name}: ${says.slice(-2).join(', ')}`, async () => {
      const lines = await found(name, content, role);
      assert.equal(lines.split('\n').length, 1, lines);
      for (const each of [name, ...says]) assert.ok(lines.includes(each), lines);
    });
  }

  for (const [from, to] of [
    ['webp', 'jpg'],
    ['jpg', 'png'],
    ['pdf', 'docx'],
    ['docx', 'pdf'],
    ['mp4', 'webm'],
    ['svg', 'png'],
    ['zip', 'pdf'],
  ]) {
    it(`a ${from} with the ending .${to}`, async () => {
      assert.match(await found(`renamed.${to}`, await sample(String(from))), /^content-differs: /);
    });
  }
});

describe('check: a file whose end is missing', () => {
  for (const ending of ['jpg', 'png', 'webp', 'avif', 'svg', 'pdf', 'docx', 'zip', 'mp4']) {
    it(`a .${ending} is found out, and a whole one is well`, async () => {
      const whole = await sample(ending);
      assert.equal(await found(`whole.${ending}`, whole), '');
      for (const part of [0.5, 0.99]) {
        const half = whole.subarray(0, Math.floor(whole.length * part));
        assert.match(await found(`half.${ending}`, half), /^file-cut-off: .*half/, `${part}`);
      }
    });
  }

  it('a whole picture with a preview in its head, and bytes after its end, is well', async () => {
    const jpeg = await sample('jpg');
    const preview = Buffer.concat([
      Buffer.from('ffe11000', 'hex'),
      Buffer.alloc(0x0ffe - 2, 1),
      Buffer.from('ffd9', 'hex'),
    ]);
    const held = Buffer.concat([jpeg.subarray(0, 2), preview, jpeg.subarray(2)]);
    assert.equal(await found('phone.jpg', Buffer.concat([held, Buffer.from('made by a phone')])), '');
    assert.match(await found('phone.jpg', held.subarray(0, held.length - 99)), /^file-cut-off/);
  });
});

describe('check: what is well', () => {
  it('captions as players and YouTube write them', async () => {
    const vtt =
      'WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE by us\n\n1\n01:00:01.000 --> 01:00:03.000 align:start line:0\n<v Sam>Thank <i>you</i>\n';
    assert.equal(await found('film.vtt', vtt.replaceAll('\n', '\r\n'), 'captions'), '');
  });

  it('a text that is called what people call it', async () => {
    for (const [name, format] of [
      ['guide.txt', 'TXT'],
      ['guide.brf', 'BRF'],
    ]) {
      const cwd = await folderWith({
        'manifest.json': {
          campaign: { title: both('T'), hashtag: { en: '#RestWell', cy: 'Gorffwys yn dda' } },
          resources: [{ id: 'a', title: both('A'), file: { url: name, format } }],
        },
        [/** @type {string} */ (name)]: 'Thank you',
      });
      const { out } = await run(['check', '.', '--offline', '--json'], { cwd });
      const { findings } = JSON.parse(out);
      assert.deepEqual(
        findings.map((/** @type {any} */ { code, pointer }) => `${code} ${pointer}`),
        ['hashtag-form /campaign/hashtag/cy'],
      );
    }
  });

  it('a file of a kind that nobody knows', async () => {
    assert.equal(await found('poster.xyz', Buffer.from('00010203', 'hex')), '');
    assert.equal(await found('page.html', signIn), '');
  });
});
