// The library's own files in a kit: what a page loads, of this version.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitFile } from './kit.js';

const FILES = [
  'campaign-widgets.js',
  'campaign-widgets.all.js',
  'campaign-widgets.css',
  'embed.js',
  'embed.css',
  'manifest.schema.json',
  ...['builder.js', 'builder.css', 'preview.html', 'preview.js', 'preview.css', 'measure.js'].map(
    (name) => `builder/${name}`,
  ),
];

/** @param dist the folder of the built library */
export async function libraryFiles(dist: string): Promise<KitFile[]> {
  const chunks = (await readdir(join(dist, 'chunks'))).sort().map((name) => `chunks/${name}`);
  return [...FILES, ...chunks].map((path) => ({ path, content: { copyOf: join(dist, path) } }));
}
