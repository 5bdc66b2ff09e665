// A chunk is a few folders: what is loaded together lies together. A line here that fits nothing fails the build, so that no
// file changes its chunk because it was renamed.
import { existsSync } from 'node:fs';

interface Chunk {
  /** Folders and files of src. */
  from: string[];
  /** Icons of lucide-static. */
  icons?: string[];
  /** Packages, by the start of their names; '*' for all that no other chunk wants, with what the compilers add. */
  packages?: string[];
  /** What one widget alone needs goes into that widget's own chunk. */
  shared?: boolean;
}

/** The first chunk that wants a module gets it. */
const CHUNKS: Record<string, Chunk> = {
  // After something failed, and for a manifest that is not precompiled.
  recovery: { from: ['element/recovery', 'campaign/load'] },
  compiler: {
    from: ['campaign/compile', 'campaign/merge', 'campaign/phone', 'campaign/schema', 'i18n/compiler'],
    packages: ['valibot', 'mdast-', 'micromark', 'unist-', 'decode-named', 'character-', 'devlop'],
  },
  formats: { from: ['i18n/format.ts'] },
  // On demand.
  finder: { from: ['element/finder', 'i18n/filters.ts'] },
  save: { from: ['element/save'] },
  // What some widgets have in common.
  phone: { from: ['element/phone', 'i18n/numbers.ts'], icons: ['keyboard', 'message-square'], shared: true },
  copy: { from: ['element/copy', 'i18n/copying.ts', 'campaign/plain-text.ts'], icons: ['check', 'copy'], shared: true },
  share: {
    from: ['element/share'],
    icons: ['mail', 'phone', 'globe', 'arrow-right', 'link', 'printer', 'share-2'],
    shared: true,
  },
  // What every widget is made of, and Lit.
  core: { from: ['element/core', 'campaign', 'util'], icons: ['x'], packages: ['*'], shared: true },
  parts: { from: ['.'], packages: ['lucide-static'], shared: true },
};

/** The groups for the bundler. @param src the folder of the source */
export function chunkGroups(src: string) {
  return Object.entries(CHUNKS).map(([name, { from, icons = [], packages = [], shared }], index, { length }) => {
    const missing = from.find((path) => !existsSync(`${src}/${path}`));
    if (missing)
      throw new Error(`The chunk ${name} is made of src/${missing}, which is not there: see chunk-groups.ts.`);
    const tests = [
      ...from.map((path) => (path === '.' ? `^${src}/` : `^${src}/${path}${path.endsWith('.ts') ? '$' : '/'}`)),
      ...icons.map((icon) => `/lucide-static/icons/${icon}\\.svg$`),
      ...packages.map((start) => (start === '*' ? `^(?!${src}/|.*/lucide-static/)` : `/node_modules/${start}`)),
    ];
    return {
      name,
      priority: length - index,
      test: new RegExp(tests.join('|')),
      ...(shared ? { minShareCount: 2 } : {}),
    };
  });
}
