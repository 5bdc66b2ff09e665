// Coverage of the source by the browser tests, by folder. Kits are tested as they are built, and the command line and what
// publishing does on disk run in Node: neither is counted here.
import { readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../checks/files-below.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const IN_NODE = /^(cli|publish)(\/|$)/;

/** @param {import('@web/test-runner').TestCoverage['coverageMap']} map @returns {string[]} a line for each folder */
export function coverageLines(map) {
  /** @type {Map<string, { total: number, covered: number }>} */
  const folders = new Map();
  /** @param {string} file @param {number} total @param {number} covered */
  const add = (file, total, covered) => {
    const sum = folders.get(posix.dirname(file)) ?? { total: 0, covered: 0 };
    folders.set(posix.dirname(file), { total: sum.total + total, covered: sum.covered + covered });
  };
  const loaded = new Map(map.files().map((path) => [relative(SRC, path), path]));
  for (const file of filesBelow(SRC)) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const path = loaded.get(file);
    const { total, covered } = path ? map.fileCoverageFor(path).toSummary().lines : linesOf(file);
    if (path || !IN_NODE.test(file)) add(file, total, covered);
  }
  return [...folders]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([folder, { total, covered }]) => {
      const share = total ? Math.floor((100 * covered) / total) : 100;
      return `${String(share).padStart(4)} % of src/${folder === '.' ? '' : folder} (${covered} of ${total} lines)`;
    });
}

/** A file that no test loads. Types alone are no code. @param {string} file */
function linesOf(file) {
  const code = readFileSync(SRC + file, 'utf8');
  const isTypes =
    !/^(export )?(default |abstract |async )*(const|let|function|class)\b|^(export )?\{|^[a-z]\w*[.(]/m.test(code);
  return { total: isTypes ? 0 : code.split('\n').length, covered: 0 };
}
