// Items that name others by their ids.
import { isObject } from '../../util/is-object.js';
import type { Context } from './context.js';
import { itemsOf } from './items.js';
import type { Path } from './source.js';

interface Reference {
  id: string;
  /** The section of the item that it names. */
  section: string;
  path: Path;
}

export function* referencesIn(context: Context): Generator<Reference> {
  for (const { item, path } of itemsOf(context, 'graphics')) {
    if (typeof item.copy === 'string') yield { id: item.copy, section: 'copy', path: [...path, 'copy'] };
  }
  for (const { item, path } of itemsOf(context, 'copy')) {
    const { graphics, posting } = item;
    for (const [index, id] of (Array.isArray(graphics) ? graphics : []).entries()) {
      if (typeof id === 'string') yield { id, section: 'graphics', path: [...path, 'graphics', index] };
    }
    if (!isObject(posting) || posting.at || typeof posting.step !== 'string') continue;
    yield { id: posting.step, section: 'plan', path: [...path, 'posting', 'step'] };
  }
}
