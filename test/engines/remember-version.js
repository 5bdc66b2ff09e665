// Why: "which version was that?" is the first question about a failure, and only the running browser knows.

/** @typedef {import('@web/test-runner').BrowserLauncher & { version?: string }} VersionedLauncher */

/**
 * A puppeteer `createPage` that notes the browser's version on its launcher.
 * @param {() => VersionedLauncher} launcher
 * @returns {(args: { browser: import('puppeteer-core').Browser }) => Promise<any>}  any: puppeteer and puppeteer-core each have a Page
 */
export function rememberVersion(launcher) {
  return async ({ browser }) => {
    const version = await browser.version(); // "Chrome/143.0.1" or "firefox/140.1"
    launcher().version = version.split('/').at(-1);
    return browser.newPage();
  };
}
