// Why: WebKit needs a screen and a driver beside it. They start on free ports when this browser's turn comes, and stop
// when it has finished.

import { once } from 'node:events';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.js';
import { start, stop } from './processes.js';

const START_MS = 20_000;

// One process has all its pages, and becomes slow: a test of 5 seconds takes 37 after a hundred files.
const FILES_EACH = 10;

// Without a graphics card WebKit composes pages through Mesa's OpenGL in software. That has crashed in the middle of a run (a
// fault in swrast_dri.so, Mesa 22.3, in the thread of WebKit's compositor) and took the session with it: it paints by itself.
const QUIET = { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

export class WebKitLauncher extends WebdriverLauncher {
  /** @type {string | undefined} */
  version;

  /** @type {import('./find/find-webkit.js').WebKit} */
  #found;

  /** @type {import('node:child_process').ChildProcess | undefined} */
  #screen;

  /** @type {import('node:child_process').ChildProcess | undefined} */
  #driverProcess;

  /** False until there is a browser, and where it did not come back from a file. */
  #isFree = false;

  #files = 0;

  /** One that hangs is still being opened when the next is. */
  #opening = 0;

  /** @type {Promise<string> | undefined} the name of the display */
  #display;

  /** @param {import('./find/find-webkit.js').WebKit} found */
  constructor(found) {
    const options = {
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true, // WebKitGTK has no BiDi.
        // The tests of a page say when they begin. Its load event may wait for what they load, or never come.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      },
    };
    super(/** @type {any} */ (options));
    this.#found = found;
  }

  /** @override @param {any} config */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  /** @override @param {string} id @param {string} url */
  async startSession(id, url) {
    if (!this.#isFree || this.#files === FILES_EACH) await this.#openBrowser();
    this.#isFree = false;
    this.#files++;
    await super.startSession(id, url);
  }

  /** @override @param {string} id */
  async stopSession(id) {
    const result = await super.stopSession(id);
    this.#isFree = true;
    return result;
  }

  /** Its parent calls this too where a browser could not be opened: the next one needs the screen. @override */
  async stop() {
    if (this.#opening > 0) return;
    await this.#closeBrowser();
    if (this.#screen) await stop(this.#screen);
  }

  /** Ends its driver, and does not ask it: a browser that hangs would not let go of its session, and there is one at a time. */
  async #closeBrowser() {
    const launcher = withInside(this);
    clearInterval(launcher.pendingHeartbeat);
    launcher.driver = launcher.driverManager = launcher.__managerPromise = undefined;
    if (this.#driverProcess) await stop(this.#driverProcess);
  }

  async #openBrowser() {
    await this.#closeBrowser();
    this.#files = 0;
    await this.#startDriver();
    const launcher = withInside(this);
    this.#opening++;
    try {
      await launcher.ensureManagerInitialized();
    } finally {
      this.#opening--;
    }
    const { driver } = launcher;
    this.version = driver.capabilities.browserVersion;
    // The same page size as in the other engines: the window, less what is not page.
    const [width, height] = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await driver.setWindowRect(null, null, 800 + width, 600 + height);
  }

  async #startDriver() {
    const { xvfb } = this.#found;
    if (xvfb) this.#display ??= this.#startScreen(xvfb);
    const port = await freePort();
    const driver = start(this.#found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, ...QUIET, ...(this.#display && { DISPLAY: await this.#display }) },
    });
    this.#driverProcess = driver;
    await untilReady(`http://127.0.0.1:${port}/status`, driver);
    Object.assign(/** @type {any} */ (this).options, { port });
  }

  /** @param {string} xvfb */
  async #startScreen(xvfb) {
    // Xvfb takes the first free display and writes its number to descriptor 3.
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#screen = screen;
    const numbers = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
    const [number] = await Promise.race([
      once(numbers, 'data', { signal: AbortSignal.timeout(START_MS) }),
      once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a screen.'))),
    ]);
    return `:${String(number).trim()}`;
  }
}

/**
 * Its parent keeps the driver to itself, and makes it only when the first test starts.
 * @param {any} launcher
 */
const withInside = (launcher) => launcher;

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} driver
 */
async function untilReady(url, driver) {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}.`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer in time.');
}
