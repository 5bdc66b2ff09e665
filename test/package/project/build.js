// Builds one of the pages with one tool: node build.js <tool> <page> <folder>
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const [tool, page, out] = process.argv.slice(2);
const outDir = resolve(out);
const entry = resolve(`src/${page}.${page === 'react' ? 'tsx' : 'js'}`);

/** Vite builds from the page itself. @param {typeof import('vite')} vite @param {import('vite').PluginOption[]} [plugins] */
const withVite = ({ build }, plugins = []) =>
  build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins,
    build: { outDir, emptyOutDir: true, rollupOptions: { input: `${page}.html` } },
  });

const tools = {
  vite: async () => withVite(await import('vite')),
  vite7: async () => withVite(/** @type {any} */ (await import('vite7'))),
  vite6: async () => withVite(/** @type {any} */ (await import('vite6'))),
  vue: async () => {
    const { default: vue } = await import('@vitejs/plugin-vue');
    const isCustomElement = (tag) => tag.includes('-');
    await withVite(await import('vite'), [vue({ template: { compilerOptions: { isCustomElement } } })]);
  },
  svelte: async () => {
    const { svelte } = await import('@sveltejs/vite-plugin-svelte');
    await withVite(await import('vite'), [svelte({ configFile: false })]);
  },
  esbuild: async () => {
    const { build } = await import('esbuild');
    const options = { bundle: true, splitting: true, format: 'esm', minify: true, jsx: 'automatic' };
    await build({
      ...options,
      define: { 'process.env.NODE_ENV': '"production"' },
      entryPoints: { main: entry },
      outdir: outDir,
    });
    await html();
  },
  rollup: async () => {
    const [{ rollup }, { default: nodeResolve }] = await Promise.all([
      import('rollup'),
      import('@rollup/plugin-node-resolve'),
    ]);
    const bundle = await rollup({ input: { main: entry }, plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ dir: outDir, format: 'es' });
    await html();
  },
  webpack: async () => {
    const { default: webpack } = await import('webpack');
    await new Promise((done, fail) =>
      webpack(
        {
          mode: 'production',
          context: process.cwd(),
          entry: { main: entry },
          output: { path: outDir },
          experiments: { css: true },
          performance: { hints: false },
        },
        (error, stats) =>
          error || stats?.hasErrors()
            ? fail(error ?? new Error(stats?.toString({ all: false, errors: true })))
            : done(stats),
      ),
    );
    await html();
  },
};

await tools[tool]();

async function html() {
  const text = await readFile(`${page}.html`, 'utf8');
  await writeFile(`${out}/${page}.html`, text.replace(/\.\/src\/[^"]*/, './main.js'));
}
