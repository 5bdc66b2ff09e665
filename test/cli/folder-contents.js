// A folder as data, to compare with itself later.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files, with "/" between folders. @param {string} folder */
export const filesOf = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** @param {string} folder */
export const contentsOf = async (folder) =>
  Object.fromEntries(
    await Promise.all(
      (await filesOf(folder)).map(async (path) => [path, await readFile(join(folder, path), 'base64')]),
    ),
  );
