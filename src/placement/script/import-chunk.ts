// The files of a widget, asked for all at once: its own and those it shares. The build writes the list.
import { filesOf, tags } from 'virtual:chunks';
import { create, ofDocument } from '../../util/clobber-safe-dom.js';
import { tryAgain } from '../../util/try-again.js';
import type { Tag } from '../../widgets/registry.js';
import { loadElement } from './load-element.js';
import type { OnDemand } from './on-demand.js';
import { pin } from './pin.js';

export { filesOf, tags };

const preloads: Record<string, Promise<unknown>> = {};

/**
 * Only Chromium's import() lets a page's load event pass while it waits for a file. Elsewhere something that never holds that event
 * back brings the file first: in Firefox, which alone has no `vendor`, a module preload; in WebKit, which never asks again for what
 * failed as a preload, a request. One that fails is left to import(), which says why.
 */
const preload = async (href: string) => {
  const { vendor } = navigator;
  if (ofDocument('readyState') === 'complete' || vendor === 'Google Inc.') return;
  preloads[href] ??= vendor
    ? fetch(href).then((response) => response.blob())
    : loadElement(create('link'), { rel: 'modulepreload', href });
  await preloads[href].catch(() => {});
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
