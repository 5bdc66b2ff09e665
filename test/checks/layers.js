// Why: a project stays readable while its parts know only what is below them. This proves the order that
// ARCHITECTURE.md draws, and the sizes and names that keep each part small.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';
import { importsOf } from './imports-of.js';

const ORDER = [
  'top',
  'builder',
  'embed',
  'cli',
  'publish',
  'embed-code',
  'sharepoint',
  'all',
  'placement',
  'widgets',
  'element',
  'campaign',
  'i18n',
  'language',
  'util',
];
const TOP = ['campaign-widgets.ts'];
// Words are by language, and campaigns have words.
const LANGUAGE = 'campaign/language/';
const REGISTRY = 'widgets/registry.ts';
const CATALOGUE = 'widgets/catalogue.ts';
const ABOUT = 'widgets/about.ts';
const BESIDE_WIDGETS = [REGISTRY, CATALOGUE, ABOUT];

// Who may know that there is more than one widget. index.ts exports every class, and so names every folder as well.
const MAY_NAME_REGISTRY = [
  ...TOP,
  'index.ts',
  'builder/',
  'cli/',
  'publish/',
  'embed-code/',
  'placement/',
  CATALOGUE,
  ABOUT,
];
const MAY_NAME_WIDGETS = ['index.ts', REGISTRY];

// The catalogue has the names and uses of all widgets: no page pays for them.
const MAY_NAME_CATALOGUE = ['builder/', 'cli/', 'publish/', 'embed-code/'];
const MAY_NAME_ABOUT = [...MAY_NAME_CATALOGUE, CATALOGUE, 'widgets/campaign-hub/'];

// Node's modules belong to the command line and to publishing; Lit to what is drawn. (What runs in both has no DOM either:
// tsconfig.node.json.)
const NODE_ONLY = ['cli', 'publish'];
const NO_LIT = ['campaign', 'i18n', 'language', 'util', 'cli', 'embed-code'];
const MAX_LINES = 250;
const MAX_FILES = 16;
/** A file for each area, and each widget what it needs. */
const MAY_BE_FLAT = ['i18n', 'widgets'];
const HEAPS = /^(utils?|helpers?|types?)\.[^/]+$/;

/** @param {string} [root] folder that holds src */
export async function layers(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const src = join(root, 'src');
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = filesBelow(src);
  if (files.length === 0) return ['src is empty'];
  /** @type {Map<string, string[]>} */
  const imported = new Map();
  const problems = files.flatMap((file) => {
    const code = readFileSync(join(src, file), 'utf8');
    const problems = shape(file, code);
    if (/\.[cm]?[jt]s$/.test(file)) {
      const imports = importsOf(file, code);
      // A module that is loaded later may import the one that loads it.
      imported.set(
        file,
        imports.filter(({ kind }) => kind !== 'dynamic').map(({ specifier }) => targetOf(file, specifier) ?? ''),
      );
      for (const { specifier, line, kind } of imports) {
        const remedy = forbidden(file, specifier, kind, name);
        if (remedy) problems.push(`src/${file}:${line}  imports ${specifier || 'an expression'}: ${remedy}`);
      }
    }
    return problems;
  });
  return [...problems, ...flat(files), ...cycles(imported)];
}

/** @param {string[]} files */
function flat(files) {
  /** @type {Map<string, string[]>} */
  const folders = new Map();
  for (const file of files) folders.set(posix.dirname(file), [...(folders.get(posix.dirname(file)) ?? []), file]);
  return [...folders].flatMap(([folder, inside]) =>
    inside.length > MAX_FILES && !MAY_BE_FLAT.includes(folder.split('/')[0] ?? '')
      ? [`src/${folder}:1  has ${inside.length} files: at most ${MAX_FILES}, so look for the second idea in it`]
      : [],
  );
}

/** @param {Map<string, string[]>} imported types included */
function cycles(imported) {
  /** @type {Set<string>} */ const done = new Set();
  /** @type {string[]} */ const found = [];
  /** @param {string} file @param {string[]} through */
  const visit = (file, through) => {
    if (through.includes(file)) found.push([...through.slice(through.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imported.get(file) ?? []) visit(next, [...through, file]);
  };
  for (const file of imported.keys()) visit(file, []);
  return found.map((cycle) => `src/${cycle.split(' ')[0]}:1  is in a cycle of imports: ${cycle}`);
}

/** @param {string} file @param {string} specifier @returns {string | undefined} from src; nothing for a package */
function targetOf(file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return path.replace(/\.js$/, '.ts');
}

/** @param {string} file @param {string} code */
function shape(file, code) {
  const problems = [];
  const lines = code.split('\n').length - (code.endsWith('\n') ? 1 : 0);
  if (lines > MAX_LINES) {
    problems.push(
      `src/${file}:${MAX_LINES}  has ${lines} lines: look for the second idea hiding in it (at most ${MAX_LINES})`,
    );
  }
  if (HEAPS.test(posix.basename(file))) {
    problems.push(`src/${file}:1  is a heap by its name: give each thing in it a file named after it`);
  }
  if (!layerOf(file)) {
    problems.push(
      `src/${file}:1  is in no layer: move it into one of ${ORDER.slice(1).join(', ')}, or add its layer to test/checks/layers.js`,
    );
  }
  if (layerOf(file) === 'widgets' && file.split('/').length < 3 && !BESIDE_WIDGETS.includes(file)) {
    problems.push(
      `src/${file}:1  lies beside the widgets: only registry.ts, catalogue.ts and about.ts do; shared things belong in element/`,
    );
  }
  return problems;
}

/**
 * @param {string} file from src
 * @param {string} specifier
 * @param {'value' | 'type' | 'dynamic'} kind
 * @param {string} packageName
 * @returns {string | undefined} what to do about it; nothing when it is allowed
 */
function forbidden(file, specifier, kind, packageName) {
  const from = layerOf(file);
  if (!from) return undefined; // Reported once already.
  if (!specifier) return 'name the module, so that the layers can be proved';
  const target = targetOf(file, specifier);
  if (!target) return forbiddenPackage(from, specifier, packageName);
  if (target.startsWith('../'))
    return target === '../package.json' ? undefined : 'src imports nothing from outside src';
  const to = layerOf(target);
  if (!to) return 'that is in no layer';
  if (ORDER.indexOf(to) < ORDER.indexOf(from)) {
    return `${from} is below ${to}: move what both need down into ${from} or lower, or hand it in from above`;
  }
  if (NODE_ONLY.includes(to) && !NODE_ONLY.includes(from) && kind !== 'type')
    return `${to} runs in Node alone: import no more than its types, or move what both need into embed-code`;
  if (isAbout(file)) {
    return target === ABOUT ? undefined : 'what is said about a widget is plain data: it imports ../about.js alone';
  }
  if (to !== 'widgets') return undefined;
  if (isAbout(target))
    return file === CATALOGUE ? undefined : `ask ${CATALOGUE}, which has what is said of every widget`;
  if (target === CATALOGUE || target === ABOUT) {
    const allowed = target === CATALOGUE ? MAY_NAME_CATALOGUE : MAY_NAME_ABOUT;
    if (allowed.some((start) => file.startsWith(start))) return undefined;
    return 'a page does not load what is said of all widgets: generate the part that it needs (build/generate/)';
  }
  if (target === REGISTRY) {
    if (MAY_NAME_REGISTRY.some((allowed) => file.startsWith(allowed))) return undefined;
    return 'a widget does not know the list of widgets: let the placement hand it in';
  }
  if (widgetOf(file) === widgetOf(target) || MAY_NAME_WIDGETS.includes(file)) return undefined;
  return from === 'widgets'
    ? 'widgets never import each other: move what both need into element/'
    : `ask ${REGISTRY}, which loads a widget when it is needed`;
}

/** @param {string} from @param {string} specifier @param {string} packageName */
function forbiddenPackage(from, specifier, packageName) {
  if (specifier.split('/')[0] === packageName) return 'import the file itself, so that the layers can be proved';
  if (specifier.startsWith('node:') && !NODE_ONLY.includes(from))
    return `only ${NODE_ONLY.join(' and ')} run in Node alone: hand in what it gives`;
  if (/^(@?lit([-/]|$)|lit-)/.test(specifier) && NO_LIT.includes(from))
    return `${from} runs without a DOM: draw in element or above`;
  return undefined;
}

/** @param {string} file from src */
function layerOf(file) {
  if (file === 'index.ts') return 'all';
  if (TOP.includes(file)) return 'top';
  if (file.startsWith(LANGUAGE)) return 'language';
  const [folder] = file.split('/');
  return file.includes('/') && folder && ORDER.indexOf(folder) > 0 ? folder : undefined;
}

/** @param {string} file from src */
const isAbout = (file) => /^widgets\/[^/]+\/about\.ts$/.test(file);

/** @param {string} file from src */
function widgetOf(file) {
  const [layer, tag, rest] = file.split('/');
  return layer === 'widgets' && rest ? tag : undefined;
}
