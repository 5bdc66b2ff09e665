// Why: pictures come from phones, from Word and from drawing programs. What browsers make of them is said before readers see it.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ text) => ({ en: text, cy: text });

/** A campaign with one picture. @param {string} url @param {number} [width] @param {number} [height] @param {string} [alt] */
const campaign = (url, width = 64, height = 36, alt = 'A door') => ({
  campaign: { title: both('T') },
  images: [{ id: 'a', title: both('A'), picture: { url, alt: both(alt), width, height } }],
});

/** Findings of check in a picture, as "code: sentence". @param {string} name @param {string | Buffer} content */
async function found(name, content, width = 64, height = 36) {
  const cwd = await folderWith({ 'manifest.json': campaign(name, width, height), [name]: content });
  const { out, err } = await run(['check', '.', '--offline', '--json'], { cwd });
  assert.equal(err, '');
  return JSON.parse(out).findings.map((/** @type {any} */ { code, message }) => `${code}: ${message}`);
}

const photo = sharp({ create: { width: 64, height: 36, channels: 3, background: '#1d4f91' } });
const SVG = (/** @type {string} */ inside, attributes = ' viewBox="0 0 64 36"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;

describe('check: drawings', () => {
  for (const [what, svg, code, says] of /** @type {[string, string, string, string][]} */ ([
    ['a script', SVG('<script>alert(1)</script>'), 'svg-script', '<script>'],
    ['a handler', SVG('<path onclick="go()" d="M0 0"/>'), 'svg-script', 'onclick'],
    ['a link that runs', SVG('<a xlink:href="javascript:go()"><path d="M0 0"/></a>'), 'svg-script', 'javascript:go()'],
    ['a picture beside it', SVG('<image href="photo.png" width="9" height="9"/>'), 'svg-outside', 'photo.png'],
    [
      'a font from elsewhere',
      SVG('<style>@import "https://fonts.example/a.css";</style>'),
      'svg-outside',
      'https://fonts.example/a.css',
    ],
    ['a pattern from elsewhere', SVG('<path fill="url(other.svg#p)" d="M0 0"/>'), 'svg-outside', 'other.svg#p'],
    ['no namespace', '<svg viewBox="0 0 64 36"><path d="M0 0"/></svg>', 'svg-broken', 'xmlns'],
    ['a sign of HTML', SVG('<text>Thank&nbsp;you</text>'), 'svg-broken', 'line 1'],
    ['a tag that does not end', SVG('<g><path d="M0 0"/>'), 'svg-broken', 'line 1'],
    ['no size', SVG('<circle r="40"/>', ''), 'svg-size', 'how large'],
  ])) {
    it(`with ${what}`, async () => {
      const lines = await found('door.svg', svg);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.ok(lines[0].startsWith(`${code}: `) && lines[0].includes(says), lines[0]);
    });
  }

  it('are well as drawing programs write them', async () => {
    const illustrator =
      '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n' +
      '<svg xmlns="&ns_svg;" width="64px" height="36px"><style>.a{fill:url(#b)}</style><defs><linearGradient id="b"/></defs><use href="#b"/><a href="https://www.example.org/"><path class="a" d="M0 0"/></a><image href="data:image/png;base64,AAAA"/></svg>';
    assert.deepEqual(await found('door.svg', illustrator), []);
  });
});

describe('check: photographs', () => {
  it('one that is held upright is as high as people see it', async () => {
    const jpeg = await photo.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    assert.deepEqual(await found('door.jpg', jpeg, 36, 64), []);
    assert.match(String(await found('door.jpg', jpeg, 64, 36)), /^pixels-differ: .*36 × 64/);
    const avif = await photo.clone().withMetadata({ orientation: 6 }).avif().toBuffer();
    assert.deepEqual(await found('door.avif', avif, 36, 64), []);
  });

  it('one that only some browsers turn is named', async () => {
    for (const format of /** @type {const} */ (['png', 'webp'])) {
      const turned = await photo.clone().withMetadata({ orientation: 8 }).toFormat(format).toBuffer();
      assert.match(String(await found(`door.${format}`, turned)), /^picture-turned: /);
      const upright = await photo.clone().withMetadata({ orientation: 1 }).toFormat(format).toBuffer();
      assert.deepEqual(await found(`door.${format}`, upright), []);
    }
  });

  it('one that is too large for a phone is named, and one that a camera makes is well', async () => {
    const large = await sharp({ create: { width: 6400, height: 4800, channels: 3, background: '#1d4f91' } })
      .png()
      .toBuffer();
    assert.match(String(await found('door.png', large, 6400, 4800)), /^picture-huge: .*6400 × 4800 pixels/);
    const camera = await sharp({ create: { width: 4032, height: 3024, channels: 3, background: '#1d4f91' } })
      .png()
      .toBuffer();
    assert.deepEqual(await found('door.png', camera, 4032, 3024), []);
  });

  it('words that are the name of a file, or say nothing, are named', async () => {
    for (const [alt, code] of [
      ['IMG_2041', 'alt-file-name'],
      ['WhatsApp Image 2026-11-02 at 10.15.22', 'alt-file-name'],
      ['Screenshot 2026-11-02 101522', 'alt-file-name'],
      ['door-at-night', 'alt-file-name'],
      ['PXL_20261102_101522', 'alt-file-name'],
      ['Photo', 'alt-says-nothing'],
      ['alt text', 'alt-says-nothing'],
      ['Llun', 'alt-says-nothing'],
      ['An image showing a door', 'alt-redundant'],
      ['Image: a door', 'alt-redundant'],
      ['Llun yn dangos drws', 'alt-redundant'],
      ['A door at night, and a lit window', ''],
      ['Poster: the words “Thank you” above a lit window', ''],
      ['Image 3 of the story: a door', ''],
    ]) {
      const cwd = await folderWith({ 'manifest.json': campaign('door-at-night.png', 64, 36, alt) });
      await writeFile(join(cwd, 'door-at-night.png'), await photo.clone().png().toBuffer());
      const { out } = await run(['check', '.', '--offline', '--json'], { cwd });
      const codes = new Set(JSON.parse(out).findings.map((/** @type {any} */ finding) => finding.code));
      assert.deepEqual([...codes], code ? [code] : [], alt);
    }
  });
});

describe('pictures that move', () => {
  const frames = Buffer.concat([Buffer.alloc(64 * 36 * 3, 20), Buffer.alloc(64 * 36 * 3, 200)]);
  const moving = sharp(frames, { raw: { width: 64, height: 72, channels: 3, pageHeight: 36 } });

  for (const format of /** @type {const} */ (['gif', 'webp'])) {
    it(`a ${format} is named, and keeps its motion in a kit`, async () => {
      const picture = await moving.clone().toFormat(format).toBuffer();
      assert.match(String(await found(`wave.${format}`, picture)), /^picture-moves: /);
      assert.deepEqual(await found(`still.${format}`, await photo.clone().toFormat(format).toBuffer()), []);
      const cwd = await folderWith({ 'manifest.json': campaign(`wave.${format}`), [`wave.${format}`]: picture });
      const { code, err } = await run(['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'], {
        cwd,
      });
      assert.deepEqual([code, err], [0, '']);
      const { images } = JSON.parse(await readFile(join(cwd, 'kit/manifest.json'), 'utf8'));
      assert.equal(images[0].picture.sources, undefined);
      assert.deepEqual(await readFile(join(cwd, 'kit', images[0].picture.url)), picture);
    });
  }

  it('further sizes are upright, and as wide as the picture is, whatever the manifest says', async () => {
    const jpeg = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#1d4f91' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const cwd = await folderWith({ 'manifest.json': campaign('door.jpg', 60, 80), 'door.jpg': jpeg });
    await run(['publish', '.', '--out', 'kit', '--base', 'https://www.example.org/kit/'], { cwd });
    const media = join(cwd, 'kit/media');
    const sizes = await Promise.all(
      (await readdir(media))
        .filter((name) => name.endsWith('.webp'))
        .map((name) => sharp(join(media, name)).metadata()),
    );
    assert.deepEqual(sizes.map(({ width, height }) => [width, height]).sort(), [
      [320, 427],
      [600, 800],
    ]);
  });
});
