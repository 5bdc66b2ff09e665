// Sentences about the page scripts that a manifest names: publish says them, too.
import type { Sentence } from './sentence.js';

const EXAMPLE = '{"home": ["thank-you-banner", "resource-list"]}';

export const pageSentences = {
  'pages-shape': [
    'error',
    () => ['must be an object: a list of widgets for each page script', `For example: "pages": ${EXAMPLE}.`],
  ],
  'page-name': [
    'error',
    () => [
      'cannot be written: its name becomes a file name, and this one does not work on every system',
      'Use at most 40 small letters, digits and hyphens, and no name that Windows keeps for itself, such as con.',
    ],
  ],
  'page-name-taken': [
    'error',
    (tag: string) => [
      `cannot be written: the script of that name has <${tag}> alone, and is in every kit`,
      'Choose a name that is not the name of a widget.',
    ],
  ],
  'page-list': ['error', () => ['must be a list of widgets', `For example: "pages": ${EXAMPLE}.`]],
  'page-empty': ['error', (tags: string) => ['names no widget', `Name some of these, or delete it: ${tags}.`]],
  'page-tag': [
    'error',
    (word: string, known: string, tags: string) => [
      `names "${word}", which is not a widget`,
      known ? `Did you mean <${known}>?` : `Name some of these: ${tags}.`,
    ],
  ],
  'page-tag-twice': [
    'warning',
    (tag: string) => [`names <${tag}> again: it is in the script once`, 'Delete one of them.'],
  ],
} satisfies Record<string, Sentence>;
