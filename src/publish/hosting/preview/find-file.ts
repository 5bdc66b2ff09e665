import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface FoundFile {
  /** Where it is on this machine. */
  file: string;
  stats: Stats;
}

/** The path of a request below the kit's folder: `embed/campaign-video.html`; undefined where it asks for anything else. */
export function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, '')).replace(/^\/+/, '');
    return /[\0\\]|(^|\/)\./.test(path) ? undefined : path;
  } catch {
    return undefined; // A stray % that decodes to nothing.
  }
}

/** The file at a path below a folder, and never one outside it, whatever links lead there. */
export async function findFile(folder: string, path: string): Promise<FoundFile | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    const stats = await stat(file);
    return file.startsWith(root + sep) && stats.isFile() ? { file, stats } : undefined;
  } catch {
    return undefined;
  }
}
