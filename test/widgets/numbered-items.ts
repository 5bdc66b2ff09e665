// Many items of a section, each with a number to know it by.
import { sections } from '../../src/campaign/schema/manifest.js';
import { type Schema, sampleOf } from '../campaign/sections.js';

/** The names of items, whatever the section. */
const NAMES = ['title', 'heading', 'question', 'name', 'quote'];

export function numberedItems(section: keyof typeof sections, count: number): { id: string; name: string }[] {
  const schema = sections[section] as unknown as Schema;
  const fields = NAMES.filter((name) => name in (schema.entries ?? {}));
  // In date, now and always.
  const {
    from: _,
    until: __,
    ...sample
  } = JSON.parse(
    JSON.stringify(sampleOf(schema, 'Words')).replaceAll(
      '"media/',
      `"${location.origin}/demo/campaigns/national/media/`,
    ),
  );
  return Array.from({ length: count }, (_, index) => {
    const name = `Number ${index + 1} of ${count}`;
    return { ...sample, ...Object.fromEntries(fields.map((field) => [field, name])), id: `item-${index + 1}`, name };
  });
}
