// The files on this machine that a manifest names, as the kit has them: by a name with the hash of what is in them, so that
// browsers may keep them for ever, and a changed file has a new name.
import { mapUrls } from '../../campaign/merge/rebase-urls.js';
import { safeFileName } from '../../campaign/safe-name.js';
import { type RealFile, realFile } from '../files/real-file.js';
import { digestFile } from '../hosting/digest-file.js';
import type { KitFile } from '../kit-file.js';
import { PublishError } from '../publish-error.js';
import { captionsIn, convertedCaptions } from './captions.js';

/** A file that was found, by its name in the kit. */
export interface Medium {
  /** Its path on this machine. */
  from: string;
  /** Its path in the kit: `media/poster-3f9c2a1b.pdf`. */
  path: string;
  /** The name that people gave it: they save it under that. */
  name: string;
  /** Its contents in the kit. */
  content: KitFile['content'];
}

export interface Media {
  /** The files found, by URL. */
  found: Map<string, Medium>;
}

/**
 * Finds the files that a manifest names by an address on this machine.
 * @param manifest with absolute addresses
 * @param named the addresses that the manifests name, each with the manifests that do
 * @throws {PublishError} where one is not there, or not in the folder of its manifest
 */
export async function findMedia(manifest: unknown, named: ReadonlyMap<string, readonly string[]>): Promise<Media> {
  const urls = new Set<string>();
  mapUrls(manifest, (url, mayBeFile) => {
    if (mayBeFile && url.startsWith('file:')) urls.add(url);
    return url;
  });
  const found: Media['found'] = new Map();
  const captions = captionsIn(manifest);
  for (const url of [...urls].sort()) {
    const { path } = await fileOf(url, named.get(url) ?? []);
    const vtt = captions.has(url) ? await convertedCaptions(path) : undefined;
    const content = vtt ?? { copyOf: path };
    const name = safeFileName(vtt === undefined ? lastName(url) : lastName(url).replace(/(\.\w+)?$/, '.vtt'));
    found.set(url, { from: path, path: await hashedName(name, content), name, content });
  }
  return { found };
}

/** The file behind an address that each of these manifests names. */
async function fileOf(url: string, manifests: readonly string[]): Promise<RealFile> {
  let found: RealFile | undefined;
  for (const manifest of manifests) {
    const file = await realFile(url, manifest);
    if (typeof file === 'string') {
      throw new PublishError(
        `${manifest} names ${url}, which ${file === 'outside' ? 'is outside its folder' : 'is not a file'}`,
        'Run check: it says in which field. Copy the file into the folder of the manifest and name that.',
      );
    }
    found = file;
  }
  if (found) return found;
  throw new PublishError(`${url} was not checked`, 'Check the manifest, then publish what was checked.');
}

export const mediaFiles = ({ found }: Media): KitFile[] => [
  ...new Map([...found.values()].map(({ path, name, content }) => [path, { path, name, content }] as const)).values(),
];

/** The manifest with the addresses that its media have in the kit. */
export const withKitUrls = <T>(manifest: T, { found }: Media): T =>
  mapUrls(manifest, (url) => {
    const medium = found.get(url);
    const [, hash = ''] = /(#.*)$/.exec(url) ?? [];
    return medium ? medium.path + hash : url;
  });

/** Names of files have a limit, and those of further sizes are longer. */
const MAX_NAME = 100;

/** The name that a file has in a kit, before its hash. @param url its address, or a path */
export const mediaName = (url: string): string => plainName(safeFileName(lastName(new URL(url, 'file:///').href)));

/** The name of a file without its folder and ending, as an address takes it. */
const plainName = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .toLowerCase()
    .slice(0, MAX_NAME) || 'file';

/** The name by which a manifest names a file: a link's own counts, not that of the file that it leads to. */
const lastName = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '');

async function hashedName(named: string, content: KitFile['content']): Promise<string> {
  const [, ending = ''] = /(\.[A-Za-z0-9]{1,10})$/.exec(named) ?? [];
  const digest = Buffer.from(await digestFile(content, 'SHA-256'));
  const hash = `-${digest.toString('hex').slice(0, 10)}`;
  const name = plainName(named);
  // A file of a kit that is published again has its hash already.
  return `media/${name.endsWith(hash) ? name : name + hash}${ending.toLowerCase()}`;
}
