// The origin a kit is uploaded to. A force's web team copies these headers: without CORS no other site can import the
// chunks or read the manifest, and without CORP a host page with COEP cannot show the pictures.
import { requestPath, sendFile } from '../../src/publish/hosting/preview/send-file.js';
import { createLoopbackServer } from './loopback-server.js';
import { redirect, sendText } from './send-text.js';

const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Chunks carry a hash of their content in their name, so a browser may keep them. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * @typedef {object} KitOptions
 * @property {string} dist the built files, served at the root
 * @property {string} [published] a kit that `publish` wrote: what `dist` lacks, such as embed pages, comes from there
 * @property {string} [campaigns] the folder behind `/campaigns/`: media of the sample campaigns
 * @property {(name?: string) => string | Promise<string>} [manifest] gives the file `/manifest.json`, and `/campaign-<name>.json` for
 *   the campaigns of other forces; asked again for every request, so an edit shows on reload
 * @property {string} [cacheControl] for everything but chunks; a real kit would say `max-age=300, stale-while-revalidate=86400, stale-if-error=604800`
 */

/** @param {KitOptions} options */
export function createKitServer({ dist, published, campaigns, manifest, cacheControl = 'no-cache' }) {
  const headers = { 'Cache-Control': cacheControl };

  return createLoopbackServer(async (request, response) => {
    // Set first, so that even an error can be read by the page that met it.
    for (const [name, value] of Object.entries(SHARED_HEADERS)) response.setHeader(name, value);
    const path = requestPath(request.url);
    const [isManifest, name] = /^\/(?:manifest|campaign-([a-z-]+))\.json$/.exec(path ?? '') ?? [];
    if (isManifest && manifest) {
      const type = 'application/json; charset=utf-8';
      return sendText(request, response, { body: await manifest(name), type, headers });
    }
    const media = campaigns && path?.startsWith('/campaigns/') ? campaigns : undefined;
    for (const folder of media ? [media] : [dist, published]) {
      if (!path || !folder) continue;
      const cache = path.startsWith('/chunks/') ? { 'Cache-Control': FOR_A_YEAR } : {};
      const inside = media ? path.slice('/campaigns'.length) : path;
      const found = await sendFile(request, response, folder, inside, { ...headers, ...cache });
      if (found === 'folder') return redirect(response, `${path}/`, headers);
      if (found === 'sent') return;
    }
    return sendText(request, response, {
      body: `There is nothing at this address of the kit.\n\nIts script is /campaign-widgets.js and its campaign is /manifest.json.\nIf the script is missing too, run "npm run build" first.\n`,
      type: 'text/plain; charset=utf-8',
      status: 404,
      headers,
    });
  }, SHARED_HEADERS);
}
