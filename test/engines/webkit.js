// Why: WebKit stands for every iPhone and iPad, where families open what officers pass home.

import { findWebKit } from './find/find-webkit.js';
import { WebKitLauncher } from './webkit-launcher.js';

/** @type {import('./engines.js').Engine} */
export const webkit = {
  name: 'WebKit',
  remedy: 'on Debian or Ubuntu, `apt-get install webkit2gtk-driver xvfb`',
  find() {
    const found = findWebKit();
    return found && { where: found.browser, launcher: async () => new WebKitLauncher(found) };
  },
};
