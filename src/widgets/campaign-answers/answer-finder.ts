// Search and filters of the answers.
import type { Answer } from '../../campaign/schema/guidance.js';
import { plainWords } from '../../element/copy/plain-words.js';
import type { Localizer } from '../../element/core/localizer.js';
import type { Finder } from '../../element/finder/finder.js';
import { textFacet } from '../../element/finder/text-facet.js';
import { answers as answerWords } from '../../i18n/answers.js';

export * from '../../element/finder/finder.js';

export const finderFor = (local: Localizer): Finder<Answer> => ({
  wordsOf: ({ question, answer, topic = '' }) =>
    [local.words(question), plainWords(answer, local), local.words(topic)].join(' '),
  facets: [textFacet('topic', answerWords[local.language].topic, local, ({ topic }) => [topic])],
});
