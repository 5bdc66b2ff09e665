import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import { sectionNames } from '../../campaign/schema/manifest.js';
import { catalogue } from '../../widgets/catalogue.js';
import { type Tag, tags } from '../../widgets/registry.js';

const sectionsOf = (tag: Tag): readonly string[] => {
  const { section, alsoReads = [] } = catalogue[tag];
  return [section, ...(alsoReads === 'every section' ? sectionNames : alsoReads)];
};

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
  return {
    campaign: Object.fromEntries(Object.entries(manifest).filter(([key]) => isIn(key))),
    tags: tags.filter((tag) => sectionsOf(tag).every(isIn)),
  };
}
