// The lists that content blockers go by, as AdGuard hands them out in an npm package: EasyList is part of the first. They are many
// megabytes, so they come when first wanted, into the cache of whoever runs this.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npmCommand } from '../../build/release/npm-command.js';
import { cached, installed } from '../systems/install.js';

const VERSION = '3.3.20260320140136';
const INTEGRITY = 'n0DqlWWlDYs4P6UdG1H5HQR/nVCMMxq6B6JMj6gvcP4uMvjmLKQw6rPg07vy5+Mn0ty9Q/3OYQldiHsqNSPzuQ==';

/** By their numbers. What people switch on: the first two nearly all, the others those whom a page annoys. */
const LISTS = {
  2: 'Base (with EasyList)',
  3: 'Tracking Protection',
  4: 'Social Media',
  18: 'Cookie Notices',
  19: 'Popups',
  20: 'Mobile App Banners',
  21: 'Other Annoyances',
  22: 'Widgets',
};

const run = promisify(execFile);

/** The rules of all lists, as text. @throws {Error} where the package is another than it was */
export async function rules() {
  const folder = await cached(`blocker-lists-${VERSION}`, async (making) => {
    console.log('- The lists come out of npm, once.');
    const { program, args, shell } = npmCommand(['pack', `@adguard/dnr-rulesets@${VERSION}`, '--json']);
    const { stdout } = await run(program, args, { cwd: making, shell });
    const file = join(making, JSON.parse(stdout)[0].filename);
    const hash = createHash('sha512')
      .update(await readFile(file))
      .digest('base64');
    if (hash !== INTEGRITY) throw new Error(`The package of the lists is not the one that was looked at: ${hash}.`);
    await run('tar', ['-xzf', file], { cwd: making });
    await rm(file);
  });
  const texts = await Promise.all(
    Object.keys(LISTS).map(async (number) => {
      const path = `package/dist/filters/declarative/ruleset_${number}/ruleset_${number}.json`;
      const [{ metadata }] = JSON.parse(await readFile(join(folder, path), 'utf8'));
      return String(metadata.rawFilterList).replaceAll('\r', '');
    }),
  );
  return texts.join('\n');
}

/** An engine that goes by them, and what makes requests for it. */
export async function blocker(/** @type {string} */ text) {
  const folder = await installed('blocker', fileURLToPath(new URL('packages', import.meta.url)));
  const { FiltersEngine, Request } = createRequire(join(folder, 'package.json'))('@ghostery/adblocker');
  return { engine: FiltersEngine.parse(text), Request };
}
