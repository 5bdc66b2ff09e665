// What every item of every section has: a name to refer to it by, and the time in which it shows.
import * as v from 'valibot';
import { exists } from '../moments.js';
import { describe } from './describe.js';

const WRITTEN_WELL = /^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A date, or a date and time, in ISO 8601. Europe/London where no offset is written. */
export const moment = v.pipe(
  v.string(),
  v.regex(WRITTEN_WELL, 'must be a date such as 2026-12-03 or 2026-12-03T09:00'),
  v.check((found) => !WRITTEN_WELL.test(found) || exists(found), 'is a day or time that does not exist'),
);

/** A whole number, zero or more: bytes, pixels, seconds, pages. */
export const count = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be 0 or more'));

export const scheduled = {
  from: v.optional(
    describe(moment, 'When it starts to show. A date alone means the start of that day.', '2026-12-03T09:00'),
  ),
  until: v.optional(describe(moment, 'When it stops showing. A date alone means the end of that day.', '2027-01-31')),
  languageFrom: v.optional(
    describe(
      v.object({ en: v.optional(moment), cy: v.optional(moment) }),
      'When a language is there, where it comes later than the other: until then readers see the other one. Said of the ' +
        'campaign, it holds for every item that does not say otherwise.',
      { cy: '2026-12-03' },
    ),
  ),
};

export const item = {
  id: describe(
    v.pipe(v.string(), v.regex(/^[\w-]+$/, 'must be letters, digits, - and _')),
    'Its name within the section. An overlay changes an item, and a page asks for one, by this.',
    'thank-you',
  ),
  ...scheduled,
};
