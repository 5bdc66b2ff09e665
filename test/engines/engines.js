// Why: the three engines the web runs on, in one list. A missing one is named with its remedy, never silently left out.

import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/**
 * @typedef {object} Found
 * @property {string} where what will run, for people
 * @property {() => Promise<import('@web/test-runner').BrowserLauncher>} launcher
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} remedy how to get it
 * @property {() => Found | undefined} find
 */

const engines = [chromium, firefox, webkit];

/**
 * The engines that are wanted and here, and those that are wanted and not here.
 * @param {string} [wanted] names, comma-separated, as in ENGINES=chromium,firefox; all when empty
 */
export function findEngines(wanted = process.env.ENGINES) {
  const names = (wanted ?? '')
    .toLowerCase()
    .split(',')
    .flatMap((name) => name.trim() || []);
  const unknown = names.find((name) => !engines.some((engine) => engine.name.toLowerCase() === name));
  if (unknown)
    throw new Error(`ENGINES names "${unknown}". There are: ${engines.map((e) => e.name.toLowerCase()).join(', ')}.`);

  /** @type {(Found & { name: string })[]} */
  const found = [];
  /** @type {{ name: string, remedy: string, asked: boolean }[]} */
  const missing = [];
  for (const engine of engines) {
    const asked = names.includes(engine.name.toLowerCase());
    if (names.length > 0 && !asked) continue;
    const here = engine.find();
    if (here) found.push({ name: engine.name, ...here });
    else missing.push({ name: engine.name, remedy: engine.remedy, asked });
  }
  return { found, missing };
}

/** The launchers for web-test-runner.config.js. Asking for an engine by name that is not here is an error. */
export async function launchers() {
  const { found, missing } = findEngines();
  const lost = missing.find((engine) => engine.asked || found.length === 0);
  if (lost) throw new Error(`${lost.name} was not found: ${lost.remedy}.`);
  return Promise.all(found.map((engine) => engine.launcher()));
}
