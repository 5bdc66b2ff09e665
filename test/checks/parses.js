// Why: a bundler can write out syntax that no browser knows (decorators) or an `export` in a classic script, and call it
// a success. Node's parser is asked about every built file, as `node --check` would, in one process for all of them.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.js';

// Scripts that a plain <script src> loads: they must parse without being modules. Everything else is a module.
const CLASSIC = /^(campaign-widgets(\.\w+)*|embed)\.js$/;

const PARSER = `
  const { readFileSync } = require('node:fs');
  const vm = require('node:vm');
  for (const { path, classic } of JSON.parse(readFileSync(0, 'utf8'))) {
    try {
      const code = readFileSync(path, 'utf8');
      if (classic) new vm.Script(code, { filename: path });
      else new vm.SourceTextModule(code, { identifier: path });
    } catch (error) {
      const [, line] = /^[^\\n]*:(\\d+)\\n/.exec(error.stack) ?? []; // Modules do not say it.
      console.log(JSON.stringify({ path, line, message: error.message }));
    }
  }`;

/** @param {string} [root] folder that holds dist */
export async function parses(root = fileURLToPath(new URL('../../', import.meta.url))) {
  const files = filesBelow(join(root, 'dist')).filter((file) => /\.m?js$/.test(file));
  if (files.length === 0) return ['dist holds no script: run `npm run build`'];
  const input = files.map((file) => ({ path: join(root, 'dist', file), classic: CLASSIC.test(file) }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', '--eval', PARSER],
    { input: JSON.stringify(input), encoding: 'utf8', timeout: 60_000 },
  );
  if (status !== 0) return [`the parser ended with code ${status}: ${stderr}`];
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { path, line: at, message } = JSON.parse(line);
      const file = path.slice(join(root, 'dist').length + 1);
      const kind = CLASSIC.test(file) ? 'a classic script' : 'a module';
      return `dist/${file}${at ? `:${at}` : ''}  does not parse as ${kind}: ${message}. Look at the build's target and format`;
    });
}
