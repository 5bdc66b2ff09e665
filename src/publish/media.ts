// The files on this machine that a manifest names, as the kit has them: by a name with the hash of what is in them, so that
// browsers may keep them for ever, and a changed file has a new name.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { mapUrls } from '../campaign/rebase-urls.js';
import { digestFile } from './digest-file.js';
import type { KitFile } from './kit.js';

/** A file that was found, by its name in the kit. */
export interface Medium {
  /** Where it is on this machine. */
  from: string;
  /** Where it goes: `media/poster-3f9c2a1b.pdf`. */
  path: string;
}

export interface Media {
  /** What was found, by its address on this machine. */
  found: Map<string, Medium>;
}

/** Finds the files that a manifest names by an address on this machine. @param manifest with absolute addresses */
export async function findMedia(manifest: unknown): Promise<Media> {
  const urls = new Set<string>();
  visitUrls(manifest, (url) => {
    if (url.startsWith('file:')) urls.add(url);
  });
  const found: Media['found'] = new Map();
  for (const url of [...urls].sort()) {
    const from = fileURLToPath(withoutHash(url));
    const isFile = await stat(from).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (isFile) found.set(url, { from, path: await hashedName(from) });
  }
  return { found };
}

export const mediaFiles = ({ found }: Media): KitFile[] => [
  ...new Map(
    [...found.values()].map(({ from, path }) => [path, { path, content: { copyOf: from } }] as const),
  ).values(),
];

/** The manifest with the addresses that its media have in the kit. */
export const withKitUrls = <T>(manifest: T, { found }: Media): T =>
  mapUrls(manifest, (url) => {
    const medium = found.get(url);
    const [, hash = ''] = /(#.*)$/.exec(url) ?? [];
    return medium ? medium.path + hash : url;
  });

/** The name of a file without its folder and ending, as an address takes it. */
const plainName = (path: string): string =>
  (path.split(/[\\/]/).pop() ?? '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/[^\w.-]+/g, '-')
    .toLowerCase() || 'file';

async function hashedName(file: string): Promise<string> {
  const [, ending = ''] = /(\.[A-Za-z0-9]+)$/.exec(file) ?? [];
  const digest = Buffer.from(await digestFile({ copyOf: file }, 'SHA-256'));
  const hash = `-${digest.toString('hex').slice(0, 10)}`;
  const name = plainName(file);
  // A file of a kit that is published again has its hash already.
  return `media/${name.endsWith(hash) ? name : name + hash}${ending.toLowerCase()}`;
}

const withoutHash = (url: string): string => url.replace(/[?#].*$/, '');

function visitUrls(json: unknown, visit: (url: string) => void): void {
  mapUrls(json, (url) => {
    visit(url);
    return url;
  });
}
