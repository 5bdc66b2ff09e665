import { expect } from '@open-wc/testing';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { campaignSchema, sections } from '../../../src/campaign/schema/manifest.js';
import { below, everyPart, everySection, type Schema, sampleOf } from '../sections.js';

interface JsonSchema {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  [keyword: string]: unknown;
}

const json = toJsonSchema(campaignSchema, { errorMode: 'ignore', typeMode: 'input' }) as JsonSchema;

/** Every property of a JSON Schema by its path, except a value's two languages, which need no explanation. */
function* properties(schema: JsonSchema, path = ''): Generator<[path: string, schema: JsonSchema]> {
  const { items, anyOf = [], properties: own = {}, additionalProperties } = schema;
  for (const [key, property] of Object.entries(own)) {
    if (key !== 'en' && key !== 'cy') yield [`${path}/${key}`, property];
    yield* properties(property, `${path}/${key}`);
  }
  if (items) yield* properties(items, `${path}/*`);
  for (const each of anyOf) yield* properties(each, path);
  if (typeof additionalProperties === 'object') yield* properties(additionalProperties, `${path}/*`);
}

const described = [...properties(json)].filter(([path]) => !path.endsWith('/*/type') || !path.includes('/body/'));
const inRichText = ([path]: [string, JsonSchema]) => /\/\*\/type$/.test(path) && !path.includes('sources');

describe('the JSON Schema that editors complete from', () => {
  it('has a property for every section of the schema, and for no other', () => {
    const names = ['$schema', 'extends', 'campaign', 'organisation', ...Object.keys(sections)];
    expect(json.properties).to.have.all.keys(...names);
    expect(json.required).to.deep.equal(['campaign']);
  });

  it('describes every property in a sentence', () => {
    const all = described.filter((found) => !inRichText(found));
    expect(all.length).to.be.above(150);
    for (const [path, { description }] of all) {
      expect(description, path).to.match(/^["A-Z].{5,}[.:…]$|^["A-Z].{5,}>\.$/s);
      expect(description, path).not.to.contain('!');
    }
  });

  it('knows every field of every section', () => {
    const paths = new Set([...properties(json)].map(([path]) => path));
    for (const [section, schema] of everySection) {
      for (const key of Object.keys(schema.entries ?? {})) expect(paths).to.include(`/${section}/*/${key}`);
    }
  });

  it('survives a file', () => {
    expect(JSON.parse(JSON.stringify(json))).to.deep.equal(json);
  });
});

describe('examples that someone could start from', () => {
  for (const [part, root] of everyPart) {
    it(`those of "${part}" are all valid`, () => {
      let seen = 0;
      for (const { schema, path } of below(root)) {
        for (const { metadata } of schema.pipe ?? []) {
          for (const example of metadata?.examples ?? []) {
            const result = v.safeParse(schema, example);
            expect(result.issues, `${part}${path}: ${JSON.stringify(example)}`).to.equal(undefined);
            seen++;
          }
        }
      }
      expect(seen).to.be.above(1);
    });
  }

  it('those of "$schema" and "extends" are all valid', () => {
    for (const key of ['$schema', 'extends'] as const) {
      const schema = campaignSchema.entries[key] as unknown as Schema;
      const examples = schema.wrapped?.pipe?.flatMap(({ metadata }) => metadata?.examples ?? []) ?? [];
      expect(examples.length, key).to.equal(1);
      for (const example of examples) expect(v.is(schema, example), key).to.equal(true);
    }
  });
});

describe('a manifest with everything in it', () => {
  const whole = Object.fromEntries([
    ...everyPart.slice(0, 2).map(([part, schema]) => [part, sampleOf(schema, 'Words')]),
    ...everySection.map(([section, schema]) => [section, [sampleOf(schema, 'Words')]]),
  ]);

  it('is valid', () => {
    expect(v.safeParse(campaignSchema, whole).issues).to.equal(undefined);
  });

  for (const [section, schema] of everySection) {
    it(`is not valid when an item of "${section}" has no id`, () => {
      const { id, ...nameless } = sampleOf(schema, 'Words') as { id: string };
      expect(id).to.be.a('string');
      expect(v.is(campaignSchema, { ...whole, [section]: [nameless] })).to.equal(false);
    });
  }
});
