// The layer that wrote a value of the merged manifest: an overlay, or what it extends. It follows merge-manifest.ts layer by
// layer, so that merging needs no record of it, and no page loads one.
import { hasOwn } from '../../util/has-own.js';
import { isObject } from '../../util/is-object.js';
import { type Layer, mergeWritten } from '../merge/merge-layers.js';
import { sections } from '../schema/manifest.js';
import type { Path } from './source.js';

export interface Origin {
  /** The number of the layer, the most local first. */
  layer: number;
  /** The path in that layer. */
  path: Path;
}

/** The value of a layer at a path. */
interface Part extends Origin {
  value: unknown;
}

/**
 * @param layers the most local first
 * @param written what they make together, as it was written
 * @returns what finds the most local layer that says something, and the path to it there; of what is nowhere, its nearest surroundings
 */
export function originsOf(layers: readonly Layer[], written = mergeWritten(layers)): (path: Path) => Origin {
  return (path) => {
    let parts = layers.map(({ json }, layer): Part => ({ layer, path: [], value: json }));
    let merged = written;
    for (const [depth, step] of path.entries()) {
      const isItem = depth === 1 && isSection(path);
      const next = parts.flatMap((part) => below(part, isItem ? keyIn(part.value, merged, Number(step)) : step));
      if (!next.length) break;
      parts = stillSaid(next, depth === 0 && isSection(path));
      merged = isContainer(merged) ? merged[step] : undefined;
    }
    const { layer, path: own } = parts[0] ?? { layer: 0, path: [] };
    return { layer, path: own };
  };
}

const isSection = ([part]: Path): boolean => hasOwn(sections, part ?? '');

/** An object or a list: whatever a step of a path leads into. */
const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The part that a step leads to; none where the layer does not say it. */
function below({ layer, path, value }: Part, step: string | number | undefined): Part[] {
  if (step === undefined || !isContainer(value) || !hasOwn(value, step)) return [];
  return [{ layer, path: [...path, Array.isArray(value) ? Number(step) : step], value: value[step] }];
}

/** Without what a nearer layer replaces: objects are merged, and so are the items of a section. */
function stillSaid(parts: Part[], isSection: boolean): Part[] {
  const last = parts.findIndex(
    ({ value }) => !isObject(value) && !(isSection && Array.isArray(value) && value.length > 0),
  );
  return last < 0 ? parts : parts.slice(0, last + 1);
}

/** Finds an item of a merged section in a layer: by its id, or, without one, as the very same thing. */
function keyIn(own: unknown, merged: unknown, index: number): string | number | undefined {
  const item: unknown = Array.isArray(merged) ? merged[index] : undefined;
  const id = isObject(item) && typeof item.id === 'string' ? item.id : undefined;
  const isKeyed = id !== undefined && placesOf(merged).get(id) === index;
  if (!Array.isArray(own)) return isKeyed && !isArrangement(own, id) ? id : undefined;
  return isKeyed ? placesOf(own).get(id) : own.indexOf(item);
}

/** By id, "order" may be an item, or the order of the others. */
const isArrangement = (own: unknown, id: string): boolean =>
  id === 'order' && isObject(own) && Array.isArray(own.order);

// An item is looked for by its id once for every finding about it: a list remembers where each is.
const known = new WeakMap<object, Map<unknown, number>>();

function placesOf(items: unknown): Map<unknown, number> {
  if (!Array.isArray(items)) return new Map();
  const places = known.get(items) ?? new Map<unknown, number>();
  if (!known.has(items)) {
    for (const [at, item] of items.entries()) if (isObject(item) && !places.has(item.id)) places.set(item.id, at);
    known.set(items, places);
  }
  return places;
}
