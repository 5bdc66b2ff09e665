// Sentences about posts: when they go out, and what goes with them.
import type { Sentence } from './sentence.js';

export const postSentences = {
  'posting-past': ['note', (when: string) => [`was to be posted on ${when}`, 'If it was not, change the day.']],
  'posting-early': [
    'warning',
    (when: string, from: string) => [
      `is to be posted on ${when}, but shows only from ${from}`,
      'Change the day, or "from" of the item or the campaign.',
    ],
  ],
  'posting-late': [
    'warning',
    (when: string, until: string) => [
      `is to be posted on ${when}, when it is over: it shows until ${until}`,
      'Change the day, or "until" of the item or the campaign.',
    ],
  ],
  'posting-both': [
    'warning',
    () => ['has no effect, because "at" says when to post it', 'Delete "at", or "step" with its "days" and "time".'],
  ],
  'embargo-past': ['note', (when: string) => [`ended on ${when}`, 'The text no longer says so: you may delete it.']],
  'embargo-posting': [
    'error',
    (when: string, until: string) => [
      `ends on ${until}, but the text is to go out on ${when}`,
      'Change "embargo", or "posting".',
    ],
  ],
  'copy-graphics': [
    'error',
    (channel: string, count: number, most: number) => [
      `has ${count} graphics, and ${channel} takes ${most} in one post`,
      `Keep ${most}, or make a thread of it.`,
    ],
  ],
} satisfies Record<string, Sentence>;
