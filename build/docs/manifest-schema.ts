// The JSON Schema that editors complete from and the reference is made of, from the schema that the library checks by. It
// serves both kinds of file: a whole manifest, and an overlay, in which any field may be missing, partial or null.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { languages } from '../../src/campaign/language/language.ts';
import { inEach } from '../../src/campaign/language/map-languages.ts';
import { count, item, moment, scheduled } from '../../src/campaign/schema/item.ts';
import { campaignSchema, sections } from '../../src/campaign/schema/manifest.ts';
import { file, oneFile, picture, rights } from '../../src/campaign/schema/media.ts';
import { audioFile, audioFiles } from '../../src/campaign/schema/recordings/audio.ts';
import { fileUrl, linkUrl, richText, text, url } from '../../src/campaign/schema/text.ts';
import { filmFile, films } from '../../src/campaign/schema/videos.ts';
import { englishNames } from '../../src/i18n/compiler/language-names.ts';
import { catalogue } from '../../src/widgets/catalogue.ts';

type Schema = v.GenericSchema & {
  pipe?: Schema[];
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
  options?: Schema[];
  entries?: Record<string, Schema>;
  requirement?: number;
  metadata?: { description: string; examples: unknown[] };
};

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

/** Descriptions are written once. The words about a kind are in `definitions.kinds`: where it is used, a field has words of its own. */
const kinds = {
  text,
  richText,
  url,
  linkUrl,
  fileUrl,
  moment,
  count,
  picture,
  file,
  oneFile,
  films,
  filmFile,
  audioFiles,
  audioFile,
};
const items = Object.fromEntries(Object.entries(sections).map(([section, each]) => [`${section}Item`, each]));
const shared = Object.entries({ ...kinds, id: item.id, ...scheduled, ...rights, ...items }) as unknown as [
  string,
  Schema,
][];
const names = new Map(shared.map(([name, schema]) => [schema, name]));
const inLanguage: Record<string, string> = inEach(languages, (lang) => `In ${englishNames[lang]}.`);

/** A schema without the layers that only describe it or make it optional, down to one that is said once. */
function peeled(schema: Schema, self = false, words: JsonSchema = {}): { schema: Schema; words: JsonSchema } {
  if (names.has(schema) && !self) return { schema, words };
  if (schema.wrapped) return peeled(schema.wrapped, false, words);
  const { metadata } = schema.pipe?.at(-1) ?? {};
  if (!metadata) return { schema, words };
  const { description, examples } = metadata;
  const own = { description, ...(examples.length && { examples }) };
  return peeled(schema.pipe?.[0] as Schema, false, { ...own, ...words });
}

/** In an overlay null takes a field out. What is said once says so itself. */
function orNull(schema: JsonSchema): JsonSchema {
  const { $ref, type = [], enum: values } = schema;
  if ($ref) return schema;
  return { ...schema, type: [...new Set([type, 'null'].flat())], ...(values && { enum: [...values, null] }) };
}

/** The widgets that show a part of the manifest are named after its description. */
function nameWidgets(parts: Record<string, JsonSchema>): void {
  for (const [key, part] of Object.entries(parts)) {
    const tags = Object.entries(catalogue).flatMap(([tag, { section }]) => (section === key ? [`<${tag}>`] : []));
    if (tags.length) part.description = part.description?.replace(/\.$/, `: ${tags.join(', ')}.`);
  }
}

export function manifestSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};

  function convert(schema: Schema, inOverlay: boolean): JsonSchema {
    const { schema: inner, words } = peeled(schema);
    const name = names.get(inner);
    return { ...words, ...(name ? refer(name, inner, inOverlay && name !== 'id') : define(inner, inOverlay)) };
  }

  function refer(name: string, schema: Schema, inOverlay: boolean): JsonSchema {
    const key = inOverlay ? `${name}Change` : name;
    if (!definitions[key]) {
      const { schema: inner, words } = peeled(schema, true);
      const body = inner === schema ? define(inner, inOverlay) : convert(inner, inOverlay);
      definitions[key] = { ...(name in kinds ? {} : words), ...(inOverlay ? orNull(body) : body) };
    }
    return { $ref: `#/definitions/${key}` };
  }

  function define(schema: Schema, inOverlay: boolean): JsonSchema {
    if (schema.entries) return object(schema, inOverlay);
    if (schema.type === 'union') return union(schema.options ?? [], inOverlay);
    if (schema.type === 'record') {
      const value = convert(schema.value as Schema, inOverlay);
      return { type: 'object', additionalProperties: inOverlay ? orNull(value) : value };
    }
    if (schema.item) {
      const least = schema.pipe?.find(({ type }) => (type as string) === 'min_length')?.requirement;
      // A list in an overlay takes the place of the whole list.
      return { type: 'array', items: convert(schema.item, false), ...(least && { minItems: least }) };
    }
    const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
    return rest as JsonSchema;
  }

  function object({ entries = {}, pipe }: Schema, inOverlay: boolean): JsonSchema {
    const properties = Object.entries(entries).map(([key, schema]) => {
      const property = { ...(inLanguage[key] && { description: inLanguage[key] }), ...convert(schema, inOverlay) };
      return [key, inOverlay && key !== 'id' ? orNull(property) : property] as const;
    });
    const required = Object.keys(entries).filter((key) => !entries[key]?.wrapped);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length && !inOverlay && { required }),
      // The check of a value per language: one of them at least.
      ...(pipe && languages[0] in entries && !inOverlay && { minProperties: 1 }),
      additionalProperties: false,
    };
  }

  function union(options: Schema[], inOverlay: boolean): JsonSchema {
    // Nodes are what Markdown compiles to; nobody writes them.
    const written = options.filter((option) => (option.item?.type as string) !== 'loose_object');
    const forms = written.map((option) => convert(option, inOverlay));
    const whole = forms.map(({ $ref, ...rest }) => ($ref ? (definitions[$ref.slice(14)] as JsonSchema) : rest));
    const types = whole.flatMap(({ type = [] }) => type);
    // Keywords of one type leave the others alone: without anyOf an editor says exactly what is wrong. In an overlay this
    // also lets one form become the other: {"en": null, "cy": null, "url": "…"}.
    if (!inOverlay && new Set(types).size < types.length) return { anyOf: forms };
    const merged: JsonSchema = Object.assign({}, ...whole, { type: [...new Set(types)] });
    if (merged.properties) merged.properties = Object.assign({}, ...whole.map(({ properties }) => properties));
    return merged;
  }

  /** A section of an overlay: a list of items, or an object by id. */
  function changes(schema: Schema): JsonSchema {
    const { schema: list, words } = peeled(schema);
    const change = convert(list.item as Schema, true);
    const order = { $ref: '#/definitions/order' };
    return {
      ...words,
      type: ['object', 'array', 'null'],
      properties: { order },
      additionalProperties: change,
      items: { type: 'object', required: ['id'], allOf: [change] },
    };
  }

  /** A kind by itself, with its words: for the reference. */
  function kind(name: string, schema: Schema): [string, JsonSchema] {
    return [name, { ...peeled(schema, true).words, ...refer(name, schema, false) }];
  }

  const { $schema, extends: base, ...parts } = campaignSchema.entries as unknown as Record<string, Schema>;
  const overlay = Object.entries(parts).map(
    ([key, schema]) => [key, key in sections ? changes(schema) : orNull(convert(schema, true))] as const,
  );
  definitions.manifest = convert(campaignSchema as unknown as Schema, false);
  definitions.overlay = {
    type: 'object',
    properties: {
      $schema: convert($schema as Schema, false),
      extends: convert(base as Schema, false),
      ...Object.fromEntries(overlay),
    },
    additionalProperties: false,
  };
  for (const { properties } of [definitions.manifest, definitions.overlay]) nameWidgets(properties ?? {});
  definitions.kinds = {
    description: 'Every kind of value, with examples. Nothing refers to it: the reference is made from it.',
    properties: Object.fromEntries(
      Object.entries(kinds).map(([name, schema]) => kind(name, schema as unknown as Schema)),
    ),
  };
  definitions.order = {
    description: 'The ids that come first, in this order. The other items follow as they were.',
    examples: [['chief-thanks']],
    type: 'array',
    items: { type: 'string' },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Campaign manifest',
    description: 'What campaign-widgets shows: written by a campaign team, national or local.',
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { $ref: '#/definitions/overlay' },
    else: { $ref: '#/definitions/manifest' },
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => a.localeCompare(b))),
  };
}
