// Markdown to nodes, wherever the schema says rich text, and nowhere else.
import type * as v from 'valibot';
import { compileRichText } from './compile-rich-text.js';
import type { RichNode } from './rich-text.js';
import { sections } from './schema/manifest.js';
import { richText } from './schema/text.js';

type AnySchema = v.GenericSchema & {
  pipe?: AnySchema[];
  wrapped?: AnySchema;
  item?: AnySchema;
  entries?: Record<string, AnySchema>;
};

/** Makes nodes of Markdown. */
export type ReadMarkdown = (markdown: string) => RichNode[];

/** The same, with nodes for Markdown. What does not fit the schema stays as it is. */
export function compileTexts<T>(value: T, schema: unknown, read: ReadMarkdown = compileRichText): T {
  return compile(value, schema as AnySchema, read) as T;
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

function compile(value: unknown, schema: AnySchema, read: ReadMarkdown): unknown {
  if ((schema as unknown) === richText) return compileText(value, read);
  const root = schema.wrapped ?? schema.pipe?.[0];
  if (root) return compile(value, root, read);
  const { item, entries } = schema;
  if (item && Array.isArray(value)) return value.map((each) => compile(each, item, read));
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return [key, entry ? compile(each, entry, read) : each];
    }),
  );
}

function compileText(value: unknown, read: ReadMarkdown): unknown {
  if (typeof value === 'string') return read(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([lang, each]) => [lang, typeof each === 'string' ? read(each) : each]),
  );
}
