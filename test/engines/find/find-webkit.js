// Why: WebKit, the engine of Safari, runs on Linux as WebKitGTK: a driver, a small browser, and a screen to draw on.

import { belowEach, firstExecutable, onPath } from './on-path.js';

const VERSIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/**
 * @typedef {object} WebKit
 * @property {string} driver path of WebKitWebDriver
 * @property {string} browser path of MiniBrowser
 * @property {string | undefined} xvfb path of Xvfb; without it, the DISPLAY that is there
 */

/** @returns {WebKit | undefined} */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver']);
  const browser = firstExecutable(
    VERSIONS.flatMap((version) => [
      ...belowEach('/usr/lib', `${version}/MiniBrowser`),
      `/usr/libexec/${version}/MiniBrowser`,
      `/usr/lib/${version}/MiniBrowser`,
      `/usr/lib64/${version}/MiniBrowser`,
    ]),
  );
  // A virtual screen first: no windows pop up in front of a developer.
  const xvfb = onPath(['Xvfb']);
  if (!driver || !browser || !(xvfb || process.env.DISPLAY)) return undefined;
  return { driver, browser, xvfb };
}
