// Search and filters of resources.

import type { CompiledResource } from '../../campaign/compile/metadata/compile-resource.js';
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
  const [type, audience, channel, form, size] = [
    oneSpelling(),
    oneSpelling(),
    oneSpelling(),
    oneSpelling(),
    oneSpelling(),
  ];
  return {
    wordsOf: ({ title, description = '', facts, main, others = [] }) =>
      [
        local.words(title),
        local.words(description),
        ...local.value(facts),
        main && local.words(main.name),
        ...others.flatMap(({ name, own }) => [local.words(name), own]),
      ].join(' '),
    facets: [
      { key: 'type', label: t.type, nameOf: named, valuesOf: (item) => (item.type ? [type(item.type)] : []) },
      { key: 'audience', label: t.audience, nameOf: named, valuesOf: (item) => item.audience?.map(audience) ?? [] },
      { key: 'channel', label: t.channel, nameOf: named, valuesOf: ({ channels }) => channels?.map(channel) ?? [] },
      { key: 'language', label: t.language, nameOf: named, valuesOf: languagesIn },
      { key: 'form', label: t.form, nameOf: named, valuesOf: formsOf },
      { key: 'size', label: t.size, nameOf: named, valuesOf: ({ sizes }) => sizes?.map(size) ?? [] },
    ],
  };

  /** Accessible and other kinds of form, and what there is in place of a file. */
  function formsOf({ main, others = [] }: CompiledResource): string[] {
    const kinds = [main, ...others].flatMap((way) => [way?.kind, way?.action]);
    return kinds.filter((kind) => kind !== undefined).map(form);
  }
}

const languagesIn = ({ file, main, others = [] }: CompiledResource): string[] => [
  ...languagesOf(file ?? main?.file),
  ...others.flatMap((way) => way.lang ?? languagesOf(way.file)),
];
