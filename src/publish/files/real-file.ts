// The file behind an address of this machine, links followed, if the manifest that names it may have it published.

import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failureOf } from './failure-of.js';

export interface RealFile {
  /** Its path without symbolic links. */
  path: string;
  bytes: number;
}

export type Missing = 'outside' | 'missing' | 'folder' | 'special';

/**
 * @param url a `file:` address
 * @param manifest the address of the manifest that names it: a file, in whose folder or below it the file must really be
 */
export async function realFile(url: string, manifest: string): Promise<RealFile | Missing> {
  const named = pathOf(url);
  if (!named || !manifest.startsWith('file:')) return 'outside';
  try {
    const folder = await realpath(dirname(fileURLToPath(manifest)));
    const path = await realpath(named);
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return 'outside';
    // Windows and Macs find a file whose name is written with other capitals or accents; servers do not.
    if (isOtherName(relative(dirname(fileURLToPath(manifest)), named), relative(folder, path))) return 'missing';
    const stats = await stat(path);
    // A pipe or a device would be read for ever.
    return stats.isFile() ? { path, bytes: stats.size } : stats.isDirectory() ? 'folder' : 'special';
  } catch (error) {
    const { code } = failureOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return 'missing';
    throw error;
  }
}

/** True if two paths are the same to a system that takes no notice of capitals, or of how accents are stored. */
const isOtherName = (written: string, real: string): boolean => written !== real && folded(written) === folded(real);

/** A name as Windows and Macs compare it. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Undefined where an address names a file on another machine, or nothing that a file could be called. */
export function pathOf(url: string): string | undefined {
  try {
    const path = fileURLToPath(url.replace(/[?#].*$/, ''));
    return path.includes('\0') || path.startsWith('\\\\') ? undefined : path;
  } catch {
    return undefined;
  }
}
