// What publishing does to a manifest: Markdown becomes nodes, wherever the schema says that a field is rich text.
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

/** A copy of a manifest whose rich texts are nodes, and which says so, so that a page loads no Markdown parser. */
export function compileManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const compiled = { ...manifest, compiled: true } as Record<string, unknown>;
  for (const [name, schema] of Object.entries(sections)) {
    const items = compiled[name];
    if (Array.isArray(items)) compiled[name] = items.map((item) => compile(item, schema as unknown as AnySchema));
  }
  return compiled;
}

function compile(value: unknown, schema: AnySchema): unknown {
  const root = schema.wrapped ?? schema.pipe?.[0];
  if (root) return compile(value, root);
  if ((schema as unknown) === richText) return compileText(value);
  if (schema.item && Array.isArray(value)) return value.map((each) => compile(each, schema.item as AnySchema));
  if (!schema.entries || typeof value !== 'object' || value === null) return value;
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
