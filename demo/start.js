// `npm start`: the sample force's sites on one port, the kit on another, because in a force they are two origins.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostSite, kitSite, publishSamples } from './servers/sites.js';

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
const folder = mkdtempSync(join(tmpdir(), 'campaign-widgets-'));
const published = join(folder, 'kit');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
console.log('\nPublishing the sample campaigns takes some seconds.');
await publishSamples(published, `http://localhost:${kitPort}/`);

const kitOrigin = await start('kit', '--kit-port', kitPort, kitSite(published));
const host = await start('sample sites', '--port', port, hostSite(published, kitOrigin));

console.log(`
  The front page                   ${host}/
  The same in Welsh                ${host}/cy/
  The builder                      ${kitOrigin}/builder/index.html

  An invented force's intranet     ${host}/intranet/
  The same page in Welsh           ${host}/intranet/cymraeg.html
  Widgets in a narrow sidebar      ${host}/intranet/sidebar.html
  Under a strict policy (CSP)      ${host}/intranet/strict.html
  The public site, light and dark  ${host}/public/
  The plainest page there is       ${host}/plain/
  Links, frames and bare addresses ${host}/plain/placing.html
  In the manner of other systems   ${host}/places/team-site.html
                                   (article.html, wiki.html, newsletter.html, static.html)
  Every example of every widget    ${host}/widgets/
  The manifest, field by field     ${host}/manifest/
  A whole toolkit, in one tag      ${kitOrigin}/rest-well/embed/campaign-hub.html
  The campaign the kit serves      ${kitOrigin}/manifest.json
  How to embed it                  ${kitOrigin}/how-to-embed.html
  The README and the guide         ${host}/readme/

Press Ctrl+C to stop.
`);
