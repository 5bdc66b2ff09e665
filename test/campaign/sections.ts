// The schema as a list, for tests that loop over all of it.
import type * as v from 'valibot';
import { campaign, organisation } from '../../src/campaign/schema/campaign.js';
import { type SectionName, sections } from '../../src/campaign/schema/manifest.js';
import { richText } from '../../src/campaign/schema/text.js';

export type Schema = v.GenericSchema & {
  type: string;
  pipe?: Schema[];
  wrapped?: Schema;
  item?: Schema;
  items?: Schema[];
  value?: Schema;
  options?: Schema[];
  entries?: Record<string, Schema>;
  metadata?: { description: string; examples: unknown[] };
};

/** Every schema below a schema, itself included, with the path to it. */
export function* below(schema: Schema, path = ''): Generator<{ schema: Schema; path: string }> {
  yield { schema, path };
  const { pipe = [], wrapped, item, items = [], value, options = [], entries = {} } = schema;
  const deeper = [
    ...pipe.filter((each) => each !== schema && each.metadata === undefined),
    wrapped,
    ...items,
    ...options,
  ];
  for (const each of deeper) if (each?.type) yield* below(each, path);
  if (item) yield* below(item, `${path}/*`);
  if (value?.type) yield* below(value, `${path}/*`);
  for (const [key, entry] of Object.entries(entries)) yield* below(entry, `${path}/${key}`);
}

export const everySection = Object.entries(sections) as unknown as [SectionName, Schema][];
export const everyPart: [string, Schema][] = [
  ['campaign', campaign as unknown as Schema],
  ['organisation', organisation as unknown as Schema],
  ...everySection,
];

/** The paths in a section's items at which the schema says rich text. */
export const richPaths = (schema: Schema): string[] => [
  ...new Set(
    [...below(schema)].filter((found) => (found.schema as unknown) === richText).map(({ path }) => path.slice(1)),
  ),
];

/** Something valid for a schema: `rich` wherever it says rich text, optional fields included. */
export function sampleOf(schema: Schema, rich: unknown): unknown {
  const [root] = schema.pipe ?? [];
  if (([schema, root] as unknown[]).includes(richText)) return rich;
  if ((root?.item as unknown) === richText) return [rich];
  if (schema.wrapped) return sampleOf(schema.wrapped, rich);
  const example = schema.pipe?.find((each) => each.metadata)?.metadata?.examples[0];
  if (example !== undefined) return example;
  if (root) return root.type === 'string' ? '2026-12-03' : sampleOf(root, rich);
  if (schema.type === 'array') return [sampleOf(schema.item as Schema, rich)];
  if (schema.type === 'union') return sampleOf(schema.options?.at(-1) as Schema, rich) ?? 'words';
  if (schema.entries) {
    return Object.fromEntries(Object.entries(schema.entries).map(([key, each]) => [key, sampleOf(each, rich)]));
  }
  return { string: 'words', number: 1, boolean: true }[schema.type];
}
