// src/embed-code/system-table.json has what visitors see through whole systems; kits and the guide show it. A run compares what it saw, and
// writes it only when it is asked to. Rows of systems that did not run stay.
import { readFile, writeFile } from 'node:fs/promises';

const FILE = new URL('../../src/embed-code/system-table.json', import.meta.url);

/**
 * @typedef {{ columns: string[], rows: string[][] }} Table
 * @returns {Promise<Table>}
 */
const read = async () => JSON.parse(await readFile(FILE, 'utf8'));

/**
 * Roles for whom a way gives the same are one row.
 * @param {string} system @param {string} version @param {{ written: import('./systems.js').Written, seen: Record<string, string> }[]} all
 */
export function rowsOf(system, version, all) {
  /** @type {Map<string, { way: string, roles: string[], seen: string[] }>} */
  const rows = new Map();
  for (const { written, seen } of all) {
    const values = Object.values(seen);
    const key = [written.way, ...values].join();
    rows.set(key, { way: written.way, roles: [...(rows.get(key)?.roles ?? []), written.role], seen: values });
  }
  return [...rows.values()].map(({ way, roles, seen }) => [system, version, way, roles.join(', '), ...seen]);
}

/**
 * The row of a page, or undefined if there is none yet.
 * @param {string} system @param {string} version @param {import('./systems.js').Written} written
 */
export async function tabled(system, version, { way, role }) {
  const { rows } = await read();
  return rows
    .find(([a, b, c, roles]) => a === system && b === version && c === way && roles?.split(', ').includes(role))
    ?.slice(4);
}

/** @param {string[][]} rows of one system in one version @param {boolean} [write] @returns {Promise<string[]>} what is wrong with the table */
export async function compareTable(rows, write) {
  const { columns, rows: all } = await read();
  const isSame = (/** @type {string[]} */ [system, version]) => system === rows[0]?.[0] && version === rows[0]?.[1];
  const at = all.findIndex(isSame);
  const others = all.filter((row) => !isSame(row));
  const next = at < 0 ? [...others, ...rows] : [...others.slice(0, at), ...rows, ...others.slice(at)];
  const text = textOf({ columns, rows: next });
  if (text === textOf({ columns, rows: all })) return [];
  if (!write)
    return [
      'src/embed-code/system-table.json says something else: look at it, and use --write',
      ...rows.map((row) => row.join(' | ')),
    ];
  await writeFile(FILE, text);
  return [];
}

const WIDTH = 120;

/**
 * As the formatter has it.
 * @param {string[]} row
 * @param {string} indent
 * @param {string} before what is before it on its line
 * @param {string} after
 */
function lineOf(row, indent, before = '', after = '') {
  const cells = row.map((cell) => JSON.stringify(cell));
  const line = `${indent}${before}[${cells.join(', ')}]${after}`;
  if (line.length <= WIDTH) return line;
  return `${indent}${before}[\n${cells.map((cell) => `${indent}  ${cell}`).join(',\n')}\n${indent}]${after}`;
}

/** @param {Table} table */
function textOf({ columns, rows }) {
  const lines = rows.map((row, index) => lineOf(row, '    ', '', index < rows.length - 1 ? ',' : ''));
  return `{\n${lineOf(columns, '  ', '"columns": ', ',')}\n  "rows": [\n${lines.join('\n')}\n  ]\n}\n`;
}
