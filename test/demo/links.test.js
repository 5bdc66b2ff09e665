// The demo's servers as `npm start` starts them: every address that the front page, and the sites it shows, name on this
// machine must answer, and have the place that the address ends in.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { guideNames } from '../../demo/guide/names.js';
import { hostSite, kitSite, publishSamples } from '../../demo/servers/sites.js';

const published = mkdtempSync(join(tmpdir(), 'campaign-widgets-demo-'));
const kit = kitSite(published);
/** @type {ReturnType<typeof hostSite>} */
let host;
let origin = '';
let kitOrigin = '';
/** @type {Map<string, Promise<{ status: number, text: string }>>} */
const answers = new Map();

before(async () => {
  kitOrigin = await kit.listen();
  await publishSamples(published, `${kitOrigin}/`);
  // Links to the builder are on the front page, and so in this check, as soon as a kit has one.
  host = hostSite(published, kitOrigin);
  origin = await host.listen();
});

after(async () => {
  await Promise.all([kit.close(), host.close()]);
  rmSync(published, { recursive: true, force: true });
});

/** @param {string} url */
function answer(url) {
  const found = answers.get(url) ?? fetch(url).then(async (made) => ({ status: made.status, text: await made.text() }));
  answers.set(url, found);
  return found;
}

/** @param {string} html @param {string} base @returns {string[]} */
function addresses(html, base) {
  const written = [...html.matchAll(/\s(?:href|src|manifest)="([^"]*)"/g)].map(([, address = '']) => address);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(' ', 1)[0] ?? ''),
  );
  return [...written, ...sets]
    .map((address) => new URL(address.replaceAll('&amp;', '&'), base).href)
    .filter((url) => new URL(url).hostname === 'localhost');
}

/** @param {string} url @returns {Promise<string>} what is wrong with it */
async function problem(url) {
  const [address = '', place] = url.split('#');
  const { status, text } = await answer(address);
  if (status !== 200) return `${url} answers ${status}`;
  return place && !text.includes(`id="${place}"`) ? `${url} has no such place` : '';
}

// The intranet and the public site are not among them: they link pages that a real force would have, and a page says so.
const places = ['team-site', 'article', 'wiki', 'newsletter', 'static'].map((name) => `/places/${name}.html`);

const guide = guideNames.map((name) => `/guide/${name}/`);

for (const page of ['/', '/cy/', '/readme/', ...guide, ...places, '/plain/placing.html']) {
  describe(`The demo page ${page}`, () => {
    it('leads to nothing that does not answer', async () => {
      const { status, text } = await answer(origin + page);
      assert.equal(status, 200);
      const found = [...new Set(addresses(text, origin + page))];
      assert.ok(found.length > 2);
      assert.deepEqual((await Promise.all(found.map(problem))).filter(Boolean), []);
    });
  });
}

const waiting = [
  ...places,
  '/',
  '/cy/',
  '/plain/',
  '/plain/placing.html',
  '/widgets/thank-you-banner.html',
  '/public/',
];

for (const page of [...waiting, ...['', 'cymraeg.html', 'sidebar.html'].map((name) => `/intranet/${name}`)]) {
  describe(`The demo page ${page}`, () => {
    it('waits for nothing of the kit before it shows something', async () => {
      const { status, text } = await answer(origin + page);
      assert.equal(status, 200);
      const ofKit = [...text.matchAll(/<(?:link|script)\s[^>]*>/g)].filter(([tag]) => tag.includes(kitOrigin));
      const blocking = ofKit.filter(
        ([tag]) => /rel="stylesheet"/.test(tag) || (/^<script/.test(tag) && !/\s(async|defer|type="module")/.test(tag)),
      );
      assert.deepEqual(
        blocking.map(([tag]) => tag),
        [],
      );
    });
  });
}

describe('The front page', () => {
  it('shows every widget by a page without script', async () => {
    const { text } = await answer(`${origin}/`);
    const frames = [...text.matchAll(/<iframe src="(\/small\/[^"]*)"/g)].map(([, path = '']) => path);
    assert.ok(frames.length > 10);
    for (const path of frames) {
      const { text: small } = await answer(origin + path);
      assert.ok(!small.includes('<script'), path);
      assert.ok(small.includes('shadowrootmode'), path);
    }
  });

  it('links the builder when the kit has one, and not before', async () => {
    const { status } = await answer(`${kitOrigin}/builder/index.html`);
    for (const page of ['/', '/cy/']) {
      assert.equal((await answer(origin + page)).text.includes('/builder/index'), status === 200);
    }
  });
});

describe('The addresses that the demo had', () => {
  for (const page of ['index', 'cymraeg', 'sidebar', 'strict']) {
    it(`has ${page}.html of the intranet below /intranet/`, async () => {
      assert.equal((await answer(`${origin}/intranet/${page}.html`)).status, 200);
      assert.deepEqual(await problem(`${origin}/intranet/intranet.css`), '');
    });
  }
});
