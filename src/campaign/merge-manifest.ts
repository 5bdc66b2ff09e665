// A force's overlay on the national manifest: JSON Merge Patch (RFC 7396), with one addition: a list of items, each with
// an `id`, is merged item by item.

type Json = unknown;
type JsonObject = Record<string, Json>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: Json): value is JsonObject & { id: string } => isObject(value) && typeof value.id === 'string';

const isItems = (value: Json): value is (JsonObject & { id: string })[] => Array.isArray(value) && value.every(hasId);

/** Keys that would reach an object's prototype: never copied. */
const UNSAFE = /^(__proto__|constructor|prototype)$/;

/**
 * The manifest that results when `overlay` changes `base`. Neither is altered.
 *
 * A list of items is changed by a list (each item changes the one with its id, or is added after the others) or by an
 * object by id, in which `null` removes an item and `order` lists the ids that come first.
 */
export function mergeManifest(base: Json, overlay: Json): Json {
  if (isItems(base) && (isObject(overlay) || (isItems(overlay) && base.length > 0))) return mergeItems(base, overlay);
  if (!isObject(overlay)) return overlay;
  const result: JsonObject = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(overlay)) {
    if (UNSAFE.test(key)) continue;
    if (value === null) delete result[key];
    else result[key] = mergeManifest(Object.hasOwn(result, key) ? result[key] : undefined, value);
  }
  return result;
}

function mergeItems(base: (JsonObject & { id: string })[], overlay: Json): Json {
  const items = new Map<string, Json>(base.map((item) => [item.id, item]));
  const changes = isItems(overlay)
    ? overlay.map((item) => [item.id, item] as const)
    : Object.entries(overlay as JsonObject);
  let order: string[] = [];
  for (const [id, change] of changes) {
    if (id === 'order' && Array.isArray(change)) order = change.map(String);
    else if (change === null) items.delete(id);
    else items.set(id, mergeManifest(items.get(id), isObject(change) ? { ...change, id } : change));
  }
  const first = [...new Set(order)].filter((id) => items.has(id));
  const rest = [...items.keys()].filter((id) => !first.includes(id));
  return [...first, ...rest].map((id) => items.get(id));
}
