// Why: Firefox has its own parser, its own focus rules and its own idea of CSP. Puppeteer speaks WebDriver BiDi with it,
// and need not hear of each request: that takes a quarter of the time.

import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findFirefox } from './find/find-firefox.js';
import { rememberVersion } from './remember-version.js';

/** @type {import('./engines.js').Engine} */
export const firefox = {
  name: 'Firefox',
  remedy: 'install Firefox (`apt-get install firefox-esr`), or set FIREFOX_PATH',
  find() {
    const executablePath = findFirefox();
    if (!executablePath) return undefined;
    return {
      where: executablePath,
      launcher: async () => {
        const made = puppeteerLauncher({
          launchOptions: { browser: 'firefox', executablePath, networkEnabled: false },
          createPage: rememberVersion(() => made),
        });
        return made;
      },
    };
  },
};
