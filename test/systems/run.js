// Editors and sanitisers alone do not show what becomes of an embed code in a whole system: its roles, its filters, its themes. This
// starts real ones, has each form written by whoever may write there, and looks at it as a visitor does: with our script, without
// it, and with the kit gone. It is no part of `npm test`: the first run installs 1 GB.
//   npm run test:hosts [-- wordpress mediawiki plugin generators] [--write] [--pictures FOLDER]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../engines/chromium.js';
import { formsFor } from './forms.js';
import { tryGenerators } from './generators/generators.js';
import { publish, serveKit } from './kit.js';
import { pictures } from './pictures.js';
import { tryPlugin } from './plugin/plugin.js';
import { systems } from './systems.js';
import { compareTable, rowsOf, tabled } from './table.js';
import { compared } from './visit.js';
import { visits } from './visits.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, pictures: { type: 'string' } },
});
const wanted = systems.filter(
  ({ name }) =>
    positionals.length === 0 || positionals.some((each) => name.toLowerCase().startsWith(each.toLowerCase())),
);
const count = { passed: 0, failed: 0 };
// The kit's plugin is tried in the WordPress of today, of a year ago, and in the oldest that it is for and npm has.
const plugins = positionals.length === 0 || positionals.includes('plugin') ? ['nightly', '6.5', '6.2'] : [];
const hasGenerators = positionals.length === 0 || positionals.includes('generators');
if (wanted.length + plugins.length === 0 && !hasGenerators)
  check(`No system is called ${positionals.join(', ')}`, [
    `There are: ${systems.map(({ name }) => name).join(', ')}, plugin, generators`,
  ]);
if (values.pictures) await mkdir(values.pictures, { recursive: true });

const kit = await serveKit();
const browser = await puppeteer.launch(await chromiumOptions());
try {
  const around = { kit, browser, placed: await formsFor(kit.base) };
  for (const system of wanted) await tryOut(system, around);
  if (hasGenerators) await tryGenerators(around, check);
  for (const build of plugins) {
    kit.becomes('whole');
    await publish(kit.folder, kit.base);
    await tryPlugin(around, build, check, lookOf).catch((error) =>
      check(`The plugin can be tried in WordPress ${build}`, [String(error.stack ?? error)]),
    );
  }
} finally {
  await browser.close();
  await kit.stop();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** @param {import('./systems.js').System} system @param {import('./systems.js').Surroundings} around */
async function tryOut(system, around) {
  const remedy = system.missing();
  if (remedy) return console.log(`- ${system.name} was not tried: ${remedy}.`);
  const start = Date.now();
  /** @type {import('./systems.js').Running | undefined} */
  let running;
  try {
    kit.becomes('whole');
    running = await system.start(around);
    console.log(`${system.name} ${running.version} keeps its pages (${seconds(start)})`);
    const rows = [];
    const name = `${system.name} ${running.version}`;
    for (const written of running.written) {
      const title = `${name}, ${written.way}, ${written.role}`;
      const expected = await tabled(system.name, running.version, written);
      const { checks, seen } = await visits(around, written, { expected, look: lookOf(title) });
      for (const [what, problems] of Object.entries(checks)) check(`${title}: ${what}`, problems);
      rows.push({ written, seen });
    }
    kit.becomes('whole');
    for (const url of running.comparisons ?? []) {
      check(`${name}: a comparison of versions shows the address`, await compared(around, url));
    }
    check(
      `${name} is in the table as it is (${seconds(start)})`,
      await compareTable(rowsOf(system.name, running.version, rows), values.write),
    );
  } catch (error) {
    check(`${system.name} can be used`, [String(error instanceof Error ? error.stack : error)]);
  } finally {
    await running?.stop();
  }
}

/** @param {string} title of a page */
function lookOf(title) {
  return values.pictures && pictures(join(values.pictures, title.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-')));
}

/** @param {string} title @param {string[]} problems */
function check(title, problems) {
  count[problems.length === 0 ? 'passed' : 'failed']++;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${title}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(0)} s`;
}
