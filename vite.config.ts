// `vite build` writes dist/ in eight steps: the chunks, the doctor, the loader that names them, everything in one file, the
// builder, the script of embed pages, the command line, and the npm modules; build/artefacts.ts then adds what is generated from the
// source.
import { readFileSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { writeArtefacts } from './build/artefacts.ts';
import { writeHandedOn } from './build/release/handed-on.ts';
import { chunkGroups } from './build/vite/chunk-groups.ts';
import { chunksOf, virtualChunks } from './build/vite/chunks.ts';
import { iconModule, isIcon } from './build/vite/icon-module.js';
import { Inventory } from './build/vite/inventory.ts';
import { litForPages } from './build/vite/lit-for-pages.ts';
import { minifyTemplates } from './build/vite/minify-templates.ts';
import { pinsOf, virtualPins } from './build/vite/pins.ts';
import { stripDescriptions } from './build/vite/strip-descriptions.ts';
import { tags } from './src/widgets/registry.ts';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const path = (file: string) => new URL(file, import.meta.url).pathname;
const widget = (tag: string) => path(`src/widgets/${tag}/index.ts`);

/** For a page: everything bundled, minified, for browsers since 2023. */
const forPages = { target: 'es2022', minify: true, modulePreload: false, emptyOutDir: false } as const;

/** What the command line always needs, and what `publish` alone does: without names for both, their chunks import each other. */
const CHECK_LIBRARIES =
  /node_modules\/(valibot|jsonc-parser|leven|commander|picocolors|mdast-util-(from-markdown|to-string)|micromark|unist-util-stringify|decode-named|character-entities|devlop|dequal)/;
const PUBLISH_LIBRARIES =
  /node_modules\/(@?lit([-/]|$)|lit-|@parse5|parse5|entities|mdast-util-(to-markdown|phrasing)|unist-util-(is|visit)|longest-streak|zwitch|client-zip|lean-qr|ts-ics)/;

const PREVIEW =
  /src\/publish\/hosting\/preview\/|node_modules\/(send|depd|ee-first|encodeurl|escape-html|etag|fresh|http-errors|inherits|mime-(types|db)|on-finished|range-parser|setprototypeof|statuses|toidentifier)\//;

/** A chunk with everything inside. */
const alone = (name: string, file: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    ...forPages,
    rolldownOptions: {
      input: { [name]: path(file) },
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: 'chunks/[name]-[hash].js', codeSplitting: false },
    },
  },
});

const environments: Record<string, EnvironmentOptions> = {
  chunks: {
    consumer: 'client',
    build: {
      ...forPages,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(tags.map((tag) => [tag, widget(tag)])),
          advice: path('src/placement/script/advice.ts'),
          frames: path('src/placement/links/frames.ts'),
          simulate: path('src/placement/script/simulate.ts'),
        },
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: 'chunks/[name]-[hash].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(path('src')) },
        },
      },
    },
  },
  // By themselves, so that they need no other chunk: the doctor is there to say why those did not come, and a page whose menu
  // links an embed page pays for no widget.
  doctor: alone('doctor', 'src/placement/doctor/index.ts'),
  embeds: alone('embeds', 'src/placement/links/embeds.ts'),
  loader: {
    consumer: 'client',
    build: {
      ...forPages,
      rolldownOptions: {
        input: path('src/campaign-widgets.ts'),
        output: { format: 'iife', entryFileNames: 'campaign-widgets.js', codeSplitting: false },
      },
    },
  },
  // The same for pages that pin it: it knows the hash of every chunk.
  pinned: {
    consumer: 'client',
    define: { __PINNED__: 'true' },
    build: {
      ...forPages,
      rolldownOptions: {
        input: path('src/campaign-widgets.ts'),
        output: { format: 'iife', entryFileNames: 'campaign-widgets.pinned.js', codeSplitting: false },
      },
    },
  },
  all: {
    consumer: 'client',
    build: {
      ...forPages,
      rolldownOptions: {
        input: path('src/campaign-widgets.ts'),
        output: {
          format: 'iife',
          entryFileNames: 'campaign-widgets.all.js',
          codeSplitting: false,
          // The one script that people carry about by itself.
          postBanner: `/*! campaign-widgets ${version}, MIT. What else is inside, and its licences: THIRD-PARTY-NOTICES.txt of the kit. */`,
        },
      },
    },
  },
  builder: {
    consumer: 'client',
    // As in a worker, which has no document: a library of the Markdown parser asks one to decode `&amp;` otherwise.
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    build: {
      ...forPages,
      rolldownOptions: {
        input: {
          builder: path('src/builder/index.ts'),
          preview: path('src/builder/preview/preview.ts'),
          measure: path('src/builder/measure/measure-heights.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: 'builder/[name].js',
          chunkFileNames: 'chunks/builder-[name]-[hash].js',
        },
      },
    },
  },
  embed: {
    consumer: 'client',
    build: {
      ...forPages,
      rolldownOptions: {
        input: path('src/embed/index.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js', codeSplitting: false },
      },
    },
  },
  // Everything inside, so that who installs the package gets what a page needs and no more. sharp is a program of the machine.
  cli: {
    consumer: 'server',
    resolve: { noExternal: true, external: ['sharp'], conditions: ['node', 'module', 'production'] },
    build: {
      ...forPages,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: path('src/cli/index.ts'),
        platform: 'node',
        external: [/^node:/, 'sharp'],
        output: {
          format: 'es',
          entryFileNames: 'cli.js',
          chunkFileNames: 'cli/[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: 'libraries', priority: 1, test: CHECK_LIBRARIES },
              { name: 'drawing', priority: 1, test: PUBLISH_LIBRARIES },
              // What `check` needs comes without the widgets: Lit and all of them take longer to load than it takes to check.
              { name: 'campaign', priority: 1, test: /src\/(campaign|util|i18n)\/|widgets\/registry/ },
              { name: 'preview', priority: 2, test: PREVIEW },
              // Looking into files needs no widgets either.
              { name: 'files', priority: 1, test: /src\/publish\/files\// },
              { name: 'publish', test: /src\/(publish|embed-code|widgets|element)\/|lucide-static|@oxc-project/ },
            ],
          },
        },
      },
    },
  },
  npm: {
    // Not 'client': whoever builds a page with it decides what is preloaded, and Vite's own helper would be there twice.
    consumer: 'server',
    // It runs in Node and in workers too: no library may ask a document anything while it loads.
    resolve: { noExternal: true, conditions: ['worker', 'module', 'production'] },
    build: {
      ...forPages,
      minify: false,
      rolldownOptions: {
        input: {
          index: path('src/index.ts'),
          configure: path('src/element/configure.ts'),
          campaign: path('src/campaign/index.ts'),
          ...Object.fromEntries(tags.map((tag) => [`widgets/${tag}`, widget(tag)])),
        },
        preserveEntrySignatures: 'strict',
        external: Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`)),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'widgets/shared/[name].js' },
      },
    },
  },
};

/** The one-file build has inside what the loader fetches. */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'all',
  load(id) {
    if (!id.endsWith('/src/placement/script/import-chunk.ts')) return undefined;
    const chunks = {
      ...Object.fromEntries(tags.map((tag) => [tag, widget(tag)])),
      advice: path('src/placement/script/advice.ts'),
      embeds: path('src/placement/links/embeds.ts'),
      frames: path('src/placement/links/frames.ts'),
      simulate: path('src/placement/script/simulate.ts'),
    };
    const imports = Object.entries(chunks).map(([name, file]) => `'${name}': () => import('${file}')`);
    // The doctor is seldom called, and as large as the rest: it stays a file of its own.
    return `import { filesOf, tags } from 'virtual:chunks';
export { filesOf, tags };
export const beforeImport = async () => {};
const chunks = {${imports}};
export const importChunk = (name, base) => name === 'doctor' ? import(/* @vite-ignore */ base + filesOf(name)[0]) : chunks[name]();`;
  },
};

/** Whether what is built is for host pages. */
const isOnPages = ({ name }: { name: string }): boolean => !['npm', 'cli', 'builder'].includes(name);

/** Whether its scripts import each other; all others have everything inside, or leave their import() to whoever builds with them. */
const importsChunks = ({ name }: { name: string }): boolean => isOnPages({ name }) && name !== 'all';

/**
 * Vite's import() preloads style sheets and chunks; here the loader asks for them. Instead it does what the loader does before
 * any import(), and asks again for a chunk that did not come, at another address: browsers remember a failure.
 */
const smallHelpers: Plugin = {
  name: 'small-helpers',
  enforce: 'pre',
  load(id) {
    if (!id.includes('vite/preload-helper')) return undefined;
    return importsChunks(this.environment)
      ? `import { tryAgain } from '${path('src/util/try-again.ts')}';
import { pageSettings } from '${path('src/element/core/page-settings.ts')}';
export const __vitePreload = (file, load) => tryAgain(async (again) => load(file + again, await pageSettings().beforeImport?.(file + again)));`
      : 'export const __vitePreload = (load) => load();';
  },
  renderChunk(code) {
    if (!importsChunks(this.environment)) return null;
    return code
      .replace(
        /(__vitePreload\()(async )?\(\) =>(.*?)\bimport\((["'`])(\.\/[^"'`]+)\4\)/gs,
        '$1"$5", $2(url) =>$3import(url)',
      )
      .replace(/,\s*(?:\[\]|__VITE_PRELOAD__),\s*import\.meta\.url\s*\)/g, ')')
      .replace(/async \(url\) => \{\s*const (\{[^}]*\}) = await (import\([^;]*);\s*return \1;?\s*\}/g, '(url) => $2');
  },
};

/** The compiler's decorators serve every kind; in widgets only Lit's that return nothing, on fields, occur. */
const smallDecorators: Plugin = {
  name: 'small-decorators',
  enforce: 'post',
  transform: {
    filter: { code: /\b_*decorate\w*\(/ },
    handler: (code) =>
      code.replace(/\b_*decorate\w*\(\[\s*(\w+\(.*?\))\s*\], (\w+\.prototype), ("\w+"), void 0\);/gs, '$1($2, $3);'),
  },
};

/**
 * Safari has static blocks from 16.4 only. The compiler makes one of every static field, and would lower private methods with
 * them, which all browsers here have.
 */
const staticFields: Plugin = {
  name: 'static-fields',
  renderChunk: (code) => code.replace(/static \{\s*this\.(\w+) = ([^;]*);\s*\}/g, 'static $1 = $2;'),
};

const icons: Plugin = {
  name: 'icons',
  enforce: 'pre',
  load: (id) => (isIcon(id) ? { code: iconModule(readFileSync(id, 'utf8')), moduleType: 'js' } : undefined),
};

const forPagesOnly = (plugin: Plugin): Plugin => ({
  ...plugin,
  applyToEnvironment: ({ name }) => name !== 'npm' && name !== 'cli',
});

/** What the bundles hold of other people's work. */
const inventory = new Inventory(path('.'));

const isWidgets: Plugin['applyToEnvironment'] = ({ name }) => name !== 'builder';

/** The builder's page is ours: it has Lit as it is, and quotes the schema's descriptions. */
const isHostPage: Plugin['applyToEnvironment'] = isOnPages;

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
  define: { __VERSION__: JSON.stringify(version), __PINNED__: 'false' },
  publicDir: false,
  plugins: [
    inventory.plugin(),
    icons,
    oneFile,
    smallHelpers,
    { ...smallDecorators, applyToEnvironment: isWidgets },
    forPagesOnly(staticFields),
    virtualChunks(),
    virtualPins(),
    { ...forPagesOnly(litForPages()), applyToEnvironment: isHostPage },
    { ...stripDescriptions(), applyToEnvironment: isHostPage },
    forPagesOnly(minifyTemplates()),
    {
      ...(visualizer({ filename: 'dist/stats.html', title: 'campaign-widgets', brotliSize: true }) as Plugin),
      applyToEnvironment: ({ name }) => name === 'chunks',
    },
  ],
  environments,
  builder: {
    sharedConfigBuild: true,
    async buildApp({ build, environments }) {
      const { rmSync } = await import('node:fs');
      rmSync(path('dist'), { recursive: true, force: true });
      let chunks: Record<string, string[]> = {};
      const built: unknown[] = [];
      for (const [name, environment] of Object.entries(environments)) {
        if (name === 'client' || name === 'ssr') continue;
        const result = await build(environment);
        if (['chunks', 'doctor', 'embeds'].includes(name)) built.push(result);
        if (name === 'embeds') {
          chunks = chunksOf(built.flat());
          pinsOf(built.flat());
        }
      }
      await writeArtefacts(path('.'), chunks);
      writeHandedOn(path('.'), inventory);
    },
  },
});
