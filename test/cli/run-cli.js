// Runs the command line as a person would: the built file, in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The folder of the sample campaigns. */
export const campaigns = fileURLToPath(new URL('../../demo/campaigns', import.meta.url));

/** A new folder that goes when the tests of this file are over; `files` is what is in it, by name. @param {Record<string, unknown>} [files] */
export async function folderWith(files = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-widgets-'));
  after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2);
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/**
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, through?: string[], compress?: boolean }} [options] `through` is a command that
 *   runs it; `compress` lets publish write `.br` and `.gz` files, which takes longer than all else that it does
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
export function run(args, { cwd, env = {}, through = [process.execPath, cli], compress = false } = {}) {
  const [program = '', ...before] = through;
  const more = args[0] === 'publish' && !compress ? ['--no-compress'] : [];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...args, ...more], {
      cwd,
      // Colour settings of the machine that runs the tests must not matter.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
