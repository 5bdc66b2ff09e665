// What resources are searched and filtered by.
import { languagesOf } from '../../campaign/choose-language.js';
import type { CompiledResource } from '../../campaign/compile-facts.js';
import type { Localizer } from '../../element/localizer.js';
import type { Finder } from '../../element/parts/finder.js';
import { filters as filterWords } from '../../i18n/filters.js';

export { finderTemplate, findItems, statusOf } from '../../element/parts/finder.js';

export function resourceFinder(local: Localizer): Finder<CompiledResource> {
  const t = filterWords[local.language];
  // What a name in the manifest, such as "families", is called.
  const nameOf = (key: string) => {
    const name = local.campaign.manifest.names?.[key];
    return name ? local.words(name) : key;
  };
  return {
    wordsOf: ({ title, description = '', facts }) =>
      [local.words(title), local.words(description), ...local.value(facts)].join(' '),
    facets: [
      { key: 'type', label: t.type, nameOf, valuesOf: ({ type }) => (type ? [type] : []) },
      { key: 'audience', label: t.audience, nameOf, valuesOf: ({ audience }) => audience ?? [] },
      { key: 'channel', label: t.channel, nameOf, valuesOf: ({ channels }) => channels ?? [] },
      { key: 'language', label: t.language, nameOf, valuesOf: ({ file }) => languagesOf(file) },
    ],
  };
}
