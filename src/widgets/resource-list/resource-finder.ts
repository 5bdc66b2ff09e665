// Search and filters of resources.

import type { CompiledResource } from '../../campaign/compile/compile-metadata.js';
import { languagesOf } from '../../campaign/language/language.js';
import type { Localizer } from '../../element/core/localizer.js';
import type { Finder } from '../../element/finder/finder.js';
import { nameOf } from '../../element/list/name-of.js';
import { filters as filterWords } from '../../i18n/filters.js';

export * from '../../element/finder/finder.js';

export function finderFor(local: Localizer): Finder<CompiledResource> {
  const t = filterWords[local.language];
  const named = (key: string) => nameOf(key, local);
  return {
    wordsOf: ({ title, description = '', facts }) =>
      [local.words(title), local.words(description), ...local.value(facts)].join(' '),
    facets: [
      { key: 'type', label: t.type, nameOf: named, valuesOf: ({ type }) => (type ? [type] : []) },
      { key: 'audience', label: t.audience, nameOf: named, valuesOf: ({ audience }) => audience ?? [] },
      { key: 'channel', label: t.channel, nameOf: named, valuesOf: ({ channels }) => channels ?? [] },
      { key: 'language', label: t.language, nameOf: named, valuesOf: ({ file }) => languagesOf(file) },
    ],
  };
}
