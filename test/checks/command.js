// Why: the checks that are programs of their own (compiler, linter, build) say nothing while they are content.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand } from '../../build/release/npm-command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MINUTES = 5;
const MOST_LINES = 60;

/**
 * A check that passes when a program of node_modules ends with code 0; its problems are what it printed.
 * @param {string} script path of the program, from the root
 * @param {string[]} args
 * @returns {() => Promise<string[]>}
 */
export function command(script, args) {
  return () => run(process.execPath, [fileURLToPath(new URL(`../../${script}`, import.meta.url)), ...args]);
}

/**
 * The same for a script of package.json.
 * @param {string} name
 * @returns {() => Promise<string[]>}
 */
export function npmScript(name) {
  const { program, args } = npmCommand(['run', name]);
  return () => run(program, args);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<string[]>}
 */
function run(program, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      timeout: MINUTES * 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32',
    });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve([error.message]));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve([]);
      const end = signal ? `stopped by ${signal} (time-out: ${MINUTES} minutes)` : `ended with code ${code}`;
      resolve([
        ...shorten(
          stripVTControlCharacters(output)
            .split('\n')
            .filter((line) => line.trim()),
        ),
        end,
      ]);
    });
  });
}

/**
 * A compiler says the first thing first, a build the last.
 * @param {string[]} lines
 */
function shorten(lines) {
  const more = lines.length - MOST_LINES;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_LINES / 2), `… ${more} lines …`, ...lines.slice(-MOST_LINES / 2)];
}
