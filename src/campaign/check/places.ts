// Everything in a manifest that the schema knows, with what the schema says of it.

import { isObject } from '../../util/is-object.js';
import { languages } from '../language/language.js';
import { isPerLanguage } from '../language/map-languages.js';
import { type AnySchema, anySchema } from '../schema/any-schema.js';
import { campaign, organisation } from '../schema/campaign.js';
import { count, day, moment, updated } from '../schema/item.js';
import { campaignSchema, sections } from '../schema/manifest.js';
import { file, picture } from '../schema/media.js';
import { email, fileUrl, hashtag, linkUrl, richText, text, url } from '../schema/text.js';
import type { Path } from './source.js';

export type Kind =
  | 'text'
  | 'richText'
  | 'url'
  | 'linkUrl'
  | 'fileUrl'
  | 'picture'
  | 'file'
  | 'moment'
  | 'day'
  | 'count'
  | 'email'
  | 'hashtag'
  | 'object';

export interface SchemaNode {
  kind: Kind;
  path: Path;
  value: unknown;
  /** The keys that an object may have. */
  keys?: readonly string[];
}

const kinds = new Map<unknown, Kind>([
  [text, 'text'],
  [richText, 'richText'],
  [url, 'url'],
  [linkUrl, 'linkUrl'],
  [fileUrl, 'fileUrl'],
  [picture, 'picture'],
  [file, 'file'],
  [moment, 'moment'],
  [updated, 'moment'],
  [day, 'day'],
  [count, 'count'],
  [email, 'email'],
  [hashtag, 'hashtag'],
]);

/** Kinds whose parts are the same thing in each language. */
const LEAVES = /^(text|richText|url|linkUrl|fileUrl|moment|day|count|email|hashtag)$/;

/** Every place of a merged manifest, outer before inner. */
export function* placesIn(manifest: object): Generator<SchemaNode> {
  yield { kind: 'object', path: [], value: manifest, keys: Object.keys(campaignSchema.entries) };
  const parts: Record<string, unknown> = { campaign, organisation };
  const items: Record<string, unknown> = sections;
  for (const [key, value] of Object.entries(manifest)) {
    if (Object.hasOwn(parts, key)) yield* below(value, anySchema(parts[key]), [key]);
    if (!Object.hasOwn(items, key) || !Array.isArray(value)) continue;
    const schema = anySchema(items[key]);
    for (const [index, item] of value.entries()) yield* below(item, schema, [key, index]);
  }
}

function* below(value: unknown, schema: AnySchema, path: Path): Generator<SchemaNode> {
  const kind = kinds.get(schema);
  if (kind) yield { kind, path, value };
  const inner = schema.wrapped ?? schema.pipe?.[0];
  if (kind && LEAVES.test(kind)) {
    if (isObject(value)) yield { kind: 'object', path, value, keys: languages };
  } else if (inner) yield* below(value, inner, path);
  else if (schema.options) {
    const [both, single] = schema.options;
    yield* below(value, (isPerLanguage(value) ? both : single) ?? {}, path);
  } else if (schema.item && Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* below(each, schema.item, [...path, index]);
  } else if (schema.entries && isObject(value)) {
    yield { kind: 'object', path, value, keys: Object.keys(schema.entries) };
    for (const [key, each] of Object.entries(value)) {
      const field = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
      if (field) yield* below(each, field, [...path, key]);
    }
  }
}

/** The schema of a field. */
export function documentationOf(path: Path): AnySchema['metadata'] {
  const [part, ...rest] = path;
  const key = String(part);
  const items: Record<string, unknown> = sections;
  const item = Object.hasOwn(items, key) ? items[key] : undefined;
  let schema: AnySchema | undefined = anySchema(item ?? anySchema(campaignSchema).entries?.[key]);
  let metadata: AnySchema['metadata'];
  for (const step of item ? rest.slice(1) : rest) {
    schema = Object.entries(entriesOf(schema)).find(([key]) => key === step)?.[1] ?? itemOf(schema);
    metadata = metadataOf(schema) ?? metadata;
  }
  return metadata;
}

function unwrapped(schema: AnySchema | undefined): AnySchema[] {
  if (!schema) return [];
  const inner = schema.wrapped ?? schema.pipe?.[0];
  return [schema, ...(inner && inner !== schema ? unwrapped(inner) : []), ...(schema.options ?? []).flatMap(unwrapped)];
}

const entriesOf = (schema: AnySchema | undefined): Record<string, AnySchema> =>
  Object.assign({}, ...unwrapped(schema).map(({ entries }) => entries));

const itemOf = (schema: AnySchema | undefined): AnySchema | undefined =>
  unwrapped(schema).find(({ item }) => item)?.item ?? schema;

const metadataOf = (schema: AnySchema | undefined): AnySchema['metadata'] =>
  unwrapped(schema)
    .flatMap(({ pipe = [] }) => pipe)
    .find(({ metadata }) => metadata)?.metadata;
