// Why: what people install is the tarball, not this folder. It is packed, and installed once, with the tools that others build
// with, into a project of its own; each file of tests here uses that project.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { npmCommand } from '../../build/release/npm-command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = fileURLToPath(new URL('project', import.meta.url));
const FOLDER = 'CAMPAIGN_WIDGETS_PROJECT';
const QUICKLY = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

/** The whole run has one; a file of tests that runs alone makes its own. */
export async function installedProject() {
  const folder = process.env[FOLDER];
  return folder ? { folder, remove: async () => {} } : makeProject();
}

/** Makes the project for all files of tests that this process starts. @returns {Promise<() => Promise<void>>} which removes it */
export async function shareProject() {
  const { folder, remove } = await makeProject();
  process.env[FOLDER] = folder;
  return remove;
}

/** The tarball in a project. @param {string} folder */
export async function tarballIn(folder) {
  const name = (await readdir(folder)).find((each) => each.endsWith('.tgz'));
  if (!name) throw new Error(`${folder} has no tarball`);
  return join(folder, name);
}

/** @param {string[]} args @param {string} cwd @param {'npm' | 'npx'} [name] */
export function npm(args, cwd, name) {
  const command = npmCommand(args, name);
  return run(command.program, command.args, cwd, command.shell);
}

/** Installs what is named, without a word and from the cache where it is there. @param {string[]} named @param {string} cwd */
export const install = (named, cwd) => npm(['install', '--no-save', ...QUICKLY, ...named], cwd);

/** Runs a script of Node, in a folder; its output is the error where it fails. @param {string[]} args @param {string} cwd */
export const node = (args, cwd) => run(process.execPath, args, cwd);

async function makeProject() {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-project-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(SOURCE, folder, { recursive: true, filter: (path) => !/[\\/](node_modules|out)$/.test(path) });
    await Promise.all([
      npm(['pack', '--ignore-scripts', '--pack-destination', folder, '--loglevel=error'], ROOT),
      npm(['ci', ...QUICKLY], folder),
    ]);
    await install([await tarballIn(folder)], folder);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @param {string} program @param {string[]} args @param {string} cwd @param {boolean} [shell] */
async function run(program, args, cwd, shell = false) {
  try {
    return await promisify(execFile)(program, args, { cwd, shell, maxBuffer: 64_000_000 });
  } catch (error) {
    const { stdout = '', stderr = '', message } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}${stdout || stderr ? '' : message}`);
  }
}
