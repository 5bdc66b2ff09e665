// The kit on disk. It is made whole beside the old one and then takes its place: a run that fails leaves the old one as it
// was. Files with a hash in their name that are no longer part of it stay, so that pages that are open do not break.
import { cp, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { KitFile } from './kit.js';

/** A name that no other contents have. */
const HASHED = /-[\w-]{8,}\.[\w.]+$/;
/** Folders whose older files stay. */
const KEPT = ['chunks', 'media'];

/**
 * @param out the folder of the kit
 * @param progress is told after each file
 * @returns how many files of older kits stay
 */
export async function writeKit(
  out: string,
  files: readonly KitFile[],
  progress: (done: number, all: number) => void = () => {},
): Promise<number> {
  const folder = resolve(out);
  const fresh = join(dirname(folder), `.${basename(folder)}.new-${process.pid}`);
  const old = join(dirname(folder), `.${basename(folder)}.old-${process.pid}`);
  try {
    for (const [index, { path, content }] of files.entries()) {
      const to = join(fresh, path);
      await mkdir(dirname(to), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(to, content);
      else await cp(content.copyOf, to);
      progress(index + 1, files.length);
    }
    const kept = await keepOlder(folder, fresh);
    const was = await exists(folder);
    if (was) await rename(folder, old);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (was) await rename(old, folder);
      throw error;
    }
    // Only now: until the new kit is in place, this is the only one.
    await rm(old, { recursive: true, force: true });
    return kept;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function keepOlder(folder: string, fresh: string): Promise<number> {
  let kept = 0;
  for (const name of KEPT) {
    for (const file of await readdir(join(folder, name)).catch(() => [])) {
      const to = join(fresh, name, file);
      if (!HASHED.test(file) || (await exists(to))) continue;
      await mkdir(dirname(to), { recursive: true });
      await link(join(folder, name, file), to).catch(() => cp(join(folder, name, file), to));
      kept++;
    }
  }
  return kept;
}

/** Whether a folder is a kit, or may become one: it is not there, is empty, or holds a manifest that was published. */
export async function mayBecomeKit(out: string): Promise<boolean> {
  const entries = await readdir(out).catch((): string[] => []);
  if (!entries.length) return true;
  const manifest = await readFile(join(out, 'manifest.json'), 'utf8').catch(() => '');
  return manifest.startsWith('{"compiled":') && entries.includes('campaign-widgets.js');
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
