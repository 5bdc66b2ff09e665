// What answers are searched and filtered by.
import type { Answer } from '../../campaign/schema/guidance.js';
import type { Localizer } from '../../element/localizer.js';
import type { Finder } from '../../element/parts/finder.js';
import { plainWords } from '../../element/parts/plain-words.js';
import { textFacet } from '../../element/parts/text-facet.js';
import { answers as answerWords } from '../../i18n/answers.js';

export * from '../../element/parts/finder.js';

export const finderFor = (local: Localizer): Finder<Answer> => ({
  wordsOf: ({ question, answer, topic = '' }) =>
    [local.words(question), plainWords(answer, local), local.words(topic)].join(' '),
  facets: [textFacet('topic', answerWords[local.language].topic, local, ({ topic }) => [topic])],
});
