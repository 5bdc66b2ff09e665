// The packages of whole systems are large (WordPress and PHP in WebAssembly: 1 GB), so `npm ci` of the project does not bring them. They are
// installed when first wanted, by a lock file of their own, into the cache of whoever runs this, under that lock file's hash.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../../build/release/npm-command.js';

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'campaign-widgets');

/**
 * A function that makes a folder once, and finds it afterwards. What was left half made is made anew.
 * @param {string} name @param {(folder: string) => Promise<unknown>} make
 */
export async function cached(name, make) {
  const folder = join(CACHE, name);
  if (await stat(folder).catch(() => undefined)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await make(unfinished);
    await rename(unfinished, folder);
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} project a folder with a package.json and its lock file @param {string[]} [options] of npm */
export async function installed(name, project, options = ['--ignore-scripts']) {
  const lock = await readFile(join(project, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  return cached(`${name}-${version}`, async (folder) => {
    console.log(`- ${name} is installed out of npm, once.`);
    for (const file of ['package.json', 'package-lock.json']) await cp(join(project, file), join(folder, file));
    const { program, args, shell } = npmCommand(['ci', ...options, '--no-audit', '--no-fund', '--loglevel=error']);
    await promisify(execFile)(program, args, { cwd: folder, shell, maxBuffer: 64_000_000 });
  });
}
