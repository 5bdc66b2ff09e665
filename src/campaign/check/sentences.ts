// All that `check` can say: how much it weighs, what is wrong, and what to do about it. The place is named before it, so a
// message is the rest of a sentence.
import { fileSentences } from './file-sentences.js';
import type { Level } from './finding.js';
import { phoneSentences } from './phone-sentences.js';

export type Say = (...facts: string[]) => [message: string, remedy: string];

const wcag = (criterion: string, name: string) => `WCAG 2.2, ${criterion} (${name})`;
const meant = (known: string | undefined) => (known ? `Did you mean "${known}"?` : '');

export const sentences = {
  // The file, and what it extends
  'not-json': ['error', (problem = '', remedy = '') => [`is not JSON: ${problem}`, remedy]],
  'not-a-manifest': [
    'error',
    () => [
      'is not a campaign manifest: it has no "campaign"',
      'A manifest is an object: {"campaign": {"title": "…"}, …}.',
    ],
  ],
  'duplicate-key': [
    'error',
    (key = '') => [`is there twice: the first "${key}" is lost`, 'Give one of them another name, or take it away.'],
  ],
  'extends-missing': [
    'error',
    (problem = '', remedy = '') => [`cannot be followed, so only this file’s own part was checked: ${problem}`, remedy],
  ],
  'removes-nothing': [
    'warning',
    (id = '', known = '') => [
      `removes "${id}", which is not in the manifest that this one extends`,
      meant(known) || 'Take it away.',
    ],
  ],
  'orders-nothing': [
    'warning',
    (id = '', known = '') => [`puts "${id}" in order, but there is no such item`, meant(known) || 'Take it away.'],
  ],
  invalid: ['error', (message = '', fate = '', remedy = '') => [`${message}; ${fate}`, remedy]],
  'mistyped-key': ['error', (key = '', known = '') => [`"${key}" is not a field, so it does nothing`, meant(known)]],
  'unknown-key': [
    'warning',
    (key = '', known = '') => [`"${key}" is not a field, so it does nothing`, `Known here are: ${known}.`],
  ],
  'unknown-item': [
    'error',
    (id = '', section = '', known = '') => [
      `names "${id}", but ${section} has no such item`,
      meant(known) || 'Name one that is there.',
    ],
  ],

  // Languages
  'no-welsh': [
    'warning',
    () => ['has no Welsh', 'Write {"en": "…", "cy": "…"}. Until then Welsh readers see the English.'],
  ],
  'no-english': [
    'warning',
    () => ['has no English', 'Write {"en": "…", "cy": "…"}. Until then English readers see the Welsh.'],
  ],

  // Words
  'field-unknown': [
    'error',
    (field = '', known = '') => [
      `has {{${field}}}, which nothing fills: readers see [${field}]`,
      meant(known) || `Say what it is in "organisation": {"fields": {"${field}": "…"}}.`,
    ],
  ],
  'field-gap': [
    'warning',
    (field = '', gap = '', key = '') => [
      `has {{${field}}}, which is not filled: readers see ${gap}`,
      `Fill in ${key}.`,
    ],
  ],
  'field-braces': [
    'error',
    (found = '', field = '') => [`has ${found}, which readers see as it is`, `A merge field is written {{${field}}}.`],
  ],
  'markdown-lost': [
    'warning',
    (what = '') => [
      `has ${what}, which is shown as plain words`,
      'Texts may have paragraphs, **strong**, *emphasis*, [links](https://…) and lists.',
    ],
  ],
  'link-text': [
    'warning',
    (words = '') => [
      `has a link that says only “${words}”`,
      `Say where it leads: screen readers list links without what stands around them. ${wcag('2.4.4', 'link purpose')}.`,
    ],
  ],
  capitals: [
    'warning',
    (words = '') => [
      `is in capitals: “${words}”`,
      'Write it as a sentence: capitals are harder to read, and some screen readers spell them out.',
    ],
  ],
  'copy-too-long': [
    'error',
    (channel = '', length = '', most = '', lang = '') => [
      `is ${length} characters long in ${lang} as ${channel} counts them, and at most ${most} can be posted`,
      `Shorten it by ${Number(length.replaceAll(',', '')) - Number(most.replaceAll(',', ''))}.`,
    ],
  ],

  // For people who do not see or hear
  'alt-missing': [
    'warning',
    () => ['has no "alt", the words to publish with it', `Say what it shows. ${wcag('1.1.1', 'non-text content')}.`],
  ],
  'alt-empty': [
    'warning',
    () => [
      'is empty, though the picture is what is offered',
      `Say what it shows. ${wcag('1.1.1', 'non-text content')}.`,
    ],
  ],
  'alt-file-name': [
    'error',
    (alt = '') => [
      `is the name of a file: “${alt}”`,
      `Say what the picture shows. ${wcag('1.1.1', 'non-text content')}.`,
    ],
  ],
  'alt-redundant': [
    'warning',
    (alt = '') => [
      `begins “${alt}”`,
      'Say what it shows at once: a screen reader has said already that it is a picture.',
    ],
  ],
  'alt-long': [
    'warning',
    (length = '') => [
      `is ${length} characters long`,
      'Say what matters in about 150 characters, and the rest in a text that everyone can read.',
    ],
  ],
  'captions-missing': [
    'error',
    () => [
      'is a film without captions',
      `Add "captions": a WebVTT file for each language. ${wcag('1.2.2', 'captions')}.`,
    ],
  ],
  'captions-language': [
    'warning',
    (language = '') => [`has no captions in ${language}`, `Add a WebVTT file for ${language} to "captions".`],
  ],
  'transcript-missing': [
    'warning',
    () => [
      'is a film without a transcript',
      'Add "transcript": all that is said and shown, for people who read instead, or use a braille display.',
    ],
  ],
  'audio-description-missing': [
    'warning',
    () => [
      'is a film without audio description',
      `Add "audioDescription", unless its sound says all that is seen. ${wcag('1.2.5', 'audio description')}.`,
    ],
  ],

  ...phoneSentences,
  // Time
  'period-empty': [
    'error',
    (from = '', until = '') => [
      `ends (${until}) before it starts (${from}), so it never shows`,
      'Change "from" or "until".',
    ],
  ],
  expired: ['warning', (when = '') => [`stopped showing on ${when}`, 'Take it away, or move "until".']],
  embargoed: [
    'note',
    (when = '') => [`shows from ${when}`, 'Its files can be opened before that by whoever knows their address.'],
  ],
  'language-to-come': [
    'note',
    (language = '', when = '') => [`shows in ${language} from ${when}`, 'Nothing needs doing.'],
  ],

  // What should not be public
  secret: [
    'error',
    (what = '') => [
      `holds ${what}: everybody can read a manifest`,
      'Take it away, and have it replaced where it is used: it may be known by now.',
    ],
  ],
  'internal-host': [
    'warning',
    (host = '') => [
      `leads to ${host}, which answers inside an organisation only`,
      'Families cannot open it: use an address that is public.',
    ],
  ],
  'not-https': [
    'warning',
    () => ['is an http: address', 'Write https: instead; browsers block http: pictures and films on secure pages.'],
  ],

  ...fileSentences,
} satisfies Record<string, [Level, Say]>;

export type FindingCode = keyof typeof sentences;
