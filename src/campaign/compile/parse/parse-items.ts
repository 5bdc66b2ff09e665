// A section of a manifest: an item that is wrong is dropped, and its neighbours stay.
import type * as v from 'valibot';
import { parseFields } from './parse-fields.js';
import { ITEM_LEFT_OUT, type Problem, pointerOf } from './problem.js';

type ItemSchema = v.GenericSchema<unknown, { id: string }>;

export interface ParsedSection<Item> {
  items: Item[];
  problems: Problem[];
}

/**
 * @param found what the manifest holds under the section's name
 * @param section its name, for the messages
 */
export function parseItems<Schema extends ItemSchema>(
  found: unknown,
  schema: Schema,
  section: string,
): ParsedSection<v.InferOutput<Schema>> {
  if (found === undefined) return { items: [], problems: [] };
  if (!Array.isArray(found)) {
    const pointer = pointerOf([section]);
    return { items: [], problems: [{ pointer, message: 'must be a list, […]', fate: 'the section is left out' }] };
  }
  const items = new Map<string, v.InferOutput<Schema>>();
  const problems: Problem[] = [];
  found.forEach((candidate: unknown, index) => {
    const where = [section, index];
    const { output, problems: own } = parseFields(schema, candidate, where, ITEM_LEFT_OUT);
    problems.push(...own);
    if (!output) return;
    if (items.has(output.id)) {
      const pointer = pointerOf([...where, 'id']);
      problems.push({ pointer, message: `"${output.id}" is duplicated`, fate: 'the second is left out' });
    } else items.set(output.id, output);
  });
  return { items: [...items.values()], problems };
}
