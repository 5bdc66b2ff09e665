// Search and filters of resources.

import type { CompiledResource } from '../../campaign/compile/compile-metadata.js';
import { languagesOf } from '../../campaign/language/language.js';
import type { Localizer } from '../../element/core/localizer.js';
import type { Finder } from '../../element/finder/finder.js';
import { oneSpelling } from '../../element/finder/one-spelling.js';
import { nameOf } from '../../element/list/name-of.js';
import { filters as filterWords } from '../../i18n/filters.js';

export * from '../../element/finder/finder.js';

export function finderFor(local: Localizer): Finder<CompiledResource> {
  const t = filterWords[local.language];
  const named = (key: string) => nameOf(key, local);
  const [type, audience, channel] = [oneSpelling(), oneSpelling(), oneSpelling()];
  return {
    wordsOf: ({ title, description = '', facts }) =>
      [local.words(title), local.words(description), ...local.value(facts)].join(' '),
    facets: [
      { key: 'type', label: t.type, nameOf: named, valuesOf: (item) => (item.type ? [type(item.type)] : []) },
      { key: 'audience', label: t.audience, nameOf: named, valuesOf: (item) => item.audience?.map(audience) ?? [] },
      { key: 'channel', label: t.channel, nameOf: named, valuesOf: ({ channels }) => channels?.map(channel) ?? [] },
      { key: 'language', label: t.language, nameOf: named, valuesOf: ({ file }) => languagesOf(file) },
    ],
  };
}
