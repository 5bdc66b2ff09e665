// All that `check` can say: how much it weighs, what is wrong, and what to do about it. The place is named before it, so a
// message is the rest of a sentence.

import { encodingNames, isWithoutWelsh, LOOK_FOR_WELSH, SAVE_AS_UTF8 } from '../../bytes/explain-text.js';
import type { Encoding } from '../../bytes/read-text.js';
import { captionSentences } from './caption-sentences.js';
import { dateSentences } from './date-sentences.js';
import { fileSentences } from './file-sentences.js';
import { languageSentences } from './language-sentences.js';
import { letterSentences } from './letter-sentences.js';
import { nameSentences } from './name-sentences.js';
import { pageSentences } from './page-sentences.js';
import { phoneSentences } from './phone-sentences.js';
import { pictureSentences } from './picture-sentences.js';
import { postSentences } from './post-sentences.js';
import type { Level, Sentence } from './sentence.js';
import { signSentences } from './sign-sentences.js';
import { valueSentences } from './value-sentences.js';

const wcag = (criterion: string, name: string) => `WCAG 2.2, ${criterion} (${name})`;
const number = (value: number) => value.toLocaleString('en-GB');
const meant = (known: string | undefined) => (known ? `Did you mean "${known}"?` : '');

const table = {
  // The file, and what it extends
  'not-json': ['error', (problem: string, remedy: string) => [`is not JSON: ${problem}`, remedy]],
  'manifest-encoding': [
    'error',
    (encoding: Encoding) => [
      `is saved as ${encodingNames[encoding]}, not as UTF-8, so no page can read it`,
      isWithoutWelsh(encoding) ? `${SAVE_AS_UTF8} ${LOOK_FOR_WELSH}` : SAVE_AS_UTF8,
    ],
  ],
  'not-a-manifest': [
    'error',
    () => [
      'is not a campaign manifest: it has no "campaign"',
      'A manifest is an object: {"campaign": {"title": "…"}, …}.',
    ],
  ],
  'duplicate-key': [
    'error',
    (key: string) => [`is duplicated: the first "${key}" is ignored`, 'Rename or delete one of them.'],
  ],
  'extends-missing': [
    'error',
    (problem: string, remedy: string) => [`could not be loaded, so only this file was checked: ${problem}`, remedy],
  ],
  'removes-nothing': [
    'warning',
    (id: string, known: string) => [
      `removes "${id}", which is not in the manifest that this one extends`,
      meant(known) || 'Delete it.',
    ],
  ],
  'orders-nothing': [
    'warning',
    (id: string, known: string) => [`orders "${id}", but there is no such item`, meant(known) || 'Delete it.'],
  ],
  invalid: ['error', (message: string, fate: string, remedy: string) => [`${message}; ${fate}`, remedy]],
  'mistyped-key': [
    'error',
    (key: string, known: string) => [`"${key}" is not a field, so it has no effect`, meant(known)],
  ],
  'unknown-key': [
    'warning',
    (key: string, known: string) => [`"${key}" is not a field, so it has no effect`, `Fields here: ${known}.`],
  ],
  'unknown-item': [
    'error',
    (id: string, section: string, known: string) => [
      `names "${id}", but ${section} has no such item`,
      meant(known) || 'Use the id of an item in that section.',
    ],
  ],

  ...languageSentences,
  ...letterSentences,
  ...signSentences,
  // Words
  'field-unknown': [
    'error',
    (field: string, known: string) => [
      `has {{${field}}}, which has no value: readers see [${field}]`,
      meant(known) || `Give its value in "organisation": {"fields": {"${field}": "…"}}.`,
    ],
  ],
  'field-gap': [
    'warning',
    (field: string, gap: string, key: string) => [
      `has {{${field}}}, which has no value yet: readers see ${gap}`,
      `Fill in ${key}.`,
    ],
  ],
  'field-braces': [
    'error',
    (found: string, field: string) => [
      `has ${found}, which readers see as it is`,
      `A merge field is written {{${field}}}.`,
    ],
  ],
  'link-text': [
    'warning',
    (words: string) => [
      `has a link that says only “${words}”`,
      `Say where it leads: screen readers list links without the text around them. ${wcag('2.4.4', 'link purpose')}.`,
    ],
  ],
  capitals: [
    'warning',
    (words: string) => [
      `is in capitals: “${words}”`,
      'Write it as a sentence: capitals are harder to read, and some screen readers spell them out.',
    ],
  ],
  'copy-too-long': [
    'error',
    (channel: string, length: number, most: number, lang: string) => [
      `is ${number(length)} characters long in ${lang} as ${channel} counts them, and at most ${number(most)} can be posted`,
      `Shorten it by ${number(length - most)}.`,
    ],
  ],

  'copy-hashtags': [
    'error',
    (channel: string, count: number, most: number) => [
      `has ${count} hashtags, and ${channel} takes ${most}`,
      `Keep the ${most} that matter most.`,
    ],
  ],

  ...postSentences,
  'graphic-heavy': [
    'warning',
    (channel: string, bytes: number, most: number) => [
      `is ${number(bytes)} bytes, and ${channel} takes ${number(most)} at most`,
      'Export it smaller, or leave the channel out.',
    ],
  ],

  // For people who do not see or hear
  'alt-missing': [
    'warning',
    () => ['has no "alt", the words to publish with it', `Say what it shows. ${wcag('1.1.1', 'non-text content')}.`],
  ],
  'alt-empty': [
    'warning',
    () => ['is empty, but the image is the content here', `Say what it shows. ${wcag('1.1.1', 'non-text content')}.`],
  ],
  'alt-file-name': [
    'error',
    (alt: string) => [
      `is the name of a file: “${alt}”`,
      `Say what the picture shows. ${wcag('1.1.1', 'non-text content')}.`,
    ],
  ],
  'alt-says-nothing': [
    'warning',
    (alt: string) => [
      `says only “${alt}”`,
      `Say what it shows, to somebody who cannot see it. ${wcag('1.1.1', 'non-text content')}.`,
    ],
  ],
  'alt-redundant': [
    'warning',
    (alt: string) => [`begins “${alt}”`, 'Start with what it shows: a screen reader already says that it is an image.'],
  ],
  'alt-long': [
    'warning',
    (length: number) => [
      `is ${length} characters long`,
      'Say what matters in about 150 characters, and put the rest in text that everyone can read.',
    ],
  ],

  ...captionSentences,
  ...phoneSentences,
  ...dateSentences,
  // Content that should not be public
  secret: [
    'error',
    (what: string) => [
      `contains ${what}: anyone can read a manifest`,
      'Delete it, and replace it wherever it is used: others may have seen it.',
    ],
  ],
  'internal-host': [
    'warning',
    (host: string) => [
      `links to ${host}, which only works inside an organisation`,
      'Families cannot open it: use a public web address.',
    ],
  ],
  'links-to-staff': [
    'error',
    (address: string, item: string) => [
      `is for everybody, and links to ${address}, which is for staff: ${item}`,
      'Link to something public, or give this "edition": "staff".',
    ],
  ],
  'names-staff': [
    'warning',
    (item: string) => [
      `is for everybody, and names ${item}, which is for staff: a kit for the public leaves it out`,
      'Give both the same "edition".',
    ],
  ],
  'not-https': [
    'warning',
    () => ['is an http: address', 'Use https: instead. Browsers block http: images and films on secure pages.'],
  ],

  ...valueSentences,
  ...fileSentences,
  ...pictureSentences,
  ...nameSentences,
  ...pageSentences,
} satisfies Record<string, Sentence>;

export type FindingCode = keyof typeof table;

/** The facts of each finding's sentence. */
export type Facts = { [Code in FindingCode]: Parameters<(typeof table)[Code][1]> };

/** Typed by code, so that a rule that says too little, or something else, does not compile. */
export const sentences: { [Code in FindingCode]: readonly [Level, (...facts: Facts[Code]) => [string, string]] } =
  table;
