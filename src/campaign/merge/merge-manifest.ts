// A force's overlay on the national manifest: JSON Merge Patch (RFC 7396), with one addition: a list of items, each with
// an `id`, is merged item by item.
import { hasOwn } from '../../util/has-own.js';
import { sections } from '../schema/manifest.js';

type Json = unknown;
type JsonObject = Record<string, Json>;
type Item = JsonObject & { id?: string };

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in which something has an id. */
const isItems = (value: Json): value is Item[] =>
  Array.isArray(value) && value.every(isObject) && value.some(({ id }) => typeof id === 'string');

/** Keys that would reach an object's prototype: never copied. */
const UNSAFE = /^(__proto__|constructor|prototype)$/;

/**
 * The manifest that results when `overlay` changes `base`. Neither is altered.
 *
 * A list of items is changed by a list (each item changes the one with its id, or is added after the others) or by an
 * object by id, in which `null` removes an item and `order` lists the ids that come first.
 */
export function mergeManifest(base: Json, overlay: Json): Json {
  if (!isObject(base) || !isObject(overlay)) return merge(base, overlay);
  const missing = Object.keys(sections).filter((name) => isObject(overlay[name]) && !hasOwn(base, name));
  return merge({ ...base, ...Object.fromEntries(missing.map((name) => [name, []])) }, overlay);
}

function merge(base: Json, overlay: Json): Json {
  if (isItems(overlay)) return mergeItems(isItems(base) ? base : [], overlay);
  if (isObject(overlay) && (isItems(base) || (Array.isArray(base) && !base.length))) return mergeItems(base, overlay);
  if (!isObject(overlay)) return overlay;
  const result: JsonObject = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(overlay)) {
    if (UNSAFE.test(key)) continue;
    if (value === null) delete result[key];
    else result[key] = merge(hasOwn(result, key) ? result[key] : undefined, value);
  }
  return result;
}

function mergeItems(base: Item[], overlay: Item[] | JsonObject): Json {
  // What has no id cannot be changed; it keeps its place.
  const byId = (items: Item[]) => items.map((item) => [item.id ?? Symbol('no id'), item] as const);
  const items = new Map<string | symbol, Json>(byId(base));
  let order: string[] = [];
  for (const [id, change] of Array.isArray(overlay) ? byId(overlay) : Object.entries(overlay)) {
    if (id === 'order' && Array.isArray(change)) order = change.filter((each) => typeof each === 'string');
    else if (change === null) items.delete(id);
    else items.set(id, merge(items.get(id), isObject(change) && typeof id === 'string' ? { ...change, id } : change));
  }
  return [...new Set([...order.filter((id) => items.has(id)), ...items.keys()])].map((id) => items.get(id));
}
