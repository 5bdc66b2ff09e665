// The kit on disk. It is made whole beside the old one and then takes its place: a run that fails leaves the old one as it
// was. Files with a hash in their name that are no longer part of it stay, so that pages that are open do not break.
import { cp, link, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inParallel } from '../util/in-parallel.js';
import type { KitFile } from './kit-file.js';
import { KEPT } from './may-become-kit.js';
import type { Stage } from './stage.js';

/** Writing a file is mostly waiting. */
const AT_ONCE = 8;

interface WriteOptions {
  /** Throws where a file that is written must not be in a kit. */
  check: (path: string, file: string, from: string) => Promise<void>;
  /** True for files of older kits that may stay. Default: all that have a hash. */
  mayStay?: (path: string) => Promise<boolean>;
  /** Told after each file. */
  progress?: (done: number, all: number) => void;
}

/**
 * @param out the folder of the kit
 * @returns how many files of older kits stay
 */
export async function writeKit(
  out: string,
  stage: Stage,
  files: readonly KitFile[],
  { check, mayStay = async () => true, progress = () => {} }: WriteOptions,
): Promise<number> {
  let done = 0;
  await inParallel(files, AT_ONCE, async ({ path, content }) => {
    const to = stage.place(path);
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(to, content);
    else if (resolve(content.copyOf) !== to) await cp(content.copyOf, to);
    await check(path, to, typeof content === 'object' && 'copyOf' in content ? content.copyOf : '');
    progress(++done, files.length);
  });
  const kept = await keepOlder(resolve(out), stage, mayStay);
  await stage.replace();
  return kept;
}

async function keepOlder(folder: string, stage: Stage, mayStay: (path: string) => Promise<boolean>): Promise<number> {
  let kept = 0;
  for (const [name, kind] of Object.entries(KEPT)) {
    for (const file of await readdir(join(folder, name)).catch(() => [])) {
      if (!kind.test(file) || !(await mayStay(join(name, file)))) continue;
      const to = stage.place(join(name, file));
      if (await exists(to)) continue;
      await link(join(folder, name, file), to).catch(() => cp(join(folder, name, file), to));
      kept++;
    }
  }
  return kept;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
