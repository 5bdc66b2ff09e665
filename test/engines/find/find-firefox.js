// Why: Firefox is never downloaded; it is used where it is installed. FIREFOX_PATH names another one.

import { join } from 'node:path';
import { starts } from '../starts.js';
import { firstExecutable, onPath } from './on-path.js';

/** @returns {string | undefined} */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) {
    if (firstExecutable([wanted])) return wanted;
    throw new Error(
      `FIREFOX_PATH is ${wanted}, which is not a program. Correct it, or unset it to use what is installed.`,
    );
  }
  return installed().find(starts);
}

/** @returns {string[]} */
function installed() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    const apps = ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'];
    return apps
      .flatMap((app) => folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', 'firefox')))
      .filter((path) => firstExecutable([path]));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .flatMap((root) => (root ? [join(root, 'Mozilla Firefox', 'firefox.exe')] : []))
      .filter((path) => firstExecutable([path]));
  }
  return ['firefox', 'firefox-esr'].flatMap((name) => onPath([name]) ?? []);
}
