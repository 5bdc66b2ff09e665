// The kit's manifest as a person writes it: all layers in one, Markdown as Markdown, nothing that was compiled. Whoever
// makes a version of their own goes on from this file; what a page reads is manifest.json.
import type * as v from 'valibot';
import { mapRichTexts } from '../campaign/compile/compile-texts.js';
import { parseFields } from '../campaign/compile/parse/parse-fields.js';
import { parseItems } from '../campaign/compile/parse/parse-items.js';
import { campaign as campaignSchema, organisation as organisationSchema } from '../campaign/schema/campaign.js';
import { sections } from '../campaign/schema/manifest.js';
import { hasOwn } from '../util/has-own.js';
import { prettyJson } from '../util/pretty-json.js';
import { writeMarkdown } from './write-markdown.js';

const parts: Record<string, v.GenericSchema> = {
  campaign: campaignSchema,
  organisation: organisationSchema,
};

/**
 * @param merged the manifest with all that it extends, its addresses those of the kit. What the schema does not know, such
 *   as a team's own notes, stays with the team.
 * @param write makes Markdown of nodes
 */
export function manifestSource(merged: unknown, write: (rich: unknown) => unknown = writeMarkdown): string {
  const written = Object.entries(merged ?? {}).flatMap(([key, value]) => {
    const source = sourceOf(key, value, write);
    return source === undefined ? [] : [[key, source] as const];
  });
  return prettyJson({ $schema: './manifest.schema.json', ...Object.fromEntries(written) });
}

function sourceOf(key: string, value: unknown, write: (rich: unknown) => unknown): unknown {
  const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
  if (part) return parseFields(part, value, [key]).output;
  if (!hasOwn(sections, key)) return undefined;
  const schema = sections[key];
  const { items } = parseItems(value, schema, key);
  return items.length ? items.map((item) => mapRichTexts(item, schema, write)) : undefined;
}
