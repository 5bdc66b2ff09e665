// The words about a field stand beside the field. They feed the JSON Schema and the reference; the page never needs
// them, so the build replaces `describe(schema, …)` by `schema` in everything that a browser loads.
import * as v from 'valibot';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Adds a description and examples to a schema.
 * @param schema what the field may hold
 * @param description what it means to a person who writes a manifest: unit, default, where it shows
 * @param examples values that someone could start from
 */
export function describe<const Schema extends AnySchema>(
  schema: Schema,
  description: string,
  ...examples: v.InferInput<Schema>[]
): Schema {
  return v.pipe(schema, v.metadata({ description, examples })) as unknown as Schema;
}
