// Sentences about what readers see otherwise than it was meant.
import type { Sentence } from './sentence.js';

export const signSentences = {
  placeholder: [
    'warning',
    (gap: string) => [
      `still has a gap to fill in, which readers see as it is: “${gap}”`,
      'Write what belongs there, or delete it. What each force says of itself is a merge field, such as {{force}}.',
    ],
  ],
  'markdown-lost': [
    'warning',
    (what: string, get: string, words: string) => [
      `has ${what}, which readers ${get}${words && `: “${words}”`}`,
      'Texts may have paragraphs, **strong**, *emphasis*, [links](https://…) and lists.',
    ],
  ],
  'markdown-signs': [
    'warning',
    (signs: string) => [
      `has “${signs}”, which readers see as it is`,
      'Delete the signs, or write them as Markdown knows them: **strong**, *emphasis*, [link](https://…), - item.',
    ],
  ],
  'plain-signs': [
    'warning',
    (signs: string) => [
      `is plain words, so readers see “${signs}” as it is`,
      'Delete the signs: formatting and links are for longer texts, such as "body".',
    ],
  ],
  'plain-lines': [
    'warning',
    (before: string, after: string) => [
      `has a line break, which readers see as a space: “${before} ${after}”`,
      'Write one line. Lines and lists are for longer texts, such as "body".',
    ],
  ],
} satisfies Record<string, Sentence>;
