// Why: the tests should run in the Chrome, Chromium or Edge a developer already has. CHROME_PATH names another one;
// CHROME_PATH=bundled asks for the one from npm (see bundled-chromium.js).

import { join } from 'node:path';
import { starts } from '../starts.js';
import { firstExecutable, onPath } from './on-path.js';

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** @returns {string | undefined} */
export function findChrome() {
  const wanted = process.env.CHROME_PATH;
  if (wanted === 'bundled') return undefined;
  if (wanted) {
    if (firstExecutable([wanted])) return wanted;
    throw new Error(
      `CHROME_PATH is ${wanted}, which is not a program. Correct it, or unset it to use what is installed.`,
    );
  }
  return installed().find(starts);
}

/** @returns {string[]} */
function installed() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    ).filter((path) => firstExecutable([path]));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return WINDOWS_APPS.flatMap((app) => roots.flatMap((root) => (root ? [join(root, ...app)] : []))).filter((path) =>
      firstExecutable([path]),
    );
  }
  return LINUX_NAMES.flatMap((name) => onPath([name]) ?? []);
}
