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

/** @param {Table} table a row on a line */
const textOf = ({ columns, rows }) => {
  const line = (/** @type {string[]} */ row) => `["${row.join('", "')}"]`;
  return `{\n  "columns": ${line(columns)},\n  "rows": [\n${rows.map((row) => `    ${line(row)}`).join(',\n')}\n  ]\n}\n`;
};
