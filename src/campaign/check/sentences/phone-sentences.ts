// What `check` says of numbers to call and to text.
import type { Doubt } from '../../phone/read-phone.js';
import type { Sentence } from './sentence.js';

const DOUBTS: Record<Doubt, string> = {
  none: 'Write the number in digits, or leave the field out until there is one.',
  letters: 'Write all of it in digits: many phones have no letters on their keys, and an O is not a 0.',
  zero: 'Write the first 0, which spreadsheets take away, or the + and the code of a country.',
  length: 'Count its digits: no UK number begins like that and is as long.',
  text: 'Numbers for text messages go into "sms": {"number": "…"}.',
  fax: 'Write the number of a telephone.',
  unknown: 'Write one whole number, with its area code, and nothing else that has digits.',
};

export const phoneSentences = {
  'phone-unclear': [
    'error',
    (written: string, doubt: string) => [
      `is not a number that can be dialled for certain, so it is words without a link: “${written}”`,
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
  'phone-link': [
    'error',
    (url: string) => [
      `has a link to ${url}, in which no number can be told for certain: it is shown as words`,
      'Write nothing but the number, such as tel:116123.',
    ],
  ],
} satisfies Record<string, Sentence>;
