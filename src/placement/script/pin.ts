// A page that pins the script, by `integrity` on its tag, pins all that the script loads: the pinned build knows the hash of
// each chunk. Browsers check them as module preloads, before import() finds them there; what is not as it should be is never
// imported, as Chromium would fetch it again and run it. https://html.spec.whatwg.org/#link-type-modulepreload
import { pins } from 'virtual:pins';
import { create } from '../../util/clobber-safe-dom.js';
import { FAILED, loadElement } from './load-element.js';

/** WebKit does not look at the integrity of a module preload (2.50, Safari 26); it does at that of a script and of a request. */
const isWebKit = __PINNED__ && /^Apple/.test(navigator.vendor);

/** Trusted Types may let no script have an address. */
let mayAddScripts = true;

const checks = new Map<string, Promise<unknown>>();

/** Once for each address, as long as it is right. */
function once(url: string, check: () => Promise<unknown>): Promise<unknown> {
  const known =
    checks.get(url) ??
    check().catch((error) => {
      // A failed check is not remembered: the chunk may be asked for, and checked, again.
      checks.delete(url);
      throw error;
    });
  checks.set(url, known);
  return known;
}

const preload = (href: string, integrity: string) =>
  loadElement(create('link'), { rel: 'modulepreload', href, integrity });

const run = (src: string, integrity: string) => loadElement(create('script'), { type: 'module', src, integrity });

/** All at once into the cache, then one after the other as scripts: what imports another must find it there, checked. */
async function runInOrder(files: [url: string, integrity: string][]): Promise<void> {
  await Promise.all(
    files.map(([url, integrity]) =>
      once(`?${url}`, () => fetch(url, { integrity }).catch(() => Promise.reject(new Error(FAILED)))),
    ),
  );
  for (const [url, integrity] of files) {
    if (!mayAddScripts) return;
    await once(url, () =>
      run(url, integrity).catch((error) => {
        if (!(error instanceof TypeError)) throw error;
        // Then what was checked is taken from the cache.
        mayAddScripts = false;
      }),
    );
  }
}

/**
 * Checks a chunk and those that it imports.
 * @param url its address, with whatever is added to ask for it again
 * @throws {Error} where one is not what it was when the script was built
 */
export async function pin(url: string): Promise<unknown> {
  const [, folder = '', name = ''] = /^(.*\/)([^/?]+)/.exec(url) ?? [];
  const [hash, ...needs] = pins[name] ?? [];
  if (!hash) throw new Error(`${url} is not a file of this version`);
  const files = needs.map((need): [string, string] => [folder + need, `sha256-${pins[need]?.[0]}`]);
  files.push([url, `sha256-${hash}`]);
  if (isWebKit || !create('link').relList.supports('modulepreload')) return runInOrder(files);
  return Promise.all(files.map(([file, integrity]) => once(file, () => preload(file, integrity))));
}
