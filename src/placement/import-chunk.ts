// The files of a widget, asked for all at once: its own and those it shares. The build writes the list.
import { filesOf, tags } from 'virtual:chunks';
import { tryAgain } from '../util/try-again.js';
import type { Tag } from '../widgets/registry.js';
import { pin } from './pin.js';

export { filesOf, tags };

/** What the loader fetches beside widgets, when it is needed. */
type Aid = 'advice' | 'embeds' | 'frames' | 'simulate' | 'doctor';

/**
 * Loads and defines a widget, or loads an aid. What did not come is asked for again at another address, for browsers remember that
 * a script failed: first the file itself, then all that it shares with others, too, from a folder that only looks like another.
 * @param base the folder of the script
 */
export const importChunk = (name: Tag | Aid, base: string): Promise<unknown> => {
  const files = filesOf(name);
  const own = base + files[files.length - 1];
  if (__PINNED__) return tryAgain((again) => pin(own + again).then(() => import(/* @vite-ignore */ own + again)));
  return tryAgain((again) =>
    again
      ? import(/* @vite-ignore */ again === '?2' ? own + again : own.replace(/chunks(?=\/[^/]*$)/, '%63hunks'))
      : Promise.all(files.map((path) => import(/* @vite-ignore */ base + path))).then((modules) => modules.pop()),
  );
};
