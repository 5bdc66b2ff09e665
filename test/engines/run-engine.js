// Why: each engine runs in a process of its own, so that one that crashes or hangs costs its own tests and no others'.

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { start, stop } from './processes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = join(ROOT, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
/** No test file takes as long (testsFinishTimeout). The whole run has no limit: a machine may be half as fast as another. */
const STUCK_MINUTES = 15;

/**
 * Runs the browser tests in one engine, prints what they say, and counts them.
 * @param {string} engine
 * @param {string[]} args for web-test-runner: test files, none for all
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEngine(engine, args) {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-widgets-'));
  const file = join(folder, 'counts.json');
  try {
    const end = await run(engine, args, file);
    const counts = read(file)?.[engine];
    // It ended properly only when it had counted everything, and its exit code agrees.
    if (counts?.finished && end === (counts.failed === 0 ? 'code 0' : 'code 1')) return counts;
    console.log(`✗ ${engine}: the run did not end as it should (${end}). What it had not finished is not counted.`);
    return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} engine
 * @param {string[]} args
 * @param {string} file
 * @returns {Promise<string>} how it ended
 */
function run(engine, args, file) {
  const child = start(process.execPath, [RUNNER, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ENGINES: engine.toLowerCase(),
      COUNTS_FILE: file,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', print);
  }
  return new Promise((resolve) => {
    let stuck = '';
    const started = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - (changed(file) ?? started) < STUCK_MINUTES * 60_000) return;
      stuck = `stopped, as it finished no test file in ${STUCK_MINUTES} minutes`;
      stop(child);
    }, 30_000);
    /** @param {string} end */
    const ended = (end) => {
      clearInterval(watch);
      resolve(stuck || end);
    };
    child.once('error', (error) => ended(error.message));
    child.once('exit', (code, signal) => {
      // Its output may still be on the way; what it left running must not keep us waiting for the end of it.
      const loose = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, 2000);
      child.once('close', () => {
        clearTimeout(loose);
        ended(signal ?? `code ${code}`);
      });
    });
  });
}

/** @param {string} file */
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** @param {string} line */
function print(line) {
  const text = stripVTControlCharacters(line).trimEnd();
  if (text && !/^Running \d+ test files/.test(text)) console.log(text);
}

/**
 * @param {string} file
 * @returns {Record<string, { passed: number, failed: number, finished?: boolean }> | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
