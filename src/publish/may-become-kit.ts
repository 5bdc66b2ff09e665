// A kit replaces a kit, and nothing else: whatever somebody has put there stays.
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { PublishError } from './publish-error.js';

/** A name that no other contents have. */
const HASHED = /-[\w-]{8,}\.[\w.]+$/;
/** Folders whose older files stay, and what is kept of each. */
export const KEPT: Record<string, RegExp> = {
  chunks: HASHED,
  media: HASHED,
  pages: /^[a-z0-9-]+\.[\w-]{8}\.js(\.br|\.gz)?$/,
  '.': /^campaign-widgets\.[\w-]{8}\.js(\.br|\.gz)?$/,
};

/** Files that an operating system leaves in every folder. */
const OF_THE_SYSTEM = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** @throws {PublishError} where something would be lost that publishing has not written */
export async function mayBecomeKit(out: string): Promise<void> {
  const stats = await stat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const isLink = !stats && (await lstat(out).catch(() => undefined))?.isSymbolicLink();
  if (isLink)
    throw new PublishError(`${out} is a link to a folder that is not there`, 'Make that folder, or name another.');
  if (!stats) return;
  if (!stats.isDirectory()) throw new PublishError(`${out} is a file`, 'Name a folder for the kit: --out kit.');
  const known = await kitFiles(out);
  // Somebody's folder may hold all that they have: a glance is enough.
  const paths = known ? await filesBelow(out) : await readdir(out);
  const others = paths.filter((path) => !OF_THE_SYSTEM.test(path));
  const foreign = others.filter((path) => !known?.has(path) && !(known && isKept(path)));
  if (!foreign.length) return;
  throw new PublishError(
    known
      ? `${out} holds ${some(foreign)}, which publish did not write`
      : `${out} holds other files than a kit: ${some(foreign)}`,
    known ? 'Move it elsewhere, or name another folder.' : 'Name another folder, or empty this one.',
  );
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

const isKept = (path: string): boolean => KEPT[posix.dirname(path)]?.test(posix.basename(path)) ?? false;

/** The files that publishing wrote into a folder; undefined where it is no kit. */
export async function kitFiles(folder: string): Promise<Set<string> | undefined> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const [manifest, checksums] = await Promise.all(['manifest.json', 'checksums.txt'].map(read));
  const lines = [...(checksums ?? '').matchAll(/^[\da-f]{64} {2}(.+)$/gm)].map(([, path = '']) => path);
  const isKit = manifest?.startsWith('{"compiled":') && lines.includes('campaign-widgets.js');
  return isKit ? new Set([...lines, 'checksums.txt']) : undefined;
}

const some = ([first = '', ...rest]: string[]): string => (rest.length ? `${first} and ${rest.length} more` : first);
