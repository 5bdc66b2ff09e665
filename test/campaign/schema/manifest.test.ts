import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { campaignSchema } from '../../../src/campaign/schema/manifest.js';
import { below, everyPart, everySection, type Schema, sampleOf } from '../sections.js';

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
