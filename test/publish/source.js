// Why: what publishing does with files runs in Node alone, and its source is TypeScript. This brings in a module of it, without
// a build.
import { fileURLToPath } from 'node:url';
import { createServer, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path from the root of the project */
export async function source(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' });
  return /** @type {any} */ (module);
}

/** The same for modules that import others later: it stays open until it is closed. */
export const sourceServer = () =>
  createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
