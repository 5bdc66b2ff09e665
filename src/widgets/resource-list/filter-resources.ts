// Which resources match what a person chose. Plain functions: they run over a thousand resources at every keystroke.
import { languagesOf } from '../../campaign/choose-language.js';
import type { CompiledResource } from '../../campaign/compile-facts.js';
import type { Localizer } from '../../element/localizer.js';

/** What resources can be filtered by. */
export const facets = ['type', 'audience', 'channel', 'language'] as const;
export type Facet = (typeof facets)[number];

export interface Choice extends Partial<Record<Facet, string>> {
  query?: string;
}

/** A resource's values of a facet. */
export function valuesOf(resource: CompiledResource, facet: Facet): readonly string[] {
  switch (facet) {
    case 'type':
      return resource.type ? [resource.type] : [];
    case 'audience':
      return resource.audience ?? [];
    case 'channel':
      return resource.channels ?? [];
    case 'language':
      return languagesOf(resource.file);
  }
}

/** The values of a facet that tell resources apart; none where all have the same. */
export function optionsOf(resources: readonly CompiledResource[], facet: Facet): string[] {
  const options = new Set<string>();
  let tells = false;
  for (const resource of resources) {
    const values = valuesOf(resource, facet);
    for (const value of values) options.add(value);
    tells ||= values.length < options.size;
  }
  return tells && options.size > 1 ? [...options] : [];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The resources that match a choice: every word of the query is there; marks and case do not count. */
export function filterResources(
  resources: readonly CompiledResource[],
  choice: Choice,
  local: Localizer,
): CompiledResource[] {
  const query = plain(choice.query ?? '').match(/\S+/g) ?? [];
  return resources.filter((resource) => {
    if (!facets.every((facet) => !choice[facet] || valuesOf(resource, facet).includes(choice[facet]))) return false;
    const { title, description = '', facts } = resource;
    const words = query.length
      ? plain([local.words(title), local.words(description), ...local.value(facts)].join(' '))
      : '';
    return query.every((part) => words.includes(part));
  });
}
