// The chunks of a widget, asked for all at once: its own and those it shares. The build writes the list.
import { chunks } from 'virtual:chunks';

/** Loads and defines a widget. @param base the folder of the script */
export const importWidget = (tag: string, base: string): Promise<unknown> =>
  Promise.all((chunks[tag] ?? []).map((path) => import(/* @vite-ignore */ base + path)));
