import type { Context } from './context.js';
import type { Path } from './source.js';

export interface FoundItem {
  /** The item as it was written. */
  item: Record<string, unknown>;
  section: string;
  path: Path;
}

/** The items of a section, as they were written; what is no item at all is passed over. */
export function* itemsOf({ manifest }: Context, section: string): Generator<FoundItem> {
  const items = manifest[section];
  for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
    if (typeof item === 'object' && item !== null) yield { item, section, path: [section, index] };
  }
}
