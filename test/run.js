// Why: `npm test` is one command with one answer. Its last line is `N passed, N failed`: every check, and every test in
// every engine that is here. Nothing is skipped because something before it failed.
//   node test/run.js [test files]      the files narrow down the browser tests alone

import { budgets } from './checks/budgets.js';
import { command, npmScript } from './checks/command.js';
import { comments } from './checks/comments.js';
import { documentedApi } from './checks/documented-api.js';
import { editorSchema } from './checks/editor-schema.js';
import { generated } from './checks/generated.js';
import { glossary } from './checks/glossary.js';
import { layers } from './checks/layers.js';
import { lockfile } from './checks/lockfile.js';
import { oldEngines } from './checks/old-engines.js';
import { parses } from './checks/parses.js';
import { rendersInNode } from './checks/renders-in-node.js';
import { findEngines } from './engines/engines.js';
import { runEngine } from './engines/run-engine.js';
import { nodeTests } from './node-tests.js';

/** @type {{ name: string, check: () => Promise<string[]>, built?: boolean }[]} */
const CHECKS = [
  { name: 'types', check: command('node_modules/typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'types without a DOM',
    check: command('node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.node.json']),
  },
  { name: 'lint and format', check: command('node_modules/@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'layers', check: () => layers() },
  { name: 'comments', check: () => comments() },
  { name: 'glossary', check: () => glossary() },
  { name: 'generated modules', check: () => generated() },
  { name: 'lockfile and paths', check: () => lockfile() },
  { name: 'build', check: npmScript('build') },
  { name: 'built output parses', check: () => parses(), built: true },
  { name: 'older browsers', check: () => oldEngines(), built: true },
  { name: 'byte budgets', check: () => budgets(), built: true },
  { name: 'documented API', check: () => documentedApi(), built: true },
  { name: 'manifests in an editor', check: () => editorSchema(), built: true },
  { name: 'renders without a browser', check: () => rendersInNode(), built: true },
];

const total = { passed: 0, failed: 0 };
await runChecks();
await runTests(process.argv.slice(2)).catch((error) => {
  console.log(`✗ ${error.message}`);
  add({ passed: 0, failed: 1 });
});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runChecks() {
  let built = true;
  for (const { name, check, built: needsBuild } of CHECKS) {
    const start = Date.now();
    /** @type {string[]} */
    const problems =
      needsBuild && !built
        ? ['not checked: the build failed']
        : await check().catch((error) => [String(error?.stack ?? error)]);
    if (name === 'build') built = problems.length === 0;
    add(problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${secondsSince(start)} s)`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
}

async function runNodeTests() {
  console.log('Tests in Node');
  const start = Date.now();
  const { passed, failed, problems } = await nodeTests();
  for (const problem of problems) console.log(`✗ ${problem}`);
  console.log(`Node ${process.version}: ${passed} passed, ${failed} failed (${secondsSince(start)} s)`);
  add({ passed, failed });
  // Nothing found is not nothing wrong.
  if (passed + failed === 0) add({ passed: 0, failed: 1 });
}

/** @param {string[]} files */
async function runTests(files) {
  const { found, missing } = findEngines();
  for (const { name, remedy } of missing) console.log(`- ${name} was not found: ${remedy}.`);
  let ran = 0;
  const runs = found.map(({ name, where }) => async () => {
    console.log(`Browser tests in ${name} (${where})`);
    const counts = await runEngine(name, files);
    ran += counts.passed + counts.failed;
    add(counts);
  });
  if (files.length === 0) runs.unshift(runNodeTests);
  // Two at a time, the longest first (it is the last in the list): each waits for a part of its time.
  const lane = async () => {
    for (let run = runs.pop(); run; run = runs.pop()) await run();
  };
  await Promise.all([lane(), lane()]);
  if (ran > 0) return;
  console.log('✗ No browser test ran, so nothing is known about the widgets.');
  add({ passed: 0, failed: 1 });
}

/** @param {number} start in milliseconds */
function secondsSince(start) {
  return ((Date.now() - start) / 1000).toFixed(1);
}

/** @param {{ passed: number, failed: number }} counts */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
