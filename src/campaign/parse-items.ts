// A section of a manifest, as far as it can be understood: a field that is wrong is left out where the item can do
// without it, an item that is wrong is dropped, and its neighbours stay. Each gets one line.
import * as v from 'valibot';

type ItemSchema = v.GenericSchema<unknown, { id: string }>;

export interface ParsedSection<Item> {
  items: Item[];
  problems: string[];
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
  const items: v.InferOutput<Schema>[] = [];
  const problems: string[] = [];
  if (found === undefined) return { items, problems };
  if (!Array.isArray(found)) {
    problems.push(`/${section} must be a list, […]; the section is left out.`);
    return { items, problems };
  }
  const ids = new Set<string>();
  found.forEach((candidate: unknown, index) => {
    const where = `/${section}/${index}`;
    let result = v.safeParse(schema, candidate);
    if (!result.success && typeof candidate === 'object' && candidate) {
      const without = { ...candidate } as Record<string, unknown>;
      for (const { path } of result.issues) delete without[String(path?.[0]?.key)];
      const second = v.safeParse(schema, without);
      const fate = second.success ? 'that field is left out' : 'the item is left out';
      problems.push(...result.issues.map((issue) => `${where}${pointer(issue)} ${issue.message}; ${fate}.`));
      result = second;
    } else if (!result.success) {
      problems.push(`${where} must be an item, {"id": "…", …}; it is left out.`);
    }
    if (!result.success) return;
    if (ids.has(result.output.id)) {
      problems.push(`${where}/id "${result.output.id}" is there twice; the second is left out.`);
      return;
    }
    ids.add(result.output.id);
    items.push(result.output);
  });
  return { items, problems };
}

/** Where in an item, as a JSON pointer (RFC 6901). */
const pointer = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
