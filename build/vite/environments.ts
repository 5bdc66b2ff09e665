// The builds, in order: the chunks first, for the loaders name them.
import type { EnvironmentOptions } from 'vite';
import { alone, onDemand } from '../../src/placement/script/on-demand.ts';
import { tags } from '../../src/widgets/registry.ts';
import { chunkGroups, cliGroups } from './chunk-groups.ts';

/** For a page: everything bundled, minified, for browsers since 2023. */
const forPages = { target: 'es2022', minify: true, modulePreload: false, emptyOutDir: false } as const;

/** The environments whose chunks the loaders name. */
export const chunkEnvironments = ['chunks', ...alone];

/** True for scripts of host pages. */
export const isOnPages = ({ name }: { name: string }): boolean => !['npm', 'cli', 'builder'].includes(name);

/**
 * @param src the folder of the source
 * @param pkg the project's package.json
 */
export function environmentsOf(
  src: string,
  { version, dependencies }: { version: string; dependencies: Record<string, string> },
): Record<string, EnvironmentOptions> {
  const widgets = (folder = '') =>
    Object.fromEntries(tags.map((tag) => [folder + tag, `${src}/widgets/${tag}/index.ts`]));
  const withChunks = Object.entries(onDemand).filter(([name]) => !(alone as readonly string[]).includes(name));

  /** One classic script with everything inside. */
  const script = (
    input: string,
    file: string,
    more: { define?: Record<string, string>; postBanner?: string } = {},
  ) => ({
    consumer: 'client' as const,
    ...(more.define && { define: more.define }),
    build: {
      ...forPages,
      rolldownOptions: {
        input: `${src}/${input}`,
        // Vite's helper for import() names it; a classic script has none.
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'iife' as const,
          entryFileNames: file,
          codeSplitting: false,
          ...(more.postBanner && { postBanner: more.postBanner }),
        },
      },
    },
  });

  /** A chunk with everything inside. */
  const chunk = (name: (typeof alone)[number]): [string, EnvironmentOptions] => [
    name,
    {
      consumer: 'client',
      build: {
        ...forPages,
        rolldownOptions: {
          input: { [name]: `${src}/${onDemand[name]}` },
          preserveEntrySignatures: 'strict',
          output: { format: 'es', entryFileNames: 'chunks/[name].js', codeSplitting: false },
        },
      },
    },
  ];

  return {
    chunks: {
      consumer: 'client',
      build: {
        ...forPages,
        rolldownOptions: {
          input: {
            ...widgets(),
            ...Object.fromEntries(withChunks.map(([name, file]) => [name, `${src}/${file}`])),
          },
          preserveEntrySignatures: 'allow-extension',
          output: {
            format: 'es',
            entryFileNames: 'chunks/[name].js',
            chunkFileNames: 'chunks/[name].js',
            codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups(src) },
          },
        },
      },
    },
    ...Object.fromEntries(alone.map(chunk)),
    loader: script('campaign-widgets.ts', 'campaign-widgets.js'),
    // The same for pages that pin it: it knows the hash of every chunk.
    pinned: script('campaign-widgets.ts', 'campaign-widgets.pinned.js', { define: { __PINNED__: 'true' } }),
    // The same for page scripts: publishing puts chunks and a part of the campaign around it, by this name.
    page: script('campaign-widgets.ts', 'kit/page-loader.js', { define: { __PARTS__: 'pageParts' } }),
    // The same for pages that pin such a script.
    pinnedPage: script('campaign-widgets.ts', 'kit/page-loader.pinned.js', {
      define: { __PARTS__: 'pageParts', __PINNED__: 'true' },
    }),
    // For the SharePoint package: publishing puts SharePoint's module around it, and the kit's facts in front.
    sharePoint: script('sharepoint/index.ts', 'kit/web-part.js'),
    all: script('campaign-widgets.ts', 'campaign-widgets.all.js', {
      // The one script that people carry about by itself.
      postBanner: `/*! campaign-widgets ${version}, MIT. What else is inside, and its licences: THIRD-PARTY-NOTICES.txt of the kit. */`,
    }),
    embed: script('embed/index.ts', 'embed.js'),
    builder: {
      consumer: 'client',
      // As in a worker, which has no document: a library of the Markdown parser asks one to decode `&amp;` otherwise.
      resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
      build: {
        ...forPages,
        rolldownOptions: {
          input: {
            builder: `${src}/builder/index.ts`,
            preview: `${src}/builder/preview/preview.ts`,
            measure: `${src}/builder/measure/measure-heights.ts`,
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
    // Everything inside, so that who installs the package gets what a page needs and no more. sharp is a program of the machine.
    cli: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['sharp'], conditions: ['node', 'module', 'production'] },
      build: {
        ...forPages,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: `${src}/cli/index.ts`,
          platform: 'node',
          external: [/^node:/, 'sharp'],
          output: {
            format: 'es',
            entryFileNames: 'cli.js',
            chunkFileNames: 'cli/[name].js',
            codeSplitting: { includeDependenciesRecursively: false, groups: cliGroups },
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
            index: `${src}/index.ts`,
            configure: `${src}/element/configure.ts`,
            campaign: `${src}/campaign/index.ts`,
            ...widgets('widgets/'),
          },
          preserveEntrySignatures: 'strict',
          external: Object.keys(dependencies).map((name) => new RegExp(`^${name}($|/)`)),
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'widgets/shared/[name].js' },
        },
      },
    },
  };
}
