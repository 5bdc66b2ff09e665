// The changes of an overlay to the manifest that it extends, in numbers and names.
import { isObject } from '../../util/is-object.js';
import { mergeManifest } from '../merge/merge-manifest.js';
import { sections } from '../schema/manifest.js';

export interface Change {
  /** A section; or "campaign", "organisation". */
  part: string;
  /** The ids of items; for a part that has none, its keys. */
  changed: string[];
  added: string[];
  removed: string[];
}

/** @param layers the JSON of an overlay, of what it extends, and so on */
export function changesIn(layers: readonly unknown[]): Change[] {
  if (layers.length < 2) return [];
  const [own, ...others] = layers;
  const base = others.reduceRight((merged, json) => mergeManifest(merged, json));
  const result = mergeManifest(base, own);
  if (!isObject(base) || !isObject(result)) return [];
  return ['campaign', 'organisation', ...Object.keys(sections)].flatMap((part) => {
    const before = entriesOf(base[part]);
    const after = entriesOf(result[part]);
    const change = {
      part,
      changed: [...after.keys()].filter((key) => before.has(key) && before.get(key) !== after.get(key)),
      added: [...after.keys()].filter((key) => !before.has(key)),
      removed: [...before.keys()].filter((key) => !after.has(key)),
    };
    return change.changed.length || change.added.length || change.removed.length ? [change] : [];
  });
}

/** Items by id, or fields by key, each as JSON. */
function entriesOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Array.isArray(value) ? value.map((item) => [String(item?.id), item]) : Object.entries(value);
  return new Map(entries.map(([key, each]) => [key, JSON.stringify(each)]));
}
