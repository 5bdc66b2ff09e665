// `npm start`: the sample force's sites on one port, the kit on another, because in a force they are two origins.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { examples } from './servers/examples.js';
import { createHostServer } from './servers/host-server.js';
import { createKitServer } from './servers/kit-server.js';
import { sampleManifest } from './servers/sample-manifest.js';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({ options: { port: { type: 'string' }, 'kit-port': { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 4173);
const kitPort = Number(values['kit-port'] ?? process.env.KIT_PORT ?? 4174);

/**
 * @param {string} name
 * @param {string} flag
 * @param {number} number
 * @param {import('./servers/loopback-server.js').LoopbackServer} server
 */
async function start(name, flag, number, server) {
  try {
    return await server.listen(number);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const reasons = {
      EADDRINUSE: `port ${number} is already in use`,
      ERR_SOCKET_BAD_PORT: 'a port is a number from 0 to 65535',
    };
    const why = reasons[/** @type {keyof typeof reasons} */ (code)] ?? message;
    console.error(
      `The ${name} could not start: ${why}.\nStop the other program, or choose another port, for example: npm start -- ${flag} 5173`,
    );
    process.exit(1);
  }
}

// The pages that links and frames lead to, as they are at the start: an edit of the manifest shows in widgets alone.
const published = mkdtempSync(join(tmpdir(), 'campaign-widgets-'));
process.on('exit', () => rmSync(published, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
const publish = ['publish', here('campaigns/northshire'), '--out', published, '--base', `http://localhost:${kitPort}/`];
execFileSync(process.execPath, [here('../dist/cli.js'), ...publish], { stdio: ['ignore', 'ignore', 'inherit'] });

const kit = createKitServer({
  dist: here('../dist'),
  published,
  campaigns: here('campaigns'),
  manifest: () => sampleManifest(here('campaigns')),
});
const kitOrigin = await start('kit', '--kit-port', kitPort, kit);
const host = await start(
  'sample sites',
  '--port',
  port,
  createHostServer({
    kitOrigin,
    root: here('hosts'),
    examples,
    schema: () => readFile(here('../dist/manifest.schema.json'), 'utf8'),
  }),
);

console.log(`
Northshire Police, an invented force, is at ${host}
The kit its pages load is at           ${kitOrigin}

  The intranet                     ${host}/
  The same page in Welsh           ${host}/cymraeg.html
  Widgets in a narrow sidebar      ${host}/sidebar.html
  Under a strict policy (CSP)      ${host}/strict.html
  The public site, light and dark  ${host}/public/
  The plainest page there is       ${host}/plain/
  Links, frames and bare addresses ${host}/plain/placing.html
  Every example of every widget    ${host}/widgets/
  The manifest, field by field     ${host}/manifest/
  The campaign the kit serves      ${kitOrigin}/manifest.json
  How to embed it                  ${kitOrigin}/how-to-embed.html

Press Ctrl+C to stop.
`);
