// Why: English and Welsh are two of the languages that families speak. A further one is an entry in campaign/language/; this
// holds everything that follows from the list to Irish, which has no words of the interface.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { folderWith, run } from './run-cli.js';

const BASE = 'https://www.example.org/campaign/';

/** A text in three languages. @param {string} en @param {string} cy @param {string} ga */
const text = (en, cy, ga) => ({ en, cy, ga });

const irish = {
  campaign: {
    updated: '2026-11-20',
    title: text('Thank you', 'Diolch', 'Go raibh maith agat'),
    summary: text('A thank you.', 'Diolch i chi.', 'Buíochas.'),
    url: text('https://force.example/', 'https://force.example/cy', 'https://force.example/ga'),
  },
  organisation: { name: text('Northshire Police', 'Heddlu Swydd y Gogledd', 'Póilíní an Tuaiscirt') },
  messages: [{ id: 'thanks', heading: text('Thank you all', 'Diolch i chi i gyd', 'Go raibh maith agaibh') }],
  images: [
    {
      id: 'door',
      title: text('At the door', 'Wrth y drws', 'Ag an doras'),
      picture: {
        url: 'https://force.example/door.jpg',
        alt: text('A door', 'Drws', 'Doras'),
        width: 1280,
        height: 720,
      },
    },
  ],
  tips: [{ id: 'say', title: text('Say it', 'Dywedwch hynny', 'Abair é') }],
  plan: [
    {
      id: 'week',
      title: text('Card week', 'Wythnos y cardiau', 'Seachtain na gcártaí'),
      start: '2026-12-07',
      end: '2026-12-13',
      owner: text('Press office', 'Swyddfa’r wasg', 'An phreasoifig'),
    },
  ],
};

/** The same without Irish. @param {unknown} value @returns {unknown} */
const withoutIrish = (value) =>
  Array.isArray(value)
    ? value.map(withoutIrish)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) => (key === 'ga' ? [] : [[key, withoutIrish(each)]])),
        )
      : value;

/** @param {unknown} manifest @param {string} folder */
async function publish(manifest, folder) {
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const kit = join(folder, 'kit');
  const { code, err } = await run(['publish', folder, '--out', kit, '--base', BASE]);
  assert.equal(code, 0, err);
  const files = (await readdir(kit, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  return { folder, kit, files, read: (/** @type {string} */ path) => readFile(join(kit, path), 'utf8') };
}

/** @param {unknown} manifest */
async function check(manifest) {
  const { out } = await run(['check', await folderWith({ 'manifest.json': manifest }), '--offline', '--json']);
  return JSON.parse(out);
}

describe('a campaign in English, Welsh and Irish', () => {
  /** @type {Awaited<ReturnType<typeof publish>>} */ let kit;

  before(async () => {
    kit = await publish(irish, await mkdtemp(join(tmpdir(), 'campaign-widgets-')));
  });

  after(() => rm(kit.folder, { recursive: true, force: true }));

  it('has a page for each widget and item in each of them', async () => {
    const english = kit.files.filter((path) => /^embed\/[^.]+\.html$/.test(path));
    assert.ok(english.length > 5);
    for (const path of english)
      for (const lang of ['cy', 'ga']) assert.ok(kit.files.includes(path.replace('.html', `.${lang}.html`)), path);
  });

  it('has Irish pages that say so to browsers and to link previews, and link the others', async () => {
    const page = await kit.read('embed/thank-you-banner/thanks.ga.html');
    assert.match(page, /<html lang="ga">/);
    assert.match(page, /property="og:locale" content="ga_IE"/);
    assert.match(page, /property="og:title" content="Go raibh maith agaibh"/);
    for (const [lang, name, path] of [
      ['en', 'English', 'thanks.html'],
      ['cy', 'Cymraeg', 'thanks.cy.html'],
    ]) {
      assert.ok(
        page.includes(`<link rel="alternate" hreflang="${lang}" href="${BASE}embed/thank-you-banner/${path}">`),
      );
      assert.ok(
        page.includes(`<a lang="${lang}" hreflang="${lang}" href="../../embed/thank-you-banner/${path}">${name}</a>`),
      );
    }
    const footer = /<footer>.*<\/footer>/.exec(await kit.read('embed/thank-you-banner.html'))?.[0] ?? '';
    assert.match(footer, />Cymraeg<\/a> <a lang="ga" [^>]*>Gaeilge<\/a>/);
  });

  it('draws its widgets in Irish; words of the interface are English, and marked so', async () => {
    const plan = await kit.read('embed/campaign-plan.ga.html');
    assert.match(plan, /<div part="base" lang="ga"/);
    assert.match(plan, /Seachtain na gcártaí/);
    assert.match(plan, /Dé Luain 7 go dtí Dé Domhnaigh 13 Nollaig 2026/);
    assert.match(plan, /<span lang="en">Who does it<\/span>/);
    assert.match(
      await kit.read('embed/campaign-hub.ga.html'),
      /<nav lang="en" part="nav" aria-label="In this campaign"/,
    );
    assert.match(await kit.read('embed/thank-you-card.ga.html'), /<p lang="en">This works with JavaScript only\./);
  });

  it('is answered for by oEmbed, in calendars and in the compiled manifest', async () => {
    const answer = JSON.parse(await kit.read('oembed/thank-you-banner/thanks.ga.json'));
    assert.equal(answer.title, 'Go raibh maith agaibh');
    assert.equal(answer.provider_name, 'Póilíní an Tuaiscirt');
    assert.equal(answer.provider_url, 'https://force.example/ga');
    const calendar = await kit.read('calendar/all.ga.ics');
    assert.match(calendar, /SUMMARY:Seachtain na gcártaí/);
    assert.match(calendar, /DESCRIPTION:Who does it: An phreasoifig/);
    const { plan, names } = JSON.parse(await kit.read('manifest.json'));
    assert.equal(plan[0].when.ga, 'Dé Luain 7 go dtí Dé Domhnaigh 13 Nollaig 2026');
    assert.deepEqual(names.ga, { en: 'Irish', cy: 'Gwyddeleg' });
  });

  it('is offered by the builder, and named where the web team looks', async () => {
    const page = await kit.read('builder/index.html');
    const [, json = ''] = /id="kit">(.*?)<\/script>/.exec(page) ?? [];
    const { languages, title } = JSON.parse(json);
    assert.deepEqual(languages, ['en', 'cy', 'ga']);
    assert.equal(title.ga, 'Go raibh maith agat');
    const howTo = await kit.read('how-to-embed.html');
    assert.match(howTo, /<a href="embed\/thank-you-banner\.ga\.html" lang="ga" hreflang="ga">Gaeilge<\/a>/);
  });

  it('has pages for web teams in the languages of the interface alone', () => {
    assert.deepEqual(
      kit.files.filter((path) => /^(builder|sheets|how-to).*\.ga\./.test(path)),
      [],
    );
    assert.ok(kit.files.includes('how-to-embed.cy.html'));
  });

  it('answers at its Irish pages when it is over', async () => {
    const { code, err } = await run(['publish', kit.folder, '--out', kit.kit, '--base', BASE, '--farewell']);
    assert.equal(code, 0, err);
    const page = await kit.read('embed/thank-you-banner/thanks.ga.html');
    assert.match(page, /<html lang="ga">/);
    assert.match(page, /<p lang="en">This campaign has ended\.<\/p>/);
    assert.match(page, /<a href="https:\/\/force\.example\/ga" target="_top" lang="en">/);
    assert.match(page, />English<\/a> <a lang="cy" [^>]*>Cymraeg<\/a>/);
  });
});

describe('check', () => {
  it('counts a language that a campaign speaks, and names what is missing in it', async () => {
    const { ga: _, ...heading } = irish.messages[0]?.heading ?? {};
    const { findings, coverage } = await check({ ...irish, messages: [{ id: 'thanks', heading }] });
    assert.equal(coverage.ga, coverage.all - 1);
    assert.equal(coverage.cy, coverage.all);
    const missing = findings.filter((/** @type {{ code: string }} */ { code }) => code === 'no-irish');
    assert.deepEqual(
      missing.map((/** @type {{ pointer: string }} */ { pointer }) => pointer),
      ['/messages/0/heading'],
    );
  });

  it('counts one that a campaign declares and has nothing in yet', async () => {
    const plain = /** @type {typeof irish} */ (withoutIrish(irish));
    const { coverage } = await check({ ...plain, campaign: { ...plain.campaign, languages: ['ga'] } });
    assert.equal(coverage.ga, 0);
  });

  it('says at a terminal how far each of them is', async () => {
    const { out } = await run(['check', await folderWith({ 'manifest.json': irish }), '--offline']);
    assert.match(out, /^English: (\d+) of \1 texts\. Welsh: \1 of \1 texts\. Irish: \1 of \1 texts\.$/m);
  });

  it('says once of a language that it does not know', async () => {
    const french = JSON.parse(JSON.stringify(irish).replaceAll('"ga":', '"fr":'));
    const { findings } = await check(french);
    assert.deepEqual(
      findings.map((/** @type {{ code: string, message: string }} */ { code, message }) => `${code}: ${message}`),
      ['unknown-language: has texts in "fr", a language that this version does not know, so nobody sees them'],
    );
  });

  it('says what was meant by a tag with its region', async () => {
    const region = JSON.parse(JSON.stringify(irish).replace('"ga":"Abair é"', '"ga-IE":"Abair é"'));
    const { findings } = await check(region);
    const slip = findings.find((/** @type {{ code: string }} */ { code }) => code === 'mistyped-key');
    assert.equal(slip?.pointer, '/tips/0/title/ga-IE');
    assert.equal(slip?.remedy, 'Did you mean "ga"?');
  });
});

describe('explain', () => {
  it('shows a manifest in any of the languages', async () => {
    const folder = await folderWith({ 'manifest.json': irish });
    const { out } = await run(['explain', folder, '--lang', 'ga-IE']);
    assert.match(out, / in Irish on /);
    assert.match(out, /heading +Go raibh maith agaibh/);
    const { code, err } = await run(['explain', folder, '--lang', 'fr']);
    assert.notEqual(code, 0);
    assert.match(err, /en, cy, ga/);
  });
});

describe('a campaign in English and Welsh', () => {
  it('has nothing of any other language: no page, no text, no finding', async () => {
    const manifest = withoutIrish(irish);
    const kit = await publish(manifest, await folderWith());
    assert.deepEqual(
      kit.files.filter((path) => /\.ga\./.test(path)),
      [],
    );
    for (const path of ['manifest.json', 'builder/index.html', 'how-to-embed.html', 'embed/campaign-plan.html'])
      assert.doesNotMatch((await kit.read(path)).replace(/id="widgets">.*/, ''), /"ga"|Irish|Gaeilge/, path);
    const { findings, coverage } = await check(manifest);
    assert.deepEqual(findings, []);
    assert.deepEqual(Object.keys(coverage), ['all', 'en', 'cy']);
  });
});

describe('the schema for editors', () => {
  it('knows every language', async () => {
    const schema = JSON.parse(await readFile(new URL('../../dist/manifest.schema.json', import.meta.url), 'utf8'));
    const { text: words } = schema.definitions;
    assert.equal(words.properties.ga.description, 'In Irish.');
    assert.ok(JSON.stringify(schema).includes('"enum":["en","cy","ga"]'));
  });
});
