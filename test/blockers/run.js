// A content blocker that takes a file for an advertisement, or a widget for a nuisance, hides the campaign, and nobody is told. This
// holds a published kit against the lists that such programs go by. It is no part of `npm test`: the lists are 25 MB.
//   npm run test:blockers
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../checks/files-below.js';
import { publish } from '../systems/kit.js';
import { blocker, rules } from './lists.js';

const PAGE = 'https://intranet.northshire.police.uk/news/thank-you';
/** Folders as web teams name them: one of their own site, one of a host for all. */
const GOOD = [
  'https://intranet.northshire.police.uk/campaign-widgets/',
  'https://www.northshire.police.uk/SysSiteAssets/media/thank-you/kit/',
  'https://northshire.sharepoint.com/sites/wellbeing/SiteAssets/campaign/',
  'https://campaigns.example.org/thank-you/',
];
/** A folder that lists refuse: were it to come through, nothing would have been compared. */
const REFUSED = 'https://www.northshire.police.uk/campaigns-ad/js/';

/** @type {Record<string, string>} the types of requests, by the endings of files */
const TYPES = { js: 'script', css: 'stylesheet', html: 'sub_frame', json: 'xhr', mp4: 'media', vtt: 'xhr', zip: 'xhr' };
const PICTURES = /\.(png|jpe?g|webp|avif|svg|gif)$/;

const typeOf = (/** @type {string} */ file) =>
  PICTURES.test(file) ? 'image' : (TYPES[file.replace(/.*\./, '')] ?? 'other');

const count = { passed: 0, failed: 0 };

/** @param {string} what @param {string[]} problems */
function check(what, problems) {
  count[problems.length ? 'failed' : 'passed']++;
  console.log(`${problems.length ? '✗' : '✓'} ${what}`);
  for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
}

const widgets = await readdir(fileURLToPath(new URL('../../src/widgets/', import.meta.url)), { withFileTypes: true });
const tags = widgets.flatMap((entry) => (entry.isDirectory() ? entry.name : []));
const text = await rules();
const { engine, Request } = await blocker(text);
const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-blockers-'));
try {
  await publish(folder, GOOD[0] ?? '');
  const files = filesBelow(folder);

  /** @param {string} base */
  const refusedBelow = (base) =>
    files.flatMap((file) => {
      const request = Request.fromRawDetails({ url: base + file, type: typeOf(file), sourceUrl: PAGE });
      const { match, filter } = engine.match(request);
      return match ? [`${base}${file}: ${filter}`] : [];
    });
  for (const base of GOOD) check(`${files.length} files below ${base} come through`, refusedBelow(base));
  check(
    'a folder that lists refuse does not',
    refusedBelow(REFUSED).length ? [] : [`all below ${REFUSED} comes through`],
  );

  const pages = files.filter((file) => file.endsWith('.html'));
  // Rules of a list do not reach into shadow roots.
  const html = (await Promise.all(pages.map((file) => readFile(join(folder, file), 'utf8'))))
    .join()
    .replace(/<template shadowrootmode[\s\S]*?<\/template>/g, '');
  /** @param {string} attribute */
  const valuesOf = (attribute) => [
    ...new Set([...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value)),
  ];
  const classes = valuesOf('class').flatMap((value) => value.split(/\s+/));
  /** @type {(names: object) => string[]} */
  const hidden = (names) =>
    engine
      .getCosmeticsFilters({ url: PAGE, hostname: 'intranet.northshire.police.uk', domain: 'police.uk', ...names })
      .styles.split(/,\s*|\s*\{/);
  const always = new Set(hidden({}));
  const hiding = (/** @type {object} */ names) => hidden(names).filter((selector) => !always.has(selector));
  check(`no rule hides by a class or an id of a kit's ${pages.length} pages`, hiding({ classes, ids: valuesOf('id') }));
  const links = valuesOf('href').map((href) => href.replaceAll('&amp;', '&'));
  check(
    `no rule hides one of their ${links.length} links`,
    hiding({ hrefs: links }).filter((selector) => {
      const [, how = '', words] = /\[href([*^$]?)="([^"]*)"/.exec(selector) ?? [];
      // A rule that is not understood here is shown.
      if (words === undefined) return true;
      const isIn = /** @type {Record<string, 'startsWith' | 'includes' | 'endsWith'>} */ ({
        '^': 'startsWith',
        '*': 'includes',
        $: 'endsWith',
      })[how];
      return links.some((link) => (isIn ? link[isIn](words) : link === words));
    }),
  );
  check(
    'a rule does hide by the class of advertisements',
    hiding({ classes: ['ads_banner'] }).length ? [] : ['none does'],
  );
  const byTag = new RegExp(`#[@?$]*#(?:.*[ ,>+~(])?(?:${tags.join('|')})(?![\\w-])`);
  check(
    `no rule names one of the ${tags.length} tags`,
    text.split('\n').filter((rule) => byTag.test(rule)),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
