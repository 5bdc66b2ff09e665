// Two editions of one campaign: whatever is for staff is in no byte of the public kit.
import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { entriesIn } from '../publish/downloads/entries-in.js';
import { readZip } from '../publish/sharepoint/read-package.js';
import { filesOf } from './folder-contents.js';
import { campaigns, folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';
/** In every word, name, address and file of what is for staff. */
const MARK = 'zqxstaff';
const both = (/** @type {string} */ words) => ({ en: `${words} in English`, cy: `${words} yn Gymraeg` });

/** One item of each section. @param {string} mark is in all of it */
const items = (mark) => {
  const [id, words, host] = [`${mark}-id`, both(`${mark} words`), `https://${mark}.example.org/`];
  const picture = { url: `${mark}-picture.png`, alt: words, width: 1080, height: 1080, focus: [50, 30] };
  return {
    messages: { id, heading: words, body: words, picture, actions: [{ label: words, url: `${host}action` }] },
    videos: {
      id,
      title: words,
      description: words,
      transcript: words,
      poster: picture,
      sources: [{ url: `${mark}-film.mp4`, type: 'video/mp4' }],
      captions: ['en', 'cy'].map((lang) => ({ lang, url: `${mark}-captions.${lang}.vtt` })),
      audioDescription: { text: words },
    },
    resources: {
      id,
      title: words,
      type: mark,
      audience: [mark],
      file: { url: `${mark}-lines.txt`, format: 'TXT', size: mark },
      forms: [{ kind: mark, lang: 'pl', title: mark, file: { url: `${mark}-form.txt` } }],
      order: { url: `mailto:${mark}@example.org`, label: words },
      updated: '2026-11-02',
    },
    images: { id, title: words, picture, caption: words },
    graphics: {
      id,
      title: words,
      shape: 'square',
      channels: ['x'],
      copy: id,
      alt: words,
      file: { url: `${mark}-graphic.png`, width: 1080, height: 1080 },
    },
    copy: {
      id,
      title: words,
      channel: 'x',
      subject: words,
      body: words,
      thread: [words],
      link: `${host}post`,
      graphics: [id],
      posting: { step: id },
      embargo: '2026-12-01',
      quotes: [{ quote: words, name: words, role: words }],
      notes: words,
    },
    tips: { id, title: words, body: words, stage: words },
    channels: { id, platform: mark, name: words, handle: `@${mark}`, url: `${host}channel`, purpose: words },
    quotes: { id, quote: words, name: words, role: words },
    plan: { id, title: words, body: words, start: '2026-12-03T09:00', owner: words, location: words },
    practice: {
      id,
      force: words,
      title: words,
      body: words,
      tags: [words],
      contact: { name: words, url: `${host}them` },
    },
    answers: { id, question: words, answer: words, topic: words },
    support: { id, name: words, body: words, url: `${host}support`, hours: words },
  };
};

const everybody = items('everybody');
const staff = items(MARK);
const sections = /** @type {(keyof typeof staff)[]} */ (Object.keys(staff));

/** @param {object} [more] */
const manifest = (more = {}) => ({
  campaign: {
    title: both('Thank you'),
    url: 'https://www.example.org/thank-you',
    editions: { messages: 'staff', tips: 'staff', videos: 'public' },
  },
  pages: { home: ['thank-you-banner', 'template-copy'] },
  ...Object.fromEntries(
    sections.map((section) => {
      // Of some the section says it, of some its default, of the others the item.
      const said = /^(messages|tips|graphics|copy|plan|answers)$/.test(section) ? {} : { edition: 'staff' };
      return [
        section,
        [
          { ...everybody[section], edition: 'public' },
          { ...staff[section], ...said },
        ],
      ];
    }),
  ),
  ...more,
});

/** A folder with the media of both editions. @param {unknown} json */
async function folderFor(json) {
  const folder = await folderWith({ 'manifest.json': json });
  const media = join(campaigns, 'national/media');
  for (const mark of ['everybody', MARK]) {
    // Two kits may hold one picture: these are two.
    const png = await readFile(join(media, 'graphic-square.en.png'));
    for (const name of ['picture', 'graphic']) await writeFile(join(folder, `${mark}-${name}.png`), png);
    await copyFile(join(media, 'thank-you-film.mp4'), join(folder, `${mark}-film.mp4`));
    for (const name of ['lines', 'form']) await writeFile(join(folder, `${mark}-${name}.txt`), `${mark} ${name}\n`);
    for (const lang of ['en', 'cy'])
      await writeFile(
        join(folder, `${mark}-captions.${lang}.vtt`),
        `WEBVTT\n\n00:01.000 --> 00:03.000\n${mark} captions\n`,
      );
  }
  return folder;
}

/** @param {string} folder @param {string} kit @param {string[]} more */
const publish = (folder, kit, ...more) => run(['publish', folder, '--out', join(folder, kit), '--base', BASE, ...more]);

/** @param {string} path @param {Buffer} raw @returns {Buffer} */
function unpacked(path, raw) {
  if (path.endsWith('.br')) return brotliDecompressSync(raw);
  if (path.endsWith('.gz')) return gunzipSync(raw);
  if (path.endsWith('.z')) return inflateSync(raw);
  if (path.endsWith('.sppkg')) return Buffer.concat([...readZip(raw).values()]);
  if (!path.endsWith('.zip')) return raw;
  const entries = entriesIn(raw).flatMap(({ name, content }) => [Buffer.from(name), unpacked(name, content)]);
  return Buffer.concat([raw, ...entries]);
}

/** The paths of a kit in whose name or bytes, as they are or unpacked, a word is. @param {string} kit @param {string} word */
async function pathsWith(kit, word) {
  const paths = [];
  for (const path of await filesOf(kit)) {
    const raw = await readFile(join(kit, path));
    const bytes = unpacked(path, raw);
    const text = [path, bytes.toString('latin1'), bytes.toString('utf16le')].join('\n').toLowerCase();
    if (text.includes(word)) paths.push(path);
  }
  return paths;
}

const folder = await folderFor(manifest());

describe('two editions', () => {
  /** @type {Awaited<ReturnType<typeof run>>[]} */ let results;

  before(async () => {
    results = [
      await publish(folder, 'staff', '--for', 'staff'),
      // As it is uploaded, with its compressed files.
      await run(['publish', folder, '--out', join(folder, 'public'), '--base', BASE, '--for', 'public'], {
        compress: true,
      }),
    ];
  });

  it('are both published', () => {
    for (const { code, out, err } of results) assert.equal(code, 0, out + err);
  });

  it('the one for staff has all of it: in pages, data, scripts, media, ZIPs and calendars', async () => {
    const kit = join(folder, 'staff');
    const paths = await pathsWith(kit, MARK);
    for (const kind of [
      /^embed\/template-copy\.html$/,
      /^embed\/campaign-answers\.html$/,
      /^manifest\.json(\.br)?$/,
      /^manifest\.source\.json$/,
      /^pages\/home\.js$/,
      /^fragments\/template-copy\.en\.html$/,
      /^oembed\//,
      /^media\/.*\.(png|mp4|vtt|txt)$/,
      /^downloads\/everything\.zip$/,
      /^downloads\/x\.cy\.zip$/,
      /^sharepoint\/.*\.sppkg$/,
      /^wordpress\/campaign-widgets\.zip$/,
      /^calendar\/all\.en\.ics$/,
      /^calendar\/posts\.en\.(ics|csv)$/,
      /^embed\/post-calendar\.html$/,
      /^builder\/index\.html$/,
      /^how-to-embed\.html$/,
    ])
      assert.ok(
        paths.some((path) => kind.test(path)),
        `nothing of ${kind} has it`,
      );
    for (const section of sections) {
      const { [section]: found } = JSON.parse(await readFile(join(kit, 'manifest.json'), 'utf8'));
      assert.equal(found.length, 2, section);
    }
  });

  it('nothing of it is in any byte of the public one', async () => {
    assert.deepEqual(await pathsWith(join(folder, 'public'), MARK), []);
  });

  it('what is for everybody is in both', async () => {
    for (const kit of ['staff', 'public'])
      for (const section of sections) {
        const { [section]: found } = JSON.parse(await readFile(join(folder, kit, 'manifest.json'), 'utf8'));
        assert.ok(
          found.some((/** @type {{ id: string }} */ { id }) => id === 'everybody-id'),
          `${section} of ${kit}`,
        );
      }
  });

  it('say on the pages for editors which they are', async () => {
    const page = (/** @type {string} */ kit, /** @type {string} */ path) => readFile(join(folder, kit, path), 'utf8');
    for (const path of ['how-to-embed.html', 'builder/index.html']) {
      assert.match(await page('public', path), /This is the public edition/);
      assert.match(await page('staff', path), /This is the edition for staff/);
    }
    assert.match(await page('staff', 'how-to-embed.cy.html'), /Dyma’r fersiwn i staff/);
    assert.match(await page('staff', 'embed/campaign-hub.html'), /This page is for staff\./);
    assert.match(await page('staff', 'embed/campaign-hub.cy.html'), /Mae’r dudalen hon i staff\./);
    assert.match(await page('staff', 'embed/campaign-hub.html'), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(await page('public', 'embed/campaign-hub.html'), /This page is for staff|noindex/);
    assert.match(await page('staff', 'embed/campaign-hub.html'), /For your team/);
    assert.doesNotMatch(await page('public', 'embed/campaign-hub.html'), /For your team/);
    assert.match(await page('public', 'embed/campaign-hub.html'), /To keep and pass on/);
  });

  it('a last kit for everybody names no page of staff', async () => {
    const { code, out, err } = await publish(folder, 'last', '--for', 'public', '--farewell');
    assert.equal(code, 0, out + err);
    assert.deepEqual(await pathsWith(join(folder, 'last'), MARK), []);
  });

  it('what goes over to staff leaves no file behind in the public kit', async () => {
    const moved = manifest();
    Object.assign(moved, {
      resources: [{ ...staff.resources, edition: 'public' }, everybody.resources],
      images: [{ ...staff.images, edition: 'public' }, everybody.images],
    });
    const folder = await folderFor(moved);
    const first = await publish(folder, 'kit', '--for', 'public');
    assert.equal(first.code, 0, first.out + first.err);
    assert.notDeepEqual(await pathsWith(join(folder, 'kit'), MARK), []);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest()));
    assert.equal((await publish(folder, 'kit', '--for', 'public')).code, 0);
    assert.deepEqual(await pathsWith(join(folder, 'kit'), MARK), []);
  });

  it('a force’s own version of the public kit has what is public in it', async () => {
    const url = join(folder, 'public', 'manifest.json');
    const force = await folderWith({ 'manifest.json': { extends: url, organisation: { name: both('Northshire') } } });
    const { code, out, err } = await publish(force, 'kit', '--for', 'public');
    assert.equal(code, 0, out + err);
    const kit = JSON.parse(await readFile(join(force, 'kit/manifest.json'), 'utf8'));
    for (const section of sections) assert.equal(kit[section]?.length, 1, section);
  });

  it('a public kit that takes the place of one for staff keeps nothing of it', async () => {
    const { code, out, err } = await publish(folder, 'staff', '--for', 'public');
    assert.equal(code, 0, out + err);
    assert.deepEqual(await pathsWith(join(folder, 'staff'), MARK), []);
    const uncompressed = (await filesOf(join(folder, 'public'))).filter((path) => !/\.(br|gz)$/.test(path));
    assert.deepEqual(await filesOf(join(folder, 'staff')), uncompressed);
  });
});

describe('without editions', () => {
  it('a kit has all of the campaign, and publish says how to leave out what is for staff', async () => {
    const folder = await folderFor(manifest());
    const { code, out } = await publish(folder, 'kit');
    assert.equal(code, 0);
    assert.match(out, /what is for staff, too\..*--for public/);
    assert.notDeepEqual(await pathsWith(join(folder, 'kit'), MARK), []);
  });
});

describe('a public text that links to what is for staff', () => {
  /** @param {string} link */
  const linking = (link) =>
    manifest({
      quotes: [{ ...everybody.quotes, edition: 'public', quote: both('Thank you') }],
      tips: [{ ...everybody.tips, edition: 'public', body: both(`[The lines](${link})`) }],
    });

  for (const [what, link] of [
    ['a file of theirs', `${MARK}-lines.txt`],
    ['the page of an item', `${BASE}embed/template-copy/${MARK}-id.cy.html`],
    ['an item of a page', `${BASE}embed/resource-list.html?item=${MARK}-id`],
  ])
    it(`is an error, and stops publishing: ${what}`, async () => {
      const folder = await folderFor(linking(String(link)));
      const check = await run(['check', folder, '--offline']);
      assert.equal(check.code, 1, check.out);
      assert.match(check.out, /links to .*, which is for staff: "zqxstaff-id"/);
      assert.match(check.out, /\/tips\/0\/body\/en/);
      const { code, err } = await publish(folder, 'kit', '--for', 'public');
      assert.equal(code, 1);
      assert.match(err, /is for staff/);
    });

  it('is none where it is for staff itself, or leads to what is for everybody', async () => {
    for (const link of [`${BASE}embed/template-copy.html`, 'everybody-lines.txt']) {
      const folder = await folderFor(linking(link));
      const { out } = await run(['check', folder, '--offline']);
      assert.doesNotMatch(out, /for staff/);
    }
  });
});

describe('an edition that is mistyped', () => {
  it('stops publishing, and names what it can be', async () => {
    const folder = await folderFor(manifest({ tips: [{ ...everybody.tips, edition: 'Staff' }] }));
    const { code, err } = await publish(folder, 'kit', '--for', 'public');
    assert.equal(code, 1);
    assert.match(err, /\/tips\/0\/edition must be "public" or "staff"; the item is left out/);
  });

  it('is named by check for a section that there is not', async () => {
    const campaign = { title: both('Thank you'), editions: { tip: 'staff' } };
    const { code, out } = await run(['check', await folderFor(manifest({ campaign })), '--offline']);
    assert.equal(code, 1);
    assert.match(out, /"tip" is not a field.*Did you mean "tips"\?/s);
  });
});
