// Why: whether a framework bears a guest shows with the real one alone. `/host/apps/<name>.js` is an app of apps/ with its framework
// inside. Each sets window.app: `draw(links)` shows links in #app, each in its paragraph, and draws again; `end()` takes all away.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const APPS = fileURLToPath(new URL('apps/', import.meta.url));

/** @type {Record<string, { entry: string, alias?: Record<string, string>, mode?: string }>} */
const REACTS = {
  react17: { entry: 'react17', alias: { react: 'react17', 'react-dom': 'react-dom17' }, mode: 'production' },
  react18: { entry: 'react', alias: { react: 'react18', 'react-dom': 'react-dom18' } },
  react19: { entry: 'react' },
};

/** @type {import('esbuild').Plugin} */
const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path, suffix }) => ({
      contents: compile(await readFile(path, 'utf8'), {
        filename: path,
        generate: suffix === '?server' ? 'server' : 'client',
      }).js.code,
    }));
  },
};

/** @type {Map<string, Promise<string>>} */
const built = new Map();

/** @param {string} name */
async function bundle(name) {
  // React says most in development; version 17 cannot be kept from it there.
  const { entry, alias, mode = 'development' } = REACTS[name] ?? { entry: name };
  const { outputFiles } = await build({
    entryPoints: [`${APPS}${entry}.js`],
    alias,
    bundle: true,
    write: false,
    conditions: ['browser', mode],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
  });
  return outputFiles[0]?.text ?? '';
}

/** @returns {import('./host-pages.js').Middleware} */
export function apps() {
  return async (context, next) => {
    const [, name] = /^\/host\/apps\/([\w-]+)\.js$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!built.has(name)) built.set(name, bundle(name));
    context.type = 'text/javascript';
    context.body = await built.get(name);
  };
}
