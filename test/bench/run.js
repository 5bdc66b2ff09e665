// `npm run bench`: how much things cost, each as a ratio to something else in the same run, so that it says the same on any
// machine. It needs a build.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeManifest } from '../../dist/campaign.js';
import { builder } from './builder.js';
import { firstView } from './first-view/first-view.js';
import { hub } from './hub.js';
import { manyWidgets } from './many-widgets.js';
import { publish } from './publish.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A campaign of so many items, as a team would write them. @param {number} items */
const campaignOf = (items) => ({
  campaign: { title: { en: 'Thank you', cy: 'Diolch' } },
  messages: Array.from({ length: items }, (_, index) => ({
    id: `message-${index}`,
    heading: { en: `Thank you, number ${index}`, cy: `Diolch, rhif ${index}` },
    body: {
      en: `We **see** what you do. [Read about it](https://www.example.org/${index})`,
      cy: `Rydyn ni’n **gweld** hyn. [Darllenwch amdano](https://www.example.org/${index})`,
    },
    from: '2026-01-01',
  })),
});

/** A force's overlay: it changes one item in ten. @param {number} items */
const overlayOf = (items) => ({
  messages: Object.fromEntries(
    Array.from({ length: items / 10 }, (_, index) => [`message-${index * 10}`, { heading: { en: 'Ours' } }]),
  ),
});

/** The median time in milliseconds of one run of some work. @param {() => unknown} work @param {number} runs */
function timeOf(work, runs) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return /** @type {number} */ (times.sort((a, b) => a - b)[runs >> 1]);
}

/** @param {number} value */
const round = (value) => value.toPrecision(3);

function merge() {
  const times = [100, 1000, 10_000].map((items) => {
    const [base, overlay] = [campaignOf(items), overlayOf(items)];
    timeOf(() => mergeManifest(base, overlay), 50); // The compiler warms up.
    return timeOf(() => mergeManifest(base, overlay), 51);
  });
  const [hundred = 1, thousand = 1, tenThousand = 1] = times;
  console.log('Merging an overlay; 10 times as many items, as a multiple of the time (10 is linear):');
  console.log(
    `  100 → 1 000 items: ${round(thousand / hundred)}    1 000 → 10 000 items: ${round(tenThousand / thousand)}`,
  );
}

async function check() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-bench-'));
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(campaignOf(1000), null, 2));
  /** @param {string[]} args */
  const node = (...args) => timeOf(() => spawnSync(process.execPath, args), 5);
  const [nothing, help, checked] = [node('-e', '0'), node(cli, '--help'), node(cli, 'check', file, '--offline')];
  await rm(folder, { recursive: true });
  console.log('check --offline of 1 000 items, as a whole process:');
  console.log(
    `  ${round(checked / nothing)} × a process that does nothing (${round(nothing)} ms), ${round(checked / help)} × --help; ${round(checked)} ms here`,
  );
}

merge();
await check();
await publish();
await hub();
await firstView();
await manyWidgets();
await builder();
