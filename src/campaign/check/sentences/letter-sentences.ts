// Sentences about letters that a program has broken.
import type { Sentence } from './sentence.js';

export const letterSentences = {
  'letters-garbled': [
    'error',
    (text: string, meant: string, more: number) => [
      `has letters that were read in the wrong encoding: readers see “${text}” for “${meant}”${more ? `, and ${more} more words like it` : ''}`,
      'Copy the text again from where it is right. A program opened UTF-8 as ANSI and broke it.',
    ],
  ],
  'letter-lost': [
    'error',
    (word: string) => [
      `has “${word}”, in which a letter is lost`,
      'Write the letter again. It was lost when the text was saved or opened in the wrong encoding.',
    ],
  ],
  'letter-questioned': [
    'warning',
    (word: string) => [
      `has “${word}”, in which ? seems to be in place of a letter that was lost`,
      'Write the letter again, and save the file as UTF-8.',
    ],
  ],
  'hidden-character': [
    'error',
    (value: string) => [
      `has an invisible character, where ␣ is: “${value}”`,
      'Delete it: type the value again, or put the cursor after it and press Backspace.',
    ],
  ],
} satisfies Record<string, Sentence>;
