// `vite build` writes dist/: scripts as build/vite/environments.ts lists them, then what is generated from the source.
import { readFileSync, rmSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig, type Plugin } from 'vite';
import { writeArtefacts } from './build/artefacts.ts';
import { writeHandedOn } from './build/release/handed-on.ts';
import { chunkFactories } from './build/vite/chunk-factories.ts';
import { type Chunks, chunkNames, virtualChunks } from './build/vite/chunks.ts';
import { chunkEnvironments, environmentsOf, isOnPages } from './build/vite/environments.ts';
import { iconModule, isIcon } from './build/vite/icon-module.js';
import { importHelper } from './build/vite/import-helper.ts';
import { Inventory } from './build/vite/inventory.ts';
import { litForPages } from './build/vite/lit-for-pages.ts';
import { minifyTemplates } from './build/vite/minify-templates.ts';
import { nameChunks } from './build/vite/name-chunks.ts';
import { oneFile } from './build/vite/one-file.ts';
import { pinsOf, virtualPins } from './build/vite/pins.ts';
import { preparedTemplates } from './build/vite/prepare-templates.ts';
import { smallDecorators, staticFields } from './build/vite/small-classes.ts';
import { stripDescriptions } from './build/vite/strip-descriptions.ts';

// dist/ is for readers, whatever the shell or a test has set: otherwise Lit would be its larger build for development.
process.env.NODE_ENV = 'production';

const path = (file: string) => new URL(file, import.meta.url).pathname;
const pkg = JSON.parse(readFileSync(path('package.json'), 'utf8'));

/** What the bundles hold of other people's work. */
const inventory = new Inventory(path('.'));

let chunks: Chunks = { release: '', names: {} };

const icons: Plugin = {
  name: 'icons',
  enforce: 'pre',
  load: (id) => (isIcon(id) ? { code: iconModule(readFileSync(id, 'utf8')), moduleType: 'js' } : undefined),
};

const only = (isFor: (environment: { name: string }) => boolean, plugin: Plugin): Plugin => ({
  ...plugin,
  applyToEnvironment: isFor,
});

const isBrowser = ({ name }: { name: string }) => name !== 'npm' && name !== 'cli';

export default defineConfig({
  base: './',
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        entryFileNames: 'chunks/builder-[name]-[hash].js',
        chunkFileNames: 'chunks/builder-[name]-[hash].js',
      },
    },
  },
  define: { __VERSION__: JSON.stringify(pkg.version), __PINNED__: 'false', __PARTS__: 'undefined' },
  publicDir: false,
  plugins: [
    inventory.plugin(),
    icons,
    only(({ name }) => name === 'all', oneFile(path('src'))),
    importHelper,
    chunkFactories,
    only(({ name }) => name !== 'builder', smallDecorators),
    only(isBrowser, staticFields),
    virtualChunks(() => chunks),
    virtualPins(),
    // The builder's page is ours: it has Lit as it is, and quotes the schema's descriptions.
    only(isOnPages, litForPages(path('src'))),
    only(isOnPages, stripDescriptions()),
    // What publishing draws must be what a page draws, to the last space.
    only(({ name }) => name !== 'npm', minifyTemplates()),
    only(isOnPages, preparedTemplates),
    only(
      ({ name }) => name === 'chunks',
      visualizer({ filename: 'dist/stats.html', title: 'campaign-widgets', brotliSize: true }) as Plugin,
    ),
  ],
  environments: environmentsOf(path('src'), pkg),
  builder: {
    sharedConfigBuild: true,
    async buildApp({ build, environments }) {
      rmSync(path('dist'), { recursive: true, force: true });
      const built: unknown[] = [];
      for (const [name, environment] of Object.entries(environments)) {
        if (name === 'client' || name === 'ssr') continue;
        const result = await build(environment);
        if (chunkEnvironments.includes(name)) built.push(result);
        if (name === chunkEnvironments.at(-1)) {
          const result = built.flat();
          chunks = { names: chunkNames(result), release: nameChunks(result, path('dist')) };
          pinsOf(result);
        }
      }
      await writeArtefacts(path('.'), chunks);
      writeHandedOn(path('.'), inventory);
    },
  },
});
