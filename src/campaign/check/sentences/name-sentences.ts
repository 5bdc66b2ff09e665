// Sentences about names that some systems do not take.
import type { Sentence } from './sentence.js';

const RENAME = 'Rename the file, and write its new name here.';

export const nameSentences = {
  'id-case': [
    'error',
    (id: string, other: string) => [
      `is "${id}", and another item is "${other}": on Windows the page of one replaces that of the other`,
      'Make them differ in more than capitals.',
    ],
  ],
  'id-reserved': [
    'error',
    (id: string) => [
      `is "${id}", a name that Windows keeps for itself: the page of this item cannot be copied there`,
      `Choose another id, such as "${id}-1".`,
    ],
  ],
  'id-order': [
    'warning',
    () => [
      'is "order", which an overlay cannot change: there, that word arranges the list',
      'Choose another id, such as "order-1".',
    ],
  ],
  'file-case': [
    'error',
    (file: string, other: string) => [
      `names ${file}, and another place names ${other}: on Windows and on a Mac they are one file`,
      'If it is one file, write its name as it is. If they are two, rename one.',
    ],
  ],
  'file-name': [
    'error',
    (name: string) => [
      `has “${name}” in its path, a name that Windows does not take`,
      `${RENAME} Leave out < > : " | ? * and invisible characters, do not end with a full stop or a space, and avoid names such as con, aux and nul.`,
    ],
  ],
  'file-accents': [
    'error',
    (file: string) => [
      `writes the accents of ${file} as separate characters, as a Mac does: other systems do not find the file`,
      `${RENAME} Type the name by hand: a name copied from a Mac’s Finder keeps the separate accents.`,
    ],
  ],
  'file-path': [
    'error',
    (length: number) => [
      `is a path of ${length} characters, and Windows and SharePoint stop at about 200`,
      'Use shorter names, or fewer folders.',
    ],
  ],
} satisfies Record<string, Sentence>;
