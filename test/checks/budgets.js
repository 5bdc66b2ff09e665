// Why: the host page pays for every byte, on a phone, in a lay-by. A page's scripts may not grow past these numbers of
// brotli bytes without somebody deciding so here.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The weight of each page in all, by the names that the build writes into dist/sizes.json under `pages`: 3 % above what was weighed.
 */
const BUDGETS = {
  loader: 3160, // where it finds its kit beside an optimiser, what frames around the page ask for or have asked for, widgets as blocks from the start
  banner: 11_460, // the loader, and all that <thank-you-banner> needs; the loader names the file of every widget there is
  'three-widgets': 18_600, // titles are links with quiet facts, resources have forms, films versions, and a film is a poster until it is played, which spares the page a <video>
  embed: 1950, // what an embed page has beside the loader: WordPress’ cut, a key and a scheme from the page around it are 140 of it
  builder: 14_690, // the builder until its first widget can be chosen; every other step comes when it is opened
};

/** The limit of one widget's own chunk, unless it is named. */
const OWN_CHUNK = 3620;
/** @type {Record<string, number>} */
const OWN_CHUNKS = {
  'thank-you-card': 3720,
  'template-copy': 4110, // threads and an address that counts; pictures, quotes, notes and dates come when a campaign has them
  'campaign-hub': 3900, // it says whom it is for, what it opens for paper it closes again, and it has a calendar of posts
};

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {string} [root] folder that holds dist */
export async function budgets(root = fileURLToPath(new URL('../../', import.meta.url))) {
  /** @type {{ files?: Record<string, Size>, pages?: Record<string, number> }} */
  let sizes;
  try {
    sizes = JSON.parse(readFileSync(join(root, 'dist', 'sizes.json'), 'utf8'));
  } catch (error) {
    return [
      `dist/sizes.json: ${error instanceof Error ? error.message : error}. Run \`npm run build\`, which writes it`,
    ];
  }
  const { files = {}, pages = {} } = sizes;
  return [...stale(root, files), ...tooLarge(pages), ...ownChunks(root, files)];
}

/** @param {string} root @param {Record<string, Size>} files */
function ownChunks(root, files) {
  const tags = readdirSync(join(root, 'src/widgets'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return tags.flatMap(({ name }) => {
    const most = OWN_CHUNKS[name] ?? OWN_CHUNK;
    const [, size] =
      Object.entries(files).find(([file]) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`).test(file)) ?? [];
    if (!size) return [`dist/chunks has no file of <${name}>: is its tag in src/widgets/registry.ts?`];
    if (size.brotli <= most) return [];
    return [
      `the chunk of <${name}> is ${size.brotli - most} bytes over its ${most}: load what is seldom needed on demand`,
    ];
  });
}

/** @param {Record<string, number>} pages */
function tooLarge(pages) {
  const problems = [];
  for (const [page, most] of Object.entries(BUDGETS)) {
    const bytes = pages[page];
    if (typeof bytes !== 'number' || !(bytes > 0)) {
      problems.push(`dist/sizes.json has no size for the page "${page}": the build must measure it`);
      continue;
    }
    const margin = most - bytes;
    const percent = Math.round((margin / most) * 100);
    console.log(
      `  ${page.padEnd(14)} ${bytes.toString().padStart(6)} of ${most.toString().padStart(6)} bytes, ${percent} % left`,
    );
    if (margin < 0) {
      problems.push(
        `the page "${page}" is ${-margin} bytes over its ${most}: see which module grew, or raise it in test/checks/budgets.js`,
      );
    }
  }
  return problems;
}

/**
 * Numbers of another build would prove nothing.
 * @param {string} root
 * @param {Record<string, Size>} files
 */
function stale(root, files) {
  if (Object.keys(files).length === 0) return ['dist/sizes.json names no files: the build must measure them'];
  return Object.entries(files).flatMap(([file, { raw }]) => {
    const bytes = statSync(join(root, 'dist', file), { throwIfNoEntry: false })?.size;
    return bytes === raw
      ? []
      : [`dist/sizes.json says ${raw} bytes for ${file}, which has ${bytes ?? 'gone'}: build again`];
  });
}
