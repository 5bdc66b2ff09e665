// A chunk is a few folders: what is loaded together lies together. A line here that fits nothing fails the build, so that no
// file changes its chunk because it was renamed.
import { existsSync } from 'node:fs';

interface Chunk {
  /** Folders and files of src. */
  from: string[];
  /** Files in those folders that are not part of the chunk. */
  except?: string[];
  /** Icons of lucide-static. */
  icons?: string[];
  /** Packages, by the start of their names; '*' for all that no other chunk wants, with what the compilers add. */
  packages?: string[];
  /** A module that only one widget needs goes into that widget's own chunk. */
  shared?: boolean;
}

/** The first chunk that wants a module gets it. */
const CHUNKS: Record<string, Chunk> = {
  // After something failed, and for a manifest that is not precompiled.
  recovery: {
    from: [
      'element/recovery',
      'campaign/bytes',
      'campaign/load',
      'campaign/limits.ts',
      'util/is-object.ts',
      'util/parse-url.ts',
      'util/read-body.ts',
      'util/wait.ts',
    ],
  },
  compiler: {
    from: [
      'campaign/assemble.ts',
      'campaign/compile',
      'campaign/language/facts.ts',
      'campaign/language/interface-languages.ts',
      'campaign/language/languages-in.ts',
      'campaign/language/map-languages.ts',
      'campaign/markdown',
      'campaign/merge',
      'campaign/phone',
      'campaign/schema',
      'i18n/compiler',
    ],
    packages: ['valibot', 'mdast-', 'micromark', 'unist-', 'decode-named', 'character-', 'devlop'],
  },
  formats: { from: ['i18n/format.ts', 'campaign/language/plurals.ts'] },
  // On demand.
  finder: { from: ['element/finder', 'i18n/filters.ts'] },
  save: { from: ['element/save', 'campaign/safe-name.ts'] },
  // Shared by some widgets.
  phone: { from: ['element/phone', 'i18n/numbers.ts'], icons: ['keyboard', 'message-square'], shared: true },
  copy: {
    from: ['element/copy', 'i18n/copying.ts', 'campaign/plain-text.ts', 'campaign/posts/with-link.ts'],
    icons: ['check', 'copy'],
    shared: true,
  },
  // The parts of a post beside its words: for the calendar, and for texts that have them.
  posts: { from: ['element/posts', 'i18n/posts.ts'], shared: true },
  marks: { from: ['element/marks'], shared: true },
  share: {
    from: ['element/share'],
    icons: ['mail', 'phone', 'globe', 'arrow-right', 'link', 'printer', 'share-2'],
    shared: true,
  },
  // Shared by all widgets, with what stands for Lit.
  core: {
    from: ['element/core', 'element/lit-for-pages', 'campaign', 'i18n/words.ts', 'util'],
    // A banner names no language.
    except: ['campaign/language/own-names.ts'],
    icons: ['x'],
    packages: ['*'],
    shared: true,
  },
  parts: { from: ['.'], packages: ['lucide-static'], shared: true },
};

/** The groups for the bundler. @param src the folder of the source */
export function chunkGroups(src: string) {
  return Object.entries(CHUNKS).map(
    ([name, { from, except = [], icons = [], packages = [], shared }], index, { length }) => {
      const missing = [...from, ...except].find((path) => !existsSync(`${src}/${path}`));
      if (missing)
        throw new Error(`The chunk ${name} is made of src/${missing}, which is not there: see chunk-groups.ts.`);
      const not = except.length ? `(?!(${except.join('|')})$)` : '';
      const tests = [
        ...from.map((path) => (path === '.' ? `^${src}/` : `^${src}/${not}${path}${path.endsWith('.ts') ? '$' : '/'}`)),
        ...icons.map((icon) => `/lucide-static/icons/${icon}\\.svg$`),
        ...packages.map((start) => (start === '*' ? `^(?!${src}/|.*/lucide-static/)` : `/node_modules/${start}`)),
      ];
      return {
        name,
        priority: length - index,
        test: new RegExp(tests.join('|')),
        ...(shared ? { minShareCount: 2 } : {}),
      };
    },
  );
}

const packages = (...starts: string[]) => RegExp(`node_modules/(${starts.join('|')})`);

/** Of the command line: what it always needs, and what one command alone does. Unnamed, their chunks would import each other. */
export const cliGroups = [
  {
    name: 'preview',
    priority: 2,
    test: RegExp(
      `src/publish/hosting/preview/|${packages('(send|depd|ee-first|encodeurl|escape-html|etag|fresh|http-errors|inherits|mime-(types|db)|on-finished|range-parser|setprototypeof|statuses|toidentifier)/').source}`,
    ),
  },
  {
    name: 'libraries',
    priority: 1,
    test: packages(
      'valibot|jsonc-parser|leven|commander|picocolors',
      'mdast-|micromark|unist-util-|ccount|escape-string|longest-streak|zwitch|markdown-table',
      'decode-named|character-entities|devlop|dequal',
    ),
  },
  {
    name: 'drawing',
    priority: 1,
    test: packages('@?lit([-/]|$)|lit-|@parse5|parse5|entities|client-zip|lean-qr|ts-ics'),
  },
  // `check` loads without the widgets: Lit and all of them take longer to load than it takes to check.
  {
    name: 'campaign',
    priority: 1,
    test: /src\/(campaign|util|i18n)\/|widgets\/(registry|catalogue|([\w-]+\/)?about)\.ts/,
  },
  // Looking into files needs no widgets either.
  { name: 'files', priority: 1, test: /src\/publish\/files\// },
  { name: 'publish', test: /src\/(publish|embed-code|widgets|element)\/|lucide-static|@oxc-project/ },
];
