// Why: systems that preview a link read JPEG and PNG alone, crop other shapes, and leave out what is too large.
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { folderWith, run } from './run-cli.js';

const both = (/** @type {string} */ text) => ({ en: text, cy: `${text} (cy)` });
const BASE = 'https://www.example.org/kit/';
const picture = (/** @type {object} */ fields) => ({ alt: both('A door'), width: 4000, height: 1000, ...fields });

/** Red on the left, blue on the right. */
const halves = sharp({ create: { width: 4000, height: 1000, channels: 3, background: '#00f' } }).composite([
  { input: { create: { width: 2000, height: 1000, channels: 3, background: '#f00' } }, left: 0, top: 0 },
]);
/** Which no format makes small. */
const noise = () =>
  sharp({
    create: {
      width: 1600,
      height: 1600,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#000',
    },
  });

/** The folder of a kit with each kind of picture. */
async function published() {
  const message = (/** @type {string} */ id, /** @type {object | undefined} */ fields) => ({
    id,
    heading: both(id),
    ...(fields && { picture: picture(fields) }),
  });
  const cwd = await folderWith({
    'manifest.json': {
      campaign: { title: both('Thank you 🎉') },
      organisation: { name: both('Heddlu Dŵr') },
      messages: [
        message('plain', { url: 'halves.png' }),
        message('left', { url: 'halves.png', focus: [0, 50] }),
        message('drawn', { url: 'drawing.svg', width: 40, height: 40 }),
        message('noise', { url: 'noise.webp', width: 1600, height: 1600 }),
        message('turned', { url: 'turned.jpg', width: 1000, height: 4000 }),
        message('away', { url: 'https://pictures.example/door.png' }),
        message('away-webp', { url: 'https://pictures.example/door.webp' }),
        message('none', undefined),
      ],
    },
    'halves.png': await halves.clone().png().toBuffer(),
    'drawing.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#0f0"/></svg>',
    'noise.webp': await noise().webp({ quality: 90 }).toBuffer(),
    'turned.jpg': await halves.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  });
  const { code, err } = await run(['publish', '.', '--out', 'kit', '--base', BASE], { cwd });
  assert.deepEqual([code, err], [0, '']);
  return join(cwd, 'kit');
}

describe('previews of a kit’s pages', async () => {
  const kit = await published();

  /** The address of a page's preview, and what its oEmbed says. @param {string} item @param {string} [lang] */
  async function previewOf(item, lang = '') {
    const page = await readFile(join(kit, `embed/thank-you-banner/${item}${lang}.html`), 'utf8');
    const property = (/** @type {string} */ name) =>
      new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(page)?.[1];
    const oembed = JSON.parse(await readFile(join(kit, `oembed/thank-you-banner/${item}${lang}.json`), 'utf8'));
    const url = property('og:image') ?? '';
    assert.equal(oembed.thumbnail_url, url);
    assert.deepEqual([oembed.thumbnail_width, oembed.thumbnail_height].map(String), [
      property('og:image:width'),
      property('og:image:height'),
    ]);
    return { url, type: property('og:image:type'), alt: property('og:image:alt') };
  }
  const fileOf = (/** @type {string} */ url) => join(kit, url.slice(BASE.length));
  /** The colour in the middle of a picture's left or right side. @param {string} url @param {'left' | 'right'} side */
  async function colour(url, side) {
    const left = side === 'left' ? 100 : 1100;
    const [red = 0, green = 0, blue = 0] = await sharp(fileOf(url))
      .extract({ left, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    return red > 200 && green < 60
      ? 'red'
      : blue > 200 && red < 60
        ? 'blue'
        : green > 200 && red < 60
          ? 'green'
          : `${red},${green},${blue}`;
  }

  it('are JPEG, 1200 × 630, under 300 kB, at a whole address', async () => {
    for (const item of ['plain', 'left', 'drawn', 'noise', 'turned']) {
      const { url, type, alt } = await previewOf(item);
      assert.ok(url.startsWith(BASE), url);
      const { format, width, height } = await sharp(fileOf(url)).metadata();
      assert.deepEqual([type, format, width, height, alt], ['image/jpeg', 'jpeg', 1200, 630, 'A door'], item);
      assert.ok((await stat(fileOf(url))).size <= 300_000, item);
    }
  });

  it('keep the focus in view, and what is up', async () => {
    const sides = async (/** @type {string} */ item) => {
      const { url } = await previewOf(item);
      return [await colour(url, 'left'), await colour(url, 'right')];
    };
    assert.deepEqual(await sides('plain'), ['red', 'blue']);
    assert.deepEqual(await sides('left'), ['red', 'red']);
    assert.deepEqual(await sides('drawn'), ['green', 'green']);
    // A quarter to the right: what was on the left is above, and the middle is cut out of both.
    const { url } = await previewOf('turned');
    const { data } = await sharp(fileOf(url)).resize(1, 2, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
    assert.ok((data[0] ?? 0) > (data[2] ?? 0) && (data[5] ?? 0) > (data[3] ?? 0), String([...data]));
  });

  it('are what another host has, if every system shows that', async () => {
    assert.equal((await previewOf('away')).url, 'https://pictures.example/door.png');
  });

  it('show the campaign’s name where there is no picture, in the language of the page', async () => {
    for (const item of ['none', 'away-webp']) {
      const [english, welsh] = [await previewOf(item), await previewOf(item, '.cy')];
      assert.deepEqual(
        [english, welsh],
        [
          { url: `${BASE}preview/en.png`, type: 'image/png', alt: 'Thank you 🎉 – Heddlu Dŵr' },
          { url: `${BASE}preview/cy.png`, type: 'image/png', alt: 'Thank you 🎉 (cy) – Heddlu Dŵr (cy)' },
        ],
      );
      const ink = async (/** @type {string} */ url) =>
        (await sharp(fileOf(url)).extract({ left: 60, top: 60, width: 700, height: 500 }).greyscale().stats())
          .channels[0]?.mean ?? 0;
      const [few, more] = [await ink(english.url), await ink(welsh.url)];
      assert.ok(few < 240 && more < few, `${few} ${more}`);
    }
  });

  it('come with an icon', async () => {
    const page = await readFile(join(kit, 'embed/thank-you-banner/none.html'), 'utf8');
    assert.match(page, /<link rel="icon" href="\.\.\/\.\.\/icon\.svg" type="image\/svg\+xml">/);
    assert.equal((await sharp(join(kit, 'icon.svg')).metadata()).format, 'svg');
  });
});
