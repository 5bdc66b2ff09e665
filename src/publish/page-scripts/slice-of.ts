import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import { sectionNames } from '../../campaign/schema/manifest.js';
import { catalogue } from '../../widgets/catalogue.js';
import { type Tag, tags } from '../../widgets/registry.js';

const sectionsOf = (tag: Tag): readonly string[] => {
  const { section, alsoReads = [] } = catalogue[tag];
  return [section, ...(alsoReads === 'every section' ? sectionNames : alsoReads)];
};

/** The merge fields that its texts name. Those with no value of their own make a tenth of a small campaign. */
function fieldsIn({ fields = {}, ...rest }: CompiledManifest): CompiledManifest['fields'] {
  const named = new Set<string>();
  JSON.stringify(rest, (_, value) => {
    for (const [, name = ''] of String(value).matchAll(/{{\s*(\w+)\s*}}/g)) named.add(name);
    return value;
  });
  return Object.fromEntries(Object.entries(fields).filter(([name]) => named.has(name)));
}

/**
 * The part of a campaign that some widgets show: their sections, and all that belongs to none.
 * @returns with it all widgets that it is enough for
 */
export function sliceOf(
  manifest: CompiledManifest,
  inside: readonly Tag[],
): { campaign: CompiledManifest; tags: readonly Tag[] } {
  const left = sectionNames.filter((section) => !inside.some((tag) => sectionsOf(tag).includes(section)));
  const isIn = (section: string) => !left.some((each) => each === section);
  const part: CompiledManifest = Object.fromEntries(Object.entries(manifest).filter(([key]) => isIn(key)));
  return {
    campaign: { ...part, fields: fieldsIn(part) },
    tags: tags.filter((tag) => sectionsOf(tag).every(isIn)),
  };
}
