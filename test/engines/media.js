// Why: forced colours, reduced motion and paper are wishes of a reader that no test can make from within a page.

/** @type {WeakMap<object, import('puppeteer-core').CDPSession>} What is emulated lasts as long as its session. */
const sessions = new WeakMap();

/** @returns {import('@web/test-runner').TestRunnerPlugin<{ media?: string, features?: Record<string, string> }>} */
export function media() {
  return {
    name: 'media',
    /** The command `media`: Chromium's page is as for this medium and these wishes; without any, as ever. */
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = browser.getPage(session.id);
      const client = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, client);
      const { media: name = '', features = {} } = payload ?? {};
      await client.send('Emulation.setEmulatedMedia', {
        media: name,
        features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
      });
      return true;
    },
  };
}
