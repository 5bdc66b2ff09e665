// SharePoint's own runtime on this machine: the last workbench that npm has carries its loader, canvas, toolbox and property pane as
// ready files. It is served with the web part out of a package, under the policy that SharePoint Online sends.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLoopbackServer } from '../../demo/servers/loopback-server.js';
import { sendText } from '../../demo/servers/send-text.js';
import { sendFile } from '../../src/publish/hosting/preview/send-file.js';
import { componentOf } from '../publish/sharepoint/read-package.js';

/** The version of its framework. */
const VERSION = '1.12.1';
const NONCE = 'Zm9yIHRlc3Rz';
/** docs/spfx/content-securty-policy-trusted-script-sources.md of sp-dev-docs: no inline scripts, no other hosts. */
const POLICY = `script-src 'self' 'unsafe-eval' 'nonce-${NONCE}'`;
const INSIDE = 'local-workbench';

/**
 * @param {string} folder the unpacked `@microsoft/sp-webpart-workbench` @param {Map<string, Buffer>} parts of the package
 * @returns {Promise<{ url: string, asked: string[], close: () => Promise<void> }>} with the files of the package that were asked for
 */
export async function serveWorkbench(folder, parts) {
  /** @type {string[]} */ const asked = [];
  /** @type {string} */ let page;
  const server = createLoopbackServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const asset = parts.get(path.slice(1));
    if (path === '/')
      sendText(request, response, {
        body: page,
        type: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': POLICY },
      });
    else if (asset && path.startsWith('/ClientSideAssets/')) {
      asked.push(path.slice('/ClientSideAssets/'.length));
      sendText(request, response, { body: String(asset), type: 'application/javascript; charset=utf-8' });
    } else if ((await sendFile(request, response, folder, path)) !== 'sent')
      sendText(request, response, { body: '', type: 'text/plain', status: 404 });
  });
  const origin = await server.listen();
  page = pageOf(await manifests(join(folder, INSIDE), `${origin}/${INSIDE}`), webPart(parts, origin), INSIDE);
  return { url: `${origin}/`, asked, close: () => server.close() };
}

/** As SharePoint reads it out of a package: its library's address put in, its framework's version its own. @param {Map<string, Buffer>} parts @param {string} origin */
function webPart(parts, origin) {
  const manifest = componentOf(parts);
  manifest.loaderConfig.internalModuleBaseUrls = [`${origin}/ClientSideAssets/`];
  for (const resource of Object.values(manifest.loaderConfig.scriptResources))
    if (resource.type === 'component') resource.version = VERSION;
  return manifest;
}

/** Of the workbench, whose files lie beside them. @param {string} folder @param {string} base */
async function manifests(folder, base) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.manifest.json'));
  return Promise.all(
    names.map(async (name) => {
      const manifest = JSON.parse(await readFile(join(folder, name), 'utf8'));
      for (const resource of Object.values(manifest.loaderConfig?.scriptResources ?? {})) {
        if (resource.type === 'path') resource.path = fileIn(resource.path, base);
        if (resource.type === 'localizedPath') resource.defaultPath = fileIn(resource.defaultPath, base);
      }
      manifest.loaderConfig.internalModuleBaseUrls = [base];
      return manifest;
    }),
  );
}

/** @param {string | { debug?: string, default?: string }} path @param {string} base */
const fileIn = (path, base) =>
  `${base}/${String(typeof path === 'string' ? path : (path.debug ?? path.default)).replace(/.*\//, '')}`;

/** @param {object[]} own @param {object} part @param {string} folder */
const pageOf = (own, part, folder) => `<!doctype html>
<html dir="ltr" lang="en-us"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbench</title>
<script nonce="${NONCE}">var debugManifests = { getManifests: () => [${inScript(part)}] }; var exports = {}; var localWorkbenchManifests = ${inScript(own)};</script>
<script src="/${folder}/sp-webpart-workbench-assembly_en-us.js"></script>
<script src="/lib/api/workbenchInit.js"></script>
<script nonce="${NONCE}">exports = undefined;</script>
</head><body>
<script nonce="${NONCE}">window.spModuleLoader.start(window.preloadedData);</script>
</body></html>`;

/** @param {unknown} value */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
