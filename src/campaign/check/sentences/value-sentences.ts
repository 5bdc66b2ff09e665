// Sentences about small values: e-mail addresses, hashtags, names of kinds.
import type { Sentence } from './sentence.js';

export const valueSentences = {
  'email-none': [
    'error',
    (written: string) => [
      `has no e-mail address, so readers get a link that does not work: “${written}”`,
      'Write the address alone, such as jo@example.org.',
    ],
  ],
  'email-form': [
    'error',
    (written: string, email: string) => [
      `has more than an e-mail address, so readers get a link that does not work: “${written}”`,
      `Write "${email}".`,
    ],
  ],
  'email-second': [
    'error',
    (first: string, second: string) => [
      `has more than one e-mail address, ${first} and ${second}: many mail programs accept neither`,
      'Write one. If several people should read it, use a shared mailbox.',
    ],
  ],
  'hashtag-form': [
    'warning',
    (written: string, hashtag: string) => [
      `is “${written}”, which platforms do not link as one hashtag`,
      `Write "${hashtag}".`,
    ],
  ],
  'hashtag-none': [
    'error',
    (written: string) => [
      `is “${written}”, which is not a hashtag`,
      'Write # and then letters, digits and _ only, such as #ThankYouToOurFamilies.',
    ],
  ],
  'handle-form': [
    'warning',
    (written: string, handle: string) => [
      `is “${written}”, but account names there begin with @`,
      `Write "${handle}".`,
    ],
  ],
  'quote-marks': [
    'warning',
    () => ['has quotation marks, so readers see them doubled', 'Write the words alone: widgets add the marks.'],
  ],
  'name-spelling': [
    'warning',
    (written: string, other: string) => [
      `is “${written}”, but “${other}” elsewhere: readers get two groups`,
      `Write "${other}", or another name.`,
    ],
  ],
  'name-unknown': [
    'note',
    (written: string, known: string) => [
      `is “${written}”, which readers of every language see as it is written`,
      `These have names in English and Welsh: ${known}.`,
    ],
  ],
  'format-form': [
    'warning',
    (written: string, format: string) => [`is “${written}”, which readers see as it is`, `Write "${format}".`],
  ],
} satisfies Record<string, Sentence>;
