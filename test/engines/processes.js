// Why: what a test run starts, it stops: at the end, when it fails, and when it is told to stop.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// `exit` comes at every end but SIGKILL; puppeteer closes its browsers there as well. A program that is one of ours
// then does the same for what it has started.
process.once('exit', () => {
  for (const child of running) signal(child, 'SIGTERM');
});
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));
process.once('SIGINT', () => process.exit(130));

/**
 * Starts a program in a group of its own, so that whatever it starts can be stopped with it.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(program, args, options) {
  const child = spawn(program, args, { detached: process.platform !== 'win32', ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Asks a program to end, then insists; and insists with what it started and has left behind, which may hang.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(insist);
  if (process.platform !== 'win32') signal(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // It has ended, with all that it started.
  }
}
