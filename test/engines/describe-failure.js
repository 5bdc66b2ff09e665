// Why: a failure should be readable where it happened: the message, what differs, the lines of ours, a little console.

import { format } from 'node:util';

const MOST_LINES = 12;

/**
 * @param {import('@web/test-runner').TestResultError | undefined} error
 * @returns {string[]}
 */
export function describeError(error) {
  if (!error) return [];
  const { name, message, expected, actual, stack } = error;
  const lines = (name && !message?.startsWith(name) ? `${name}: ${message}` : (message ?? 'unknown error')).split('\n');
  if (typeof expected === 'string' && typeof actual === 'string') lines.push(...difference(actual, expected));
  lines.push(...ourLines(stack));
  return lines.map((line) => `    ${line}`);
}

/**
 * The lines that differ, without the same lines before and after them.
 * @param {string} actual
 * @param {string} expected
 */
export function difference(actual, expected) {
  const ours = actual.split('\n');
  const theirs = expected.split('\n');
  while (ours.length > 0 && theirs.length > 0 && ours[0] === theirs[0]) {
    ours.shift();
    theirs.shift();
  }
  while (ours.length > 0 && theirs.length > 0 && ours.at(-1) === theirs.at(-1)) {
    ours.pop();
    theirs.pop();
  }
  return [
    ...shorten(ours).map((line) => `- actual    ${line}`),
    ...shorten(theirs).map((line) => `+ expected  ${line}`),
  ];
}

/**
 * The console lines and failed requests of a test file that failed.
 * @param {import('@web/test-runner').TestSession} session
 * @param {string} mark entries that are reported elsewhere begin with it
 * @returns {string[]}
 */
export function describeLogs(session, mark) {
  const logs = (session.logs ?? []).filter(([first]) => first !== mark).flatMap((args) => format(...args).split('\n'));
  const lost = (session.request404s ?? []).map((url) => `404 ${url}`);
  return shorten([...lost, ...logs]).map((line) => `    | ${line}`);
}

/** @param {string | undefined} stack */
function ourLines(stack) {
  return (stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\b(src|test|demo)\/.*:\d+/.test(line) && !line.includes('node_modules'))
    .slice(0, 5);
}

/** @param {string[]} lines */
function shorten(lines) {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more lines`] : lines;
}
