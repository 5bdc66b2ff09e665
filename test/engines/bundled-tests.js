// Why: each test file is a page of its own, and a browser takes some milliseconds for each of a hundred modules of ours, which is
// more than most of the tests take. So a test file comes with its modules in one. Packages stay apart, as everybody must have the
// same Lit.

import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { iconModule, isIcon } from '../../build/vite/icon-module.js';

const TEST = /^\/test\/.+\.test\.ts$/;
/** Read where a test fails. */
const MAP = /^\/test\/.+\.test\.js\.map$/;

/** @type {import('esbuild').Plugin} */
const filesOfTests = {
  name: 'files-of-tests',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
    onResolve({ filter: /\.svg$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: 'resolved' });
      return isIcon(found.path) ? { path: found.path, namespace: 'icon' } : found;
    });
    onLoad({ filter: /./, namespace: 'icon' }, async ({ path }) => ({
      contents: iconModule(await readFile(path, 'utf8')),
      loader: 'js',
      resolveDir: dirname(path),
    }));
    // From the server's root.
    onResolve({ filter: /^\// }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, external: true }));
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || isIcon(`/${path}`) ? undefined : { path, external: true },
    );
  },
};

/**
 * @param {string} rootDir
 * @param {Record<string, string>} define
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests(rootDir, define) {
  /** Of each folder asked for: what its files of tests share is read once. @type {Map<string, Promise<Map<string, import('esbuild').OutputFile>>>} */
  const folders = new Map();
  /** @param {string} folder */
  const bundle = async (folder) => {
    const files = (await readdir(join(rootDir, folder))).map((name) => `${folder}/${name}`);
    const { outputFiles } = await build({
      entryPoints: files.filter((file) => TEST.test(file)).map((file) => join(rootDir, file)),
      bundle: true,
      // Not written: its sources are named from here.
      outdir: join(rootDir, folder),
      write: false,
      format: 'esm',
      target: 'esnext',
      tsconfig: join(rootDir, 'tsconfig.json'),
      define,
      sourcemap: true,
      sourcesContent: false,
      legalComments: 'none',
      plugins: [filesOfTests],
      logLevel: 'silent',
    });
    return new Map(outputFiles.map((file) => [`${folder}/${basename(file.path).replace(/\.js$/, '.ts')}`, file]));
  };
  return {
    name: 'bundled-tests',
    resolveMimeType: ({ path }) => (TEST.test(path) ? 'js' : MAP.test(path) ? 'json' : undefined),
    async serve({ path }) {
      if (!TEST.test(path) && !MAP.test(path)) return undefined;
      const folder = dirname(path);
      const bundled = folders.get(folder) ?? bundle(folder);
      folders.set(folder, bundled);
      return (await bundled).get(path)?.text;
    },
  };
}

/**
 * Has a plugin leave bundled tests as they are: they are plain JavaScript by then, whatever they are called.
 * @template {import('@web/test-runner').TestRunnerPlugin} Plugin
 * @param {Plugin} plugin
 */
export function exceptTests(plugin) {
  const transform = plugin.transform?.bind(plugin);
  return Object.assign(plugin, {
    transform: /** @type {typeof transform} */ (
      (context) => (TEST.test(context.path) ? undefined : transform?.(context))
    ),
  });
}
