// Ghost 5 is no package that npm can install as one: parts of it are files beside it, and its database is compiled or downloaded. So one
// that is installed is used, at the folder that GHOST names. Nothing is written into that folder.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { freePort } from '../../engines/free-port.js';
import { start, stop } from '../../engines/processes.js';
import { adminOf } from './admin.js';
import { asCards, asWritten } from './lexical.js';

const folder = process.env.GHOST ?? '';

/** @type {import('../systems.js').System} */
export const ghost = {
  name: 'Ghost',
  missing: () =>
    existsSync(join(folder, 'ghost.js')) ? undefined : 'set GHOST to the folder of a Ghost 5 with sqlite3',
  async start({ placed }) {
    const own = await mkdtemp(join(tmpdir(), 'campaign-widgets-ghost-'));
    await cp(join(folder, 'content'), own, { recursive: true });
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const server = start(process.execPath, ['ghost.js'], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ...settings(address, port, own) },
    });
    const site = `${address}/ghost/api/admin/site/`;
    while (!(await fetch(site).catch(() => undefined))?.ok) {
      if (server.exitCode !== null) throw new Error(`Ghost ended with code ${server.exitCode}.`);
      await later(250);
    }
    const admin = await adminOf(address);
    /** @param {string} way @param {string} lexical */
    const write = async (way, lexical) => ({
      way,
      role: 'owner',
      url: await admin.post(lexical, placed.lines.script),
      plain: await admin.post(lexical),
    });
    return {
      version: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).version,
      written: [await write('paragraphs', asWritten(placed)), await write('HTML cards', asCards(placed))],
      async stop() {
        await stop(server);
        await rm(own, { recursive: true, force: true });
      },
    };
  },
};

/** @param {string} url @param {number} port @param {string} content its folder */
const settings = (url, port, content) => ({
  NODE_ENV: 'development',
  url,
  server__host: '127.0.0.1',
  server__port: String(port),
  database__client: 'sqlite3',
  database__connection__filename: join(content, 'ghost.db'),
  paths__contentPath: content,
  mail__transport: 'Stub',
  privacy__useUpdateCheck: 'false',
  privacy__useGravatar: 'false',
  security__staffDeviceVerification: 'false',
});
