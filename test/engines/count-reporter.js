// Why: `npm test` adds up numbers, so it needs numbers and not text to read. This reporter prints failures and one line
// per engine, and leaves the counts in the file that COUNTS_FILE names (see run-engine.js).

import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { coverageLines } from './coverage.js';
import { describeError, describeLogs } from './describe-failure.js';
import { PAGE_ERROR } from './test-page.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, files: number, version?: string, finished?: boolean }} Counts
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestResult} Result
 */

/** @returns {import('@web/test-runner').Reporter} */
export function countReporter() {
  /** @type {Map<string, Counts>} */
  const engines = new Map();
  let startTime = Date.now();

  return {
    start(args) {
      startTime = args.startTime;
    },

    // Called once per test file, when every engine has finished it.
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const counts = countsOf(engines, session);
        const lines = report(session, counts, relative(process.cwd(), testFile));
        if (lines.length > 0) logger.log(lines.join('\n'));
      }
      save(engines); // What is counted stays counted, should the run break off.
    },

    stop({ testCoverage }) {
      const seconds = ((Date.now() - startTime) / 1000).toFixed(1);
      for (const [name, counts] of engines) {
        if (counts.finished) continue; // The runner says so twice when a page answers after its time was up.
        counts.finished = true;
        const { version, passed, failed, skipped, files } = counts;
        const rest = skipped > 0 ? `, ${skipped} skipped` : '';
        console.log(
          `${name} ${version ?? ''}: ${passed} passed, ${failed} failed${rest} (${files} files, ${seconds} s)`,
        );
      }
      if (testCoverage) for (const line of coverageLines(testCoverage.coverageMap)) console.log(line);
      save(engines);
    },
  };
}

/** @param {Map<string, Counts>} engines */
function save(engines) {
  const file = process.env.COUNTS_FILE;
  if (file) writeFileSync(file, JSON.stringify(Object.fromEntries(engines)));
}

/**
 * @param {Map<string, Counts>} engines
 * @param {Session} session
 */
function countsOf(engines, { browser }) {
  const counts = engines.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0, files: 0 };
  counts.version = /** @type {import('./remember-version.js').VersionedLauncher} */ (browser).version;
  engines.set(browser.name, counts);
  return counts;
}

/**
 * Adds one file's results to the counts, and says what failed.
 * @param {Session} session
 * @param {Counts} counts
 * @param {string} file
 */
function report(session, counts, file) {
  const before = counts.failed;
  /** @type {string[]} */
  const lines = [];
  const engine = `${session.browser.name} ${counts.version ?? ''}`.trim();
  /** @param {string} what @param {import('@web/test-runner').TestResultError | undefined} error */
  const fail = (what, error) => {
    counts.failed += 1;
    lines.push(`✗ ${file}${what && ` › ${what}`}  [${engine}]`, ...describeError(error));
  };

  counts.files += 1;
  for (const { title, result } of results(session.testResults)) {
    if (result.skipped) counts.skipped += 1;
    else if (result.passed) counts.passed += 1;
    else fail(title, result.error ?? { message: 'did not run: a hook failed, or the run was cut off' });
  }
  for (const error of session.errors ?? []) fail('', error);
  for (const [mark, text] of session.logs ?? []) {
    if (mark === PAGE_ERROR) fail('', { message: `The page threw, and nobody caught it: ${text}` });
  }
  if (!session.passed && counts.failed === before) fail('', { message: 'The file failed without saying why.' });
  if (counts.failed > before) lines.push(...describeLogs(session, PAGE_ERROR));
  return lines.map(stripVTControlCharacters);
}

/**
 * @param {Suite | undefined} suite
 * @param {string[]} [path]
 * @returns {Generator<{ title: string, result: Result }>}
 */
function* results(suite, path = []) {
  for (const result of suite?.tests ?? []) yield { title: [...path, result.name].join(' › '), result };
  for (const inner of suite?.suites ?? []) yield* results(inner, [...path, inner.name]);
}
