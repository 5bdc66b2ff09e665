// Why: the project must install from the public registry on any machine. A registry or a folder of the machine it was
// written on, once committed, breaks that for everybody else.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REGISTRY = 'registry.npmjs.org';

// Home and work folders as they look on real machines: /home/<name>/, /Users/<name>/, C:\Users\<name>\.
const FOLDERS = /(?<![\w.~$@}/-])(?:\/(?:work|root)\/|\/(?:home|Users)\/[\w.-]+\/|[A-Z]:\\Users\\[\w.-]+\\)/;
const LARGEST = 2_000_000;

/** @param {string} [root] */
export async function lockfile(root = fileURLToPath(new URL('../../', import.meta.url))) {
  return [...hosts(root), ...paths(root)];
}

/** @param {string} root */
function hosts(root) {
  const file = join(root, 'package-lock.json');
  if (!existsSync(file)) return ['package-lock.json is missing: `npm install` writes it'];
  /** @type {{ packages?: Record<string, { resolved?: string }> }} */
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).flatMap(([name, { resolved }]) => {
    if (!resolved || (URL.canParse(resolved) && new URL(resolved).host === REGISTRY)) return [];
    return [
      `package-lock.json: ${name} comes from ${resolved}: set \`registry=https://${REGISTRY}\` and install it again`,
    ];
  });
}

/** @param {string} root */
function paths(root) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((file) => file && !file.startsWith('test/checks/lockfile'))
    .flatMap((file) => {
      const found = statSync(join(root, file), { throwIfNoEntry: false });
      if (!found?.isFile() || found.size > LARGEST) return [];
      const text = readFileSync(join(root, file), 'utf8');
      if (text.includes('\0')) return []; // not text
      return text.split('\n').flatMap((line, index) => {
        const [path] = FOLDERS.exec(line) ?? [];
        return path ? [`${file}:${index + 1}  names the folder ${path}: make it relative`] : [];
      });
    });
}
