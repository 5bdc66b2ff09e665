// Why: each test file is a page of its own, and a browser takes some milliseconds for each module even of its cache. Packages of
// many modules are one file or a few here. Lit stays as it is: tests and source must have the same one.

import { basename } from 'node:path';
import { build } from 'esbuild';

const PACKAGES = [
  '@open-wc/testing',
  'jsonc-parser',
  'mdast-util-from-markdown',
  'mdast-util-gfm-autolink-literal',
  'mdast-util-gfm-footnote',
  'mdast-util-gfm-table',
  'mdast-util-gfm-task-list-item',
  'mdast-util-to-markdown',
  'micromark-extension-gfm-autolink-literal',
  'micromark-extension-gfm-footnote',
  'micromark-extension-gfm-table',
  'micromark-extension-gfm-task-list-item',
  'valibot',
];

const FOLDER = '/__packages__/';

/** @returns {Promise<import('@web/test-runner').TestRunnerPlugin>} */
export async function bundledPackages() {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(PACKAGES.map((name) => [name.replace('/', '-'), name])),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['production'],
    external: ['lit', 'lit-html', '@lit/*'],
    outdir: FOLDER,
    write: false,
    legalComments: 'none',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [FOLDER + basename(path), text]));
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => (PACKAGES.includes(source) ? `${FOLDER}${source.replace('/', '-')}.js` : undefined),
    serve: ({ path }) => files.get(path),
  };
}
