// Real editors and sanitisers are given the snippets, in a page with the script. What visitors see is in
// src/embed-code/host-table.json, which the guide shows. (Whole systems are in test/systems/.)
import { expect } from '@open-wc/testing';
import table from '../../src/embed-code/host-table.json?raw';
import systemTable from '../../src/embed-code/system-table.json?raw';
import { editors } from './editors.js';
import { type Form, forms, type Host, kept, script } from './host.js';
import { look } from './look.js';
import { sanitisers } from './sanitisers.js';

const expected: { columns: string[]; rows: string[][] } = JSON.parse(table);
const names = Object.keys(forms) as Form[];
const columns = ['host', 'version', ...names, 'script'];
const rows: string[][] = [];

async function rowOf(host: Host, left: string[]): Promise<string[]> {
  const { version } = host.from ? await (await fetch(`/node_modules/${host.from}/package.json`)).json() : {};
  const hasScript = /<script[^>]+campaign-widgets\.js/.test(await host.keep(script));
  return [host.name, version ?? '', ...(await look(left, true)), hasScript ? 'kept' : 'removed'];
}

const lines = (of: string[][]) => of.map((row) => `    ["${row.join('", "')}"]`).join(',\n');

describe('What a visitor sees of what was placed through', () => {
  for (const host of [...sanitisers, ...editors]) {
    it(host.name, async () => {
      const left: string[] = [];
      for (const form of names) left.push(await kept(host, form));
      const without = await look(left, false);
      expect(without.join(), 'Without our script').to.match(/^(,?(frame|static page|link|address)( and code)?)+$/);
      const row = await rowOf(host, left);
      rows.push(row);
      expect(row.join(' | ')).to.equal(expected.rows.find(([name]) => name === host.name)?.join(' | '));
    });
  }

  it('all of them is in the table, and nothing is lost, another, or there twice', () => {
    expect(rows.filter((row) => row.some((what) => /^(lost|another|twice)/.test(what)))).to.deep.equal([]);
    if (lines([columns, ...rows]) === lines([expected.columns, ...expected.rows])) return;
    throw new Error(
      `src/embed-code/host-table.json must be\n{\n  "columns":${lines([columns])},\n  "rows": [\n${lines(rows)}\n  ]\n}`,
    );
  });

  it('is what the guide says', async () => {
    const table = expected.rows.map(([host, version, frame, element, ...rest]) => [
      host,
      version || '–',
      frame,
      element,
      kinds(rest.slice(0, -1)),
      rest.at(-1),
    ]);
    expect(await tableOfGuide('through')).to.equal(markdown(table));
  });

  it('in whole systems, which test/systems/ starts, is what the guide says', async () => {
    const { rows }: { rows: string[][] } = JSON.parse(systemTable);
    const table = rows.map(
      ([system, version, way, roles, frame, element, link = '', copied = '', address, linked = '']) => [
        ...[system, version, way, roles, frame, element],
        kinds([link, copied, linked]),
        address,
      ],
    );
    expect(rows.length).to.be.above(0);
    expect(await tableOfGuide('system')).to.equal(markdown(table));
  });
});

const kinds = (of: string[]) => [...new Set(of)].join(', ');
const markdown = (rows: (string | undefined)[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Its rows. @param first its first heading */
async function tableOfGuide(first: string): Promise<string> {
  const guide = await (await fetch('/demo/guide/placing.md')).text();
  const from = guide.indexOf(`| ${first} |`);
  return guide.slice(from, guide.indexOf('\n\n', from)).split('\n').slice(2).join('\n');
}
