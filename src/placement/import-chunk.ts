// The files of a widget, asked for all at once: its own and those it shares. The build writes the list.
import { filesOf } from 'virtual:chunks';
import type { Tag } from '../widgets/registry.js';

export { filesOf };

/** What the loader fetches beside widgets, when it is needed. */
type Aid = 'advice' | 'embeds' | 'frames' | 'doctor';

/** Loads and defines a widget, or loads an aid. @param base the folder of the script */
export const importChunk = (name: Tag | Aid, base: string): Promise<unknown> =>
  Promise.all(filesOf(name).map((path) => import(/* @vite-ignore */ base + path))).then((modules) => modules.pop());
