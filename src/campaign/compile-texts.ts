// Markdown to nodes, wherever the schema says rich text, and nowhere else.
import type * as v from 'valibot';
import { compileRichText } from './compile-rich-text.js';
import { sections } from './schema/manifest.js';
import { richText } from './schema/text.js';

type AnySchema = v.GenericSchema & {
  pipe?: AnySchema[];
  wrapped?: AnySchema;
  item?: AnySchema;
  entries?: Record<string, AnySchema>;
};

/** The same, with nodes for Markdown. What does not fit the schema stays as it is. */
export function compileTexts<T>(value: T, schema: unknown): T {
  return compile(value, schema as AnySchema) as T;
}

/** The same for a manifest or an overlay, whose sections may be objects by id. */
export function compileManifestTexts(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      const schema = Object.hasOwn(sections, key) ? sections[key as keyof typeof sections] : undefined;
      return [key, schema ? mapItems(value, (item) => compileTexts(item, schema)) : value];
    }),
  );
}

function mapItems(items: unknown, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(items)) return items.map(map);
  if (typeof items !== 'object' || items === null) return items;
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, map(item)]));
}

function compile(value: unknown, schema: AnySchema): unknown {
  if ((schema as unknown) === richText) return compileText(value);
  const root = schema.wrapped ?? schema.pipe?.[0];
  if (root) return compile(value, root);
  if (schema.item && Array.isArray(value)) return value.map((each) => compile(each, schema.item as AnySchema));
  if (!schema.entries || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { entries } = schema;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      Object.hasOwn(entries, key) ? compile(each, entries[key] as AnySchema) : each,
    ]),
  );
}

function compileText(value: unknown): unknown {
  if (typeof value === 'string') return compileRichText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([lang, each]) => [lang, compileText(each)]));
}
