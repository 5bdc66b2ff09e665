// test/checks/editor-schema.js tests what editors make of the schema.
import { expect } from '@open-wc/testing';
import { type JsonSchema, manifestSchema } from '../../build/docs/manifest-schema.ts';
import { sections } from '../../src/campaign/schema/manifest.js';
import { everyPart } from '../campaign/sections.js';

const schema = manifestSchema();
const { definitions = {} } = schema;
const { manifest = {}, overlay = {} } = definitions;

const resolved = ({ $ref, ...own }: JsonSchema): JsonSchema =>
  $ref ? { ...resolved(definitions[$ref.replace('#/definitions/', '')] ?? {}), ...own } : own;

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** Everything below a schema, as it is written. */
function* below(part: JsonSchema): Generator<JsonSchema> {
  yield part;
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword !== 'examples' && isSchema(value)) yield* below(value);
  }
}

describe('the JSON Schema that editors complete from', () => {
  it('has a property for every part of a manifest, whole or overlay, and for no other', () => {
    const names = ['$schema', 'extends', 'campaign', 'organisation', 'pages', ...Object.keys(sections)];
    expect(manifest.properties).to.have.all.keys(...names);
    expect(overlay.properties).to.have.all.keys(...names);
  });

  it('knows every field of every part', () => {
    for (const [part, { entries = {} }] of everyPart) {
      const { items, properties } = resolved(manifest.properties?.[part] ?? {});
      const fields = properties ?? resolved(items as JsonSchema).properties;
      expect(fields, part).to.have.all.keys(...Object.keys(entries));
    }
  });

  it('describes every property in a sentence', () => {
    const described = [...below(schema)].flatMap(({ properties }) => Object.entries(properties ?? {}));
    expect(described.length).to.be.above(300);
    for (const [name, property] of described) {
      if (!isSchema(property)) continue;
      const { description } = resolved(property);
      expect(description, name).to.match(/^["A-Z].{5,}[.:…]$|^["A-Z].{5,}>\.$/s);
      expect(description, name).not.to.contain('!');
    }
  });

  it('requires nothing of an overlay, and lets null stand for any field but an id', () => {
    const changes = Object.entries(definitions).filter(([name]) => name.endsWith('Change'));
    expect(changes.length).to.be.above(Object.keys(sections).length);
    for (const [name, change] of changes) {
      expect(change, name).not.to.have.property('required');
      for (const [key, property] of Object.entries(change.properties ?? {})) {
        if (key !== 'id') expect(resolved(property).type, `${name}/${key}`).to.include('null');
      }
    }
  });

  it('says everything once: each reference leads somewhere, and each definition is referred to', () => {
    const references = [...below(schema)].flatMap(({ $ref }) => $ref ?? []);
    const names = Object.keys(definitions).map((name) => `#/definitions/${name}`);
    expect(names).to.include.members(references);
    expect(references).to.include.members(names.filter((name) => name !== '#/definitions/kinds'));
  });

  it('survives a file', () => {
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
  });
});
