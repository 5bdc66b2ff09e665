// A force's overlay on the national manifest: JSON Merge Patch (RFC 7396), with one addition: a section, as the schema
// names it, is a list of items, each with an `id`, and is merged item by item. No other list is, whatever is in it: a
// rich text is a list of nodes, too.
import { hasOwn } from '../../util/has-own.js';
import { isObject } from '../../util/is-object.js';
import { sections } from '../schema/manifest.js';

type Json = unknown;
type JsonObject = Record<string, Json>;

/** Keys that would reach an object's prototype: never copied. */
const UNSAFE = /^(__proto__|constructor|prototype)$/;

/**
 * The manifest that results when `overlay` changes `base`. Neither is altered.
 *
 * A section is changed by a list (each item changes the one with its id, or is added after the others) or by an
 * object by id, in which `null` removes an item and `order` lists the ids that come first. An empty list empties it.
 */
export const mergeManifest = (base: Json, overlay: Json): Json =>
  mergePatch(base, overlay, (before, after, key) =>
    hasOwn(sections, key) ? mergeSection(before, after) : mergePatch(before, after),
  );

/** RFC 7396, section 2. @param mergeValue what becomes of the value of a key */
function mergePatch(
  base: Json,
  overlay: Json,
  mergeValue: (base: Json, overlay: Json, key: string) => Json = (before, after) => mergePatch(before, after),
): Json {
  if (!isObject(overlay)) return overlay;
  const result: JsonObject = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(overlay)) {
    if (UNSAFE.test(key)) continue;
    if (value === null) delete result[key];
    else result[key] = mergeValue(hasOwn(result, key) ? result[key] : undefined, value, key);
  }
  return result;
}

function mergeSection(base: Json, overlay: Json): Json {
  if (!isObject(overlay) && !(Array.isArray(overlay) && overlay.length)) return overlay;
  const items = new Map<string | symbol, Json>(keyed(isObject(base) ? mergeSection([], base) : base));
  let order: string[] = [];
  for (const [id, change] of Array.isArray(overlay) ? keyed(overlay) : Object.entries(overlay)) {
    if (id === 'order' && Array.isArray(change)) order = change.filter((each) => typeof each === 'string');
    else if (change === null && typeof id === 'string') remove(id, items);
    else items.set(id, merged(items.get(id), change, id));
  }
  return [...new Set([...order.filter((id) => items.has(id)), ...items.keys()])].map((id) => items.get(id));
}

/** All that have the id: the second must not take the place of the first. */
function remove(id: string, items: Map<string | symbol, Json>): void {
  for (const [key, item] of items) if (key === id || (isObject(item) && item.id === id)) items.delete(key);
}

const merged = (base: Json, change: Json, id: string | symbol): Json =>
  typeof id === 'string' && isObject(change) ? mergePatch(base, { ...change, id }) : change;

/** Items by their ids. What has none, or one that was there before, cannot be changed: it stays what it is, for the compiler to refuse. */
function keyed(items: Json): [string | symbol, Json][] {
  const ids = new Set<string>();
  return (Array.isArray(items) ? items : []).map((item: Json) => {
    const id = isObject(item) && typeof item.id === 'string' && !ids.has(item.id) ? item.id : undefined;
    if (id !== undefined) ids.add(id);
    return [id ?? Symbol('no id'), item];
  });
}
