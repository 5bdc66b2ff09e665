import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failureOf } from './failure-of.js';
import { missingFolders } from './missing-folders.js';

/**
 * Writes small files into a folder, which is made. When one cannot be written, all that was there is as it was. It takes no
 * time in which a signal could come.
 * @param files what each holds, by its name
 */
export function writeAllOrNone(folder: string, files: Record<string, string | Uint8Array>): void {
  const made = missingFolders(resolve(folder));
  const parts = Object.entries(files).map(([name, content]) => {
    const to = join(folder, name);
    return { to, part: `${to}.${process.pid}`, content };
  });
  let at = folder;
  try {
    mkdirSync(folder, { recursive: true });
    for (const { to, part, content } of parts) {
      at = to;
      if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      writeFileSync(part, content);
    }
    for (const { to, part } of parts) {
      at = to;
      renameSync(part, to);
    }
  } catch (error) {
    for (const undo of [
      ...parts.map(
        ({ part }) =>
          () =>
            rmSync(part, { force: true }),
      ),
      ...made.map((each) => () => rmdirSync(each)),
    ]) {
      try {
        undo();
      } catch {
        // It was never made.
      }
    }
    const failure = failureOf(error);
    const { code } = failure;
    throw Object.assign(failure, { path: at, dest: undefined, ...(code === 'EEXIST' && { code: 'ENOTDIR' }) });
  }
}
