// The PHP of this machine, for systems that Debian has and npm has not.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../engines/free-port.js';
import { start, stop } from '../../engines/processes.js';

/**
 * @param {string} folder where Debian puts the system @param {string} name of its package
 * @returns {string | undefined} what to do, where it is not there
 */
export function missing(folder, name) {
  const hasPhp = spawnSync('php', ['-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);']).status === 0;
  return hasPhp && existsSync(folder) ? undefined : `on Debian, apt install ${name} php-cli php-sqlite3 brings it`;
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] @param {string} [input] */
export async function php(args, env, input) {
  const running = promisify(execFile)('php', args, { env: { ...process.env, ...env } });
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/**
 * @param {string} folder @param {(address: string) => Promise<{ args?: string[], env?: NodeJS.ProcessEnv }>} prepare for that address
 * @param {string[]} [router] a script in it that every request goes through
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function servePhp(folder, prepare, router = []) {
  const host = `127.0.0.1:${await freePort()}`;
  const address = `http://${host}`;
  const { args = [], env } = await prepare(address);
  // A page asks for its style sheets and scripts while it is still on its way.
  const workers = { PHP_CLI_SERVER_WORKERS: '4' };
  const options = { env: { ...process.env, ...workers, ...env }, cwd: folder, stdio: /** @type {const} */ ('ignore') };
  const server = start('php', [...args, '-S', host, '-t', folder, ...router], options);
  while (!(await fetch(address).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`php -S ended with code ${server.exitCode}.`);
    await later(50);
  }
  return { address, stop: () => stop(server) };
}
