// Sentences about dates and times.
import type { Sentence } from './sentence.js';

export const dateSentences = {
  'date-form': [
    'error',
    (written: string, fate: string, iso: string, words: string) => [
      `is “${written}”, which is not how a date is written; ${fate}`,
      `Write "${iso}" for ${words}.`,
    ],
  ],
  'date-unclear': [
    'error',
    (written: string, fate: string, [one, other]: readonly { iso: string; words: string }[]) => [
      `is “${written}”, which may be ${one?.words} or ${other?.words}; ${fate}`,
      `Write "${one?.iso}" or "${other?.iso}": year, month, day.`,
    ],
  ],
  'date-no-year': [
    'error',
    (written: string, fate: string) => [
      `is “${written}”, which has no year; ${fate}`,
      'Write the year first, such as 2026-12-03.',
    ],
  ],
  'date-no-such-day': [
    'error',
    (written: string, fate: string) => [
      `is “${written}”, a day or time that does not exist; ${fate}`,
      'Write one that exists, year first, such as 2026-12-03 or 2026-12-03T09:00.',
    ],
  ],
  'time-skipped': [
    'error',
    (time: string, becomes: string) => [
      `is ${time} on the night when UK clocks go forward, which does not exist: readers see ${becomes}`,
      'Write the time that is meant, before 01:00 or from 02:00 on.',
    ],
  ],
  'time-twice': [
    'warning',
    (time: string, first: string, second: string) => [
      `is ${time} on the night when UK clocks go back, which comes twice: the second is taken`,
      `Write "${first}" for the first, or "${second}" for the second.`,
    ],
  ],
  'step-ends-first': [
    'error',
    (end: string, start: string) => [
      `ends (${end}) before it starts (${start}): readers see the start alone`,
      'Change "start" or "end".',
    ],
  ],
  'step-half-timed': [
    'warning',
    (without: string, until: string) => [
      `has a time at one end only: calendars show it ${until}`,
      `Write a time in ${without} too, or in neither.`,
    ],
  ],
  'plan-undated': [
    'note',
    () => [
      'has a plan, but no "updated"',
      'Write "updated", and change it with the plan: calendars that have a step take over its new date only then.',
    ],
  ],
  'period-empty': [
    'error',
    (until: string, from: string) => [
      `ends (${until}) before it starts (${from}), so it never shows`,
      'Change "from" or "until".',
    ],
  ],
  expired: ['warning', (last: string) => [`was last shown on ${last}`, 'Delete it, or change "until".']],
  embargoed: [
    'note',
    (when: string) => [`shows from ${when}`, 'Anyone who knows the addresses of its files can open them before that.'],
  ],
  'language-to-come': [
    'note',
    (language: string, when: string) => [`shows in ${language} from ${when}`, 'Nothing needs doing.'],
  ],
} satisfies Record<string, Sentence>;
