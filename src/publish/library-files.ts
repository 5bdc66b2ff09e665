// The library's own files in a kit: what a page loads, of this version.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from './hosting/digest-file.js';
import type { KitFile } from './kit-file.js';

const STYLE_SHEETS = ['campaign-widgets.css', 'embed.css'];

const FILES = [
  'campaign-widgets.js',
  'campaign-widgets.all.js',
  'embed.js',
  ...STYLE_SHEETS,
  'icon.svg',
  'manifest.schema.json',
  ...['builder.js', 'builder.css', 'preview.html', 'preview.js', 'preview.css', 'measure.js'].map(
    (name) => `builder/${name}`,
  ),
];

/** Licences that must go with the files. */
const LICENCES = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'];

/** A library inside the kit's scripts. */
export interface Library {
  name: string;
  version: string;
  /** As SPDX names it. */
  licence: string;
}

async function pinnedScript(dist: string): Promise<KitFile> {
  const content = { copyOf: join(dist, 'campaign-widgets.pinned.js') };
  const hash = Buffer.from(await digestFile(content, 'SHA-256'))
    .toString('base64url')
    .slice(0, 8);
  return { path: `campaign-widgets.${hash}.js`, content };
}

/** @param dist the folder of the built library */
export async function libraryFiles(dist: string): Promise<KitFile[]> {
  const chunks = (await readdir(join(dist, 'chunks'))).sort().map((name) => `chunks/${name}`);
  return [
    await pinnedScript(dist),
    ...[...FILES, ...chunks].map((path) => ({ path, content: { copyOf: join(dist, path) } })),
    ...licences(dist),
  ];
}

/** Files that pages may link to. @param dist the folder of the built library */
export const styleSheets = (dist: string): KitFile[] =>
  STYLE_SHEETS.map((path) => ({ path, content: { copyOf: join(dist, path) } }));

/** @param dist the folder of the built library */
export const licences = (dist: string): KitFile[] =>
  LICENCES.map((path) => ({ path, content: { copyOf: join(dist, 'kit', path) } }));

/** @param dist the folder of the built library */
export const librariesInside = async (dist: string): Promise<Library[]> =>
  JSON.parse(await readFile(join(dist, 'kit/libraries.json'), 'utf8'));
