// Where in an overlay, or in what it extends, a value of the merged manifest was written.
import { isObject } from '../../util/is-object.js';
import type { Path } from './source.js';

/** An object or a list: whatever a step of a path leads into. */
const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

// An item is looked for by its id once for every finding about it: a list remembers where each is.
const indexes = new WeakMap<unknown[], Map<unknown, number>>();

function indexOf(items: unknown[], id: string): number {
  let index = indexes.get(items);
  if (!index) {
    index = new Map();
    for (const [at, item] of items.entries()) if (isObject(item) && !index.has(item.id)) index.set(item.id, at);
    indexes.set(items, index);
  }
  return index.get(id) ?? -1;
}

/** The path to the same thing in a manifest that was merged into another, or undefined where it is not there. */
function pathIn(layer: unknown, merged: unknown, path: Path): Path | undefined {
  const found: (string | number)[] = [];
  let [here, there] = [layer, merged];
  for (const step of path) {
    let key = step;
    const next = isContainer(there) ? there[step] : undefined;
    const id = Array.isArray(there) && isObject(next) && typeof next.id === 'string' ? next.id : undefined;
    if (id !== undefined && Array.isArray(here)) key = indexOf(here, id);
    else if (id !== undefined) key = id;
    if (!isContainer(here) || !Object.hasOwn(here, key)) return undefined;
    found.push(Array.isArray(here) ? Number(key) : key);
    here = here[key];
    there = next;
  }
  return found;
}

/**
 * The most local layer that says something, and the path to it there. Of what is nowhere, its nearest surroundings.
 * @param layers the JSON of each, the most local first
 * @param path in the merged manifest
 */
export function findOrigin(layers: readonly unknown[], merged: unknown, path: Path): { layer: number; path: Path } {
  for (let length = path.length; length > 0; length--) {
    for (const [layer, json] of layers.entries()) {
      const own = pathIn(json, merged, path.slice(0, length));
      if (own) return { layer, path: own };
    }
  }
  return { layer: 0, path: [] };
}
