// Sentences about phone numbers.
import type { Doubt } from '../../phone/read-phone.js';
import type { Sentence } from './sentence.js';

const DOUBTS: Record<Doubt, string> = {
  none: 'Write the number in digits, or leave the field out until there is one.',
  letters: 'Write it all in digits: many phones have no letters on their keys, and an O is not a 0.',
  zero: 'Start with 0, which spreadsheets remove, or with + and the country code.',
  length: 'Check its digits: no UK number that starts like this has this length.',
  text: 'Numbers for text messages go into "sms": {"number": "…"}.',
  fax: 'Write a telephone number.',
  unknown: 'Write one full number with its area code, and nothing else that has digits.',
};

export const phoneSentences = {
  'phone-unclear': [
    'error',
    (written: string, doubt: string) => [
      `is not clearly one phone number, so readers get text without a link: “${written}”`,
      DOUBTS[doubt as Doubt],
    ],
  ],
  'phone-second': [
    'warning',
    (number: string, beside: string) => [
      `has more than one number; only ${number} is a link, not “${beside}”`,
      'Write one number here, and the other in "textRelay", in "sms", or as an item of its own.',
    ],
  ],
  'phone-beside': [
    'warning',
    (key: string, number: string, beside: string, field: string) => [
      `has “${beside}” beside the number ${number}`,
      `Write "${key}": "${number}"${field ? `, and the rest in "${field}"` : ', and the rest in "hours", "extension", "option" or "cost"'}.`,
    ],
  ],
  'phone-dashes': [
    'warning',
    (number: string) => [
      'has dashes that are not hyphens, or invisible characters: the number may not dial when it is copied',
      `Write "${number}".`,
    ],
  ],
  'phone-link': [
    'error',
    (url: string) => [
      `has a link to ${url}, which is not clearly a phone number: readers get text without a link`,
      'Write only the number, such as tel:116123.',
    ],
  ],
} satisfies Record<string, Sentence>;
