// Markdown to nodes, or back, wherever the schema says rich text, and nowhere else.
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

/** What becomes of a rich text in one language. */
type ChangeText = (text: unknown) => unknown;

/** The same, with nodes for Markdown. What does not fit the schema stays as it is. */
export const compileTexts = <T>(value: T, schema: unknown, read: ReadMarkdown = compileRichText): T =>
  mapRichTexts(value, schema, (text) => (typeof text === 'string' ? read(text) : text));

/** The same, with every rich text changed, in each of its languages. */
export const mapRichTexts = <T>(value: T, schema: unknown, change: ChangeText): T =>
  map(value, schema as AnySchema, change) as T;

/** The same for a manifest or an overlay, whose sections may be objects by id. */
export function compileManifestTexts(json: unknown, read?: ReadMarkdown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      const schema = Object.hasOwn(sections, key) ? sections[key as keyof typeof sections] : undefined;
      return [key, schema ? mapItems(value, (item) => compileTexts(item, schema, read)) : value];
    }),
  );
}

function mapItems(items: unknown, map: (item: unknown) => unknown): unknown {
  if (Array.isArray(items)) return items.map(map);
  if (typeof items !== 'object' || items === null) return items;
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, map(item)]));
}

function map(value: unknown, schema: AnySchema, change: ChangeText): unknown {
  if ((schema as unknown) === richText) return mapText(value, change);
  const root = schema.wrapped ?? schema.pipe?.[0];
  if (root) return map(value, root, change);
  const { item, entries } = schema;
  if (item && Array.isArray(value)) return value.map((each) => map(each, item, change));
  if (!entries || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      return [key, entry ? map(each, entry, change) : each];
    }),
  );
}

function mapText(value: unknown, change: ChangeText): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([lang, each]) => [lang, change(each)]));
}
