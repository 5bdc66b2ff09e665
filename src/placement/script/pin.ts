// A page that pins the script, by `integrity` on its tag, pins all that the script loads: the pinned build knows the hash of
// each chunk. Browsers check them as module preloads, before import() finds them there; what is not as it should be is never
// imported, as Chromium would fetch it again and run it. https://html.spec.whatwg.org/#link-type-modulepreload
import { pins } from 'virtual:pins';
import { fetchUnwrapped, isFetchWrapped } from '../../element/recovery/fetch-unwrapped.js';
import { create } from '../../util/clobber-safe-dom.js';
import { FAILED, loadElement } from './load-element.js';

/** WebKit does not look at the integrity of a module preload (2.50, Safari 26); it does at that of a script and of a request. */
const isWebKit = __PINNED__ && /^Apple/.test(navigator.vendor);

/** Trusted Types may let no script have an address. */
let mayAddScripts = true;

/**
 * Checks a chunk.
 * @param url its address, with whatever is added to ask for it again
 * @throws {Error} if it is not what it was when the script was built
 */
export async function pin(url: string): Promise<void> {
  const [, name = ''] = /([^/]+)-.{8}\.js/.exec(url) ?? [];
  const hash = pins[name];
  if (!hash) throw new Error(`${url} is not a file of this version`);
  const integrity = `sha256-${hash}`;
  if (!isWebKit && create('link').relList.supports('modulepreload'))
    return void (await loadElement(create('link'), { rel: 'modulepreload', href: url, integrity }));
  // First into the cache, then as a script: import() finds it there, checked.
  await fetch(url, { integrity })
    // Monitoring may have added to the request what the kit's server refuses.
    .catch((error) =>
      isFetchWrapped() ? fetchUnwrapped(url, { integrity }, (response) => response.blob()) : Promise.reject(error),
    )
    .catch(() => Promise.reject(new Error(FAILED)));
  if (!mayAddScripts) return;
  try {
    await loadElement(create('script'), { type: 'module', src: url, integrity });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Then what was checked is taken from the cache.
    mayAddScripts = false;
  }
}
