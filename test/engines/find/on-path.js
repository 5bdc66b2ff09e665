// Why: browsers are found the way a shell finds them, without a package that scans the whole disk.

import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these files that we may run.
 * @param {string[]} paths
 */
export function firstExecutable(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The first of these programs that is on the PATH, in the order given.
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstExecutable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/**
 * Every `parent/<any>/rest`: distributions differ in one folder name (`x86_64-linux-gnu`, `aarch64-linux-gnu`).
 * @param {string} parent
 * @param {string} rest
 */
export function belowEach(parent, rest) {
  try {
    return readdirSync(parent).map((folder) => join(parent, folder, rest));
  } catch {
    return [];
  }
}
