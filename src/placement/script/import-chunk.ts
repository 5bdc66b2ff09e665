// The files of a widget, asked for all at once: its own and those it shares. The build writes the list.
import { filesOf, tags } from 'virtual:chunks';
import { create, ofDocument } from '../../util/clobber-safe-dom.js';
import { tryAgain } from '../../util/try-again.js';
import type { Tag } from '../../widgets/registry.js';
import { loadElement } from './load-element.js';
import type { OnDemand } from './on-demand.js';
import { pin } from './pin.js';

export { filesOf, tags };

/**
 * Firefox holds back a page's load event while import() waits for a file, but not while a preload does. One that fails is left to
 * import(), which says why. WebKit holds it back too, but after a failed preload it never asks for the file again: there a retry
 * matters more. Firefox alone has no `vendor`.
 */
const preload = async (href: string) => {
  const link = create('link');
  if (ofDocument('readyState') !== 'complete' && !navigator.vendor && link.relList.supports('modulepreload'))
    await loadElement(link, { rel: 'modulepreload', href }).catch(() => {});
};

/** Runs before every import() of a chunk; a pinned chunk is checked, too. */
export const beforeImport: (url: string) => Promise<unknown> = __PINNED__ ? pin : preload;

type Chunk<Name> = Name extends keyof OnDemand ? OnDemand[Name] : unknown;

/**
 * Loads and defines a widget, or loads what is needed on demand. A chunk that did not come is asked for again at another address,
 * for browsers remember that a script failed: first the file itself, then all that it shares with others, too, from a folder that
 * only looks like another.
 * @param base the folder of the script
 */
export const importChunk = <Name extends Tag | keyof OnDemand>(name: Name, base: string): Promise<Chunk<Name>> => {
  const files = filesOf(name);
  const ownUrl = base + files[files.length - 1];
  return tryAgain(async (again) => {
    // A pinned chunk brings what it imports; the others are asked for together.
    const urls =
      again || __PINNED__
        ? [again === '?3' && !__PINNED__ ? elsewhere(ownUrl) : ownUrl + again]
        : files.map((path) => base + path);
    await Promise.all(urls.map(beforeImport));
    const modules = await Promise.all(urls.map((url): Promise<Chunk<Name>> => import(/* @vite-ignore */ url)));
    return modules[modules.length - 1] as Chunk<Name>;
  });
};

const elsewhere = (url: string) => url.replace(/chunks(?=\/[^/]*$)/, '%63hunks');
