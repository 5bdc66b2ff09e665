// Turns the path of a request into a file below one folder, and never into anything else on the machine.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @typedef {{ path: string, stats: import('node:fs').Stats }} FoundFile */

/**
 * The path of a request, decoded and with single slashes (`//evil.example` must not become a redirect to another host).
 * Undefined when it is malformed or asks for something hidden or above its folder.
 * @param {string | undefined} url
 */
export function requestPath(url) {
  try {
    const path = decodeURIComponent((url ?? '').split(/[?#]/, 1)[0] ?? '').replace(/\/{2,}/g, '/');
    const harmless =
      path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').some((part) => part.startsWith('.'));
    return harmless ? path : undefined;
  } catch {
    return undefined; // a stray % that decodes to nothing
  }
}

/**
 * The file at a path below `root`; a folder answers with its `index.html`. Links that lead out of `root` find nothing.
 * @param {string} root
 * @param {string} path as requestPath gives it
 * @returns {Promise<FoundFile | 'folder' | undefined>} 'folder' when the path lacks its last slash
 */
export async function findFile(root, path) {
  try {
    const base = await realpath(root);
    const found = await realpath(join(base, path.endsWith('/') ? `${path}index.html` : path));
    if (found !== base && !found.startsWith(base + sep)) return undefined;
    const stats = await stat(found);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? { path: found, stats } : undefined;
  } catch {
    return undefined;
  }
}
