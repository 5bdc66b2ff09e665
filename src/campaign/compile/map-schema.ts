// Changes values of one kind wherever the schema says that they are, and nowhere else: a key that the schema does not know is
// never taken for an address or for Markdown.

import { hasOwn } from '../../util/has-own.js';
import { isObject } from '../../util/is-object.js';
import { isPerLanguage } from '../language/map-languages.js';
import { type AnySchema, anySchema } from '../schema/any-schema.js';
import { campaign, organisation } from '../schema/campaign.js';
import { sections } from '../schema/manifest.js';

/** A change for each kind of value, by its schema; a value per language is changed in each of its languages. */
export type Changes = ReadonlyMap<unknown, (value: unknown) => unknown>;

const parts: Record<string, unknown> = { campaign, organisation };
const items: Record<string, unknown> = sections;

const mapValues = (value: object, change: (each: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each, key)]));

/** A copy of a manifest or an overlay, whose sections may be objects by id. What does not fit the schema stays as it is. */
export function mapManifest(json: unknown, changes: Changes): unknown {
  if (!isObject(json)) return json;
  return mapValues(json, (value, key) => {
    if (hasOwn(parts, key)) return mapSchema(value, parts[key], changes);
    if (!hasOwn(items, key)) return value;
    const schema = items[key];
    if (Array.isArray(value)) return value.map((item) => mapSchema(item, schema, changes));
    return isObject(value) ? mapValues(value, (item) => mapSchema(item, schema, changes)) : value;
  });
}

/** A copy of a value that a schema describes. */
export const mapSchema = <T>(value: T, schema: unknown, changes: Changes): T =>
  map(value, anySchema(schema), changes) as T;

function map(value: unknown, schema: AnySchema, changes: Changes): unknown {
  const change = changes.get(schema);
  if (change) return isObject(value) ? mapValues(value, change) : change(value);
  const inner = schema.wrapped ?? schema.pipe?.[0];
  if (inner) return map(value, inner, changes);
  const { item, entries, options = [] } = schema;
  const [both, single] = options;
  if (both && single) return map(value, isPerLanguage(value) ? both : single, changes);
  if (item && Array.isArray(value)) return value.map((each) => map(each, item, changes));
  if (!entries || !isObject(value)) return value;
  return mapValues(value, (each, key) => {
    const schema = hasOwn(entries, key) ? entries[key] : undefined;
    return schema ? map(each, schema, changes) : each;
  });
}
