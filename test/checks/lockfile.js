// Why: the project must install from the public registry on any machine. A registry or a folder of the machine it was
// written on, once committed, breaks that for everybody else. And what is installed must be what was tried: each entry says
// what its bytes are.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ignore from 'ignore';

const REGISTRY = 'registry.npmjs.org';

// Home and work folders as they look on real machines: /home/<name>/, /Users/<name>/, C:\Users\<name>\.
const FOLDERS = /(?<![\w.~$@}/-])(?:\/(?:work|root)\/|\/(?:home|Users)\/[\w.-]+\/|[A-Z]:\\Users\\[\w.-]+\\)/;
// The name is registered by nobody, so by anybody. With --no, npx runs what is installed and fetches nothing.
const FROM_REGISTRY =
  /npx (?!--no -- )[\w@/. -]*campaign-widgets|npm (?:install|i|add) (?:-\S+ )*campaign-widgets\b(?!@file:)/;
const LARGEST = 2_000_000;

/** @param {string} [root] */
export async function lockfile(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const files = projectFiles(root);
  return [...locks(root, files), ...paths(root, files)];
}

/** @param {string} root @param {string[]} files */
function locks(root, files) {
  const found = files.filter((file) => basename(file) === 'package-lock.json');
  if (!found.includes('package-lock.json')) return ['package-lock.json is missing: `npm install` writes it'];
  return found.flatMap((file) => {
    /** @type {{ packages?: Record<string, Locked> }} */
    const { packages = {} } = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return Object.entries(packages).flatMap(([name, entry]) =>
      problemsOf(name, entry).map((each) => `${file}: ${each}`),
    );
  });
}

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, inBundle?: boolean, name?: string }} Locked
 * @param {string} name
 * @param {Locked} entry
 */
function problemsOf(name, { name: alias, version, resolved, integrity, link, inBundle }) {
  const problems = [];
  if (resolved && !(URL.canParse(resolved) && new URL(resolved).host === REGISTRY))
    problems.push(`${name} comes from ${resolved}: set \`registry=https://${REGISTRY}\` and install it again`);
  // The entry of the project itself has no name.
  if (name && !link && !inBundle && !integrity?.startsWith('sha512-')) {
    const wanted = `${alias ?? name.replace(/^.*node_modules\//, '')}@${version}`;
    problems.push(`${name} has no integrity, so any bytes would do: add that of \`npm view ${wanted} dist.integrity\``);
  }
  return problems;
}

/**
 * The files that git lists, or would list once added. Git is not asked: a machine with Node may not have it.
 * @param {string} root
 */
function projectFiles(root) {
  const ignored = ignore()
    .add('.git')
    .add(readFileSync(join(root, '.gitignore'), 'utf8'));
  /** @param {string} folder @returns {string[]} */
  const below = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder + entry.name + (entry.isDirectory() ? '/' : '');
      if (ignored.ignores(path)) return [];
      return entry.isDirectory() ? below(path) : [path];
    });
  return below('').sort();
}

/** @param {string} root @param {string[]} files */
function paths(root, files) {
  return files
    .filter((file) => !file.startsWith('test/checks/lockfile'))
    .flatMap((file) => {
      const found = statSync(join(root, file), { throwIfNoEntry: false });
      if (!found?.isFile() || found.size > LARGEST) return [];
      const text = readFileSync(join(root, file), 'utf8');
      if (text.includes('\0')) return []; // not text
      return text.split('\n').flatMap((line, index) => {
        const at = `${file}:${index + 1}`;
        const [path] = FOLDERS.exec(line) ?? [];
        if (path) return [`${at}  names the folder ${path}: make it relative`];
        const [npx] = FROM_REGISTRY.exec(line) ?? [];
        return npx
          ? [`${at}  says \`${npx}\`, which fetches a stranger's package: write \`npx --no -- campaign-widgets\``]
          : [];
      });
    });
}
