// Search and filters of the examples.
import type { Practice } from '../../campaign/schema/guidance.js';
import { plainWords } from '../../element/copy/plain-words.js';
import type { Localizer } from '../../element/core/localizer.js';
import type { Finder } from '../../element/finder/finder.js';
import { textFacet } from '../../element/finder/text-facet.js';
import { practice as practiceWords } from '../../i18n/practice.js';

export * from '../../element/finder/finder.js';

export function finderFor(local: Localizer): Finder<Practice> {
  const t = practiceWords[local.language];
  return {
    wordsOf: ({ force, title, body, outcome, tags = [] }) =>
      [
        ...[force, title, ...tags].map((text) => local.words(text)),
        plainWords(body, local),
        outcome ? plainWords(outcome, local) : '',
      ].join(' '),
    facets: [
      textFacet('force', t.force, local, ({ force }) => [force]),
      textFacet('tag', t.tag, local, ({ tags = [] }) => tags),
    ],
  };
}
