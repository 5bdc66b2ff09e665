// Chunks: the function that each file exports (build/vite/chunk-factories.ts) is called once, with what it needs of others.
import { chunksFor, fileOf, tags } from 'virtual:chunks';
import { create, ofDocument } from '../../util/clobber-safe-dom.js';
import { tryAgain } from '../../util/try-again.js';
import type { Tag } from '../../widgets/registry.js';
import { loadElement } from './load-element.js';
import type { OnDemand } from './on-demand.js';
import { pin } from './pin.js';

export { fileOf, tags };

/** The files of a tag’s widget, relative to the script. */
export const filesOf = (name: string): string[] => chunksFor(name).map(fileOf);

/** The function of a chunk, and the names of the chunks that it takes. */
export type Chunk = [
  make: (load: (name: string) => Promise<unknown>, ...needs: unknown[]) => unknown,
  ...needs: string[],
];

/** Chunks that are here already, by their files: those of page scripts. */
export const parts: Record<string, Chunk> = {};

const loaded: Record<string, Promise<unknown>> = {};

/**
 * Only Chromium's import() lets a page's load event pass while it waits for a file. Elsewhere something that never holds that event
 * back brings the file first: in Firefox, which alone has no `vendor`, a module preload; in WebKit, which never asks again for what
 * failed as a preload, a request. One that fails is left to import(), which says why.
 */
const preload = async (href: string) => {
  const { vendor } = navigator;
  if (ofDocument('readyState') === 'complete' || vendor === 'Google Inc.') return;
  await (vendor
    ? fetch(href).then((response) => response.blob())
    : loadElement(create('link'), { rel: 'modulepreload', href })
  ).catch(() => {});
};

/** A chunk that did not come is asked for at another address: browsers remember that a module failed. */
const bring = (url: string): Promise<Chunk> =>
  tryAgain(async (again) => {
    await (__PINNED__ ? pin : preload)(url + again);
    const { default: chunk } = await import(/* @vite-ignore */ url + again);
    if (!chunk) throw new Error(`${url} is of another version`);
    return chunk;
  });

/** @param base the folder of the script */
function load(name: string, base: string): Promise<unknown> {
  const file = fileOf(name);
  const needed = (each: string) => load(each, base);
  const chunk =
    loaded[file] ??
    Promise.resolve(parts[file] ?? bring(base + file)).then(async ([make, ...needs]) =>
      make(needed, ...(await Promise.all(needs.map(needed)))),
    );
  loaded[file] = chunk;
  chunk.catch(() => delete loaded[file]);
  return chunk;
}

type Result<Name> = Name extends keyof OnDemand ? OnDemand[Name] : unknown;

/**
 * Loads and defines a widget, or loads what is needed on demand: all its files at once.
 * @param base the folder of the script
 */
export const importChunk = <Name extends Tag | keyof OnDemand>(name: Name, base: string): Promise<Result<Name>> =>
  chunksFor(name)
    .map((each) => load(each, base))
    .pop() as Promise<Result<Name>>;
