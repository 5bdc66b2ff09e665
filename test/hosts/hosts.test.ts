// What real editors and sanitisers leave of the snippets, in a page with the script. What visitors see is in
// src/publish/host-table.json, which the README shows.
import { expect } from '@open-wc/testing';
import table from '../../src/publish/host-table.json?raw';
import { openHostPage } from '../kit/host-page.js';
import { editors } from './editors.js';
import { base, type Form, forms, type Host, kept, page as placed, script } from './host.js';
import { sanitisers } from './sanitisers.js';
import { seen } from './visitor.js';

const expected: { columns: string[]; rows: string[][] } = JSON.parse(table);
const names = Object.keys(forms) as Form[];
const columns = ['host', 'version', ...names, 'script'];
const rows: string[][] = [];

/** What visitors see, form by form, of what a host left. */
async function look(left: string[], hasScript: boolean): Promise<string[]> {
  const embed = await (await fetch(`/published/${placed.path}`)).text();
  const articles = left.map((html) => `<article>${html}</article>`).join('\n');
  const page = await openHostPage({
    body: `${articles}<div id="last">${forms.address}</div>`.replaceAll(base, '{KIT}/'),
    faults: [{ path: `^${placed.path}`, body: embed, type: 'text/html; charset=utf-8' }],
    ...(!hasScript && { script: null }),
  });
  page.frame.scrollIntoView(); // Frames that nobody looks at say no height.
  // The address alone, at the end: what is before it has been seen when it is alive.
  if (hasScript) await page.ready(`#last ${placed.tag}`);
  const now = () => page.all('article').map((place) => seen(place, page.kit, hasScript));
  // What is on its way looks lost, too. What stays so is.
  const isThere = () => !now().some((what) => what.startsWith('lost'));
  await page.until(isThere, () => `all of ${now()}`).catch(() => undefined);
  expect(page.trouble).to.deep.equal([]);
  const all = now();
  const isAsked = async () => (await page.paths()).includes(placed.path);
  if (all.some((what) => /frame|page/.test(what))) await page.until(isAsked, () => 'the embed page to be asked for');
  page.close();
  return all;
}

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
      `src/publish/host-table.json must be\n{\n  "columns":${lines([columns])},\n  "rows": [\n${lines(rows)}\n  ]\n}`,
    );
  });

  it('is what the README says', async () => {
    const readme = await (await fetch('/README.md')).text();
    const table = expected.rows.map(([host, version, frame, element, ...rest]) => {
      const links = [...new Set(rest.slice(0, -1))].join(', ');
      return `| ${[host, version || '–', frame, element, links, rest.at(-1)].join(' | ')} |`;
    });
    const from = readme.indexOf('| through |');
    const shown = readme.slice(from, readme.indexOf('\n\n', from)).split('\n').slice(2);
    expect(shown.join('\n')).to.equal(table.join('\n'));
  });
});
