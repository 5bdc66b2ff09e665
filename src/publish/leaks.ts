// The last look before a kit takes the old one's place: nothing in it may speak of the machine that made it, or be what the
// campaign was made from.
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, extname } from 'node:path';
import { localPath } from '../campaign/merge/local-path.js';
import { pathOf } from './files/real-file.js';
import { isText, mediaType } from './hosting/media-types.js';
import { PublishError } from './publish-error.js';

/** Endings of text that servers are not told a type for, and names without one. */
const TEXT = /^(\.(conf|config|csv|md|xml|yml|yaml)?)?$/;
/** These are manifests, and meant to be there. */
const MANIFESTS = /^manifest(\.source|\.schema)?\.json$/;
/** Larger texts than this are no part of a campaign. */
const MAX_BYTES = 50_000_000;

export interface LeakOptions {
  /** The addresses of the manifests. */
  manifests: readonly string[];
  /** The folder of the library, whose files are the same in every kit. */
  dist: string;
  /** The address of the kit: its path is no secret, even where a folder here has the same. */
  base: string;
}

/** Makes a check for each file of a kit. @throws {PublishError} where one must not be published */
export function leakCheck({
  manifests,
  dist,
  base,
}: LeakOptions): (path: string, file: string, from: string) => Promise<void> {
  const folders = [...manifests.map((url) => (url.startsWith('file:') ? dirname(pathOf(url) ?? '') : '')), dist];
  const places = [...folders, homedir(), tmpdir(), process.cwd()].map((each) => each.replace(/[\\/]+$/, ''));
  const { pathname } = new URL(base);
  // "/tmp" and "/root" alone say nothing.
  const telling = places.filter((place) => /[\\/].+[\\/]/.test(place) && !pathname.startsWith(`${place}/`));
  const known = [...new Set(telling)].map(pattern);
  return async (path, file, from) => {
    if (!isText(mediaType(path)) && !TEXT.test(extname(path))) return;
    const text = await readFile(file, 'utf8');
    const knownPath = known.map((each) => each.exec(text)?.[0]).find((match) => match !== undefined);
    // The library's own files are the same in every kit, and may name what they look for.
    const leak = knownPath ?? (from.startsWith(dist) ? /file:\/{2,}\w+/.exec(text)?.[0] : localPath(text));
    if (leak !== undefined) {
      throw new PublishError(
        `${path} would tell everybody about this computer: it has ${leak.slice(0, 120)}${cameFrom(from)}`,
        'Take that out of what it was made from: a text of the manifest, or the file itself (export drawings as plain SVG).',
      );
    }
    if (!MANIFESTS.test(path) && text.length < MAX_BYTES && isManifest(text)) {
      throw new PublishError(
        `${path} would be a manifest, with notes and items that are not to be seen yet${cameFrom(from)}`,
        'Name another file, or take it out of the manifest.',
      );
    }
  };
}

const cameFrom = (from: string): string => (from ? ` (from ${from})` : '');

/** A path with its parts, between other things than a longer path's. */
const pattern = (place: string): RegExp => {
  const escaped = place.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\\\', '\\\\{1,2}');
  return new RegExp(`(?<![\\w.~%/-])${escaped}(?![\\w.-])`);
};

function isManifest(text: string): boolean {
  if (!/^\s*{/.test(text) || !/"(campaign|extends)"\s*:/.test(text)) return false;
  try {
    const json = JSON.parse(text);
    return 'campaign' in json || 'extends' in json;
  } catch {
    return false;
  }
}
