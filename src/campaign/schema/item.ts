// The fields of every item: an id to refer to it by, and the time in which it shows.
import * as v from 'valibot';
import { englishNames } from '../../i18n/compiler/language-names.js';
import { exists } from '../compile/dates.js';
import { languages } from '../language/language.js';
import { inEach } from '../language/map-languages.js';
import { MAX_ID_LENGTH } from '../limits.js';
import { describe } from './describe.js';

const WRITTEN_WELL = /^[1-9]\d{3}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A date, or a date and time, in ISO 8601. Europe/London where no offset is written. */
export const moment = describe(
  v.pipe(
    v.string(),
    v.regex(WRITTEN_WELL, 'must be a date such as 2026-12-03 or 2026-12-03T09:00'),
    v.check((found) => !WRITTEN_WELL.test(found) || exists(found), 'is a day or time that does not exist'),
  ),
  'A date, year first, or a date and a time with T between them. It is UK time, in summer and in winter, unless an ' +
    'offset or Z (for UTC) is written after it.',
  '2026-12-03',
  '2026-12-03T09:00',
  '2026-12-03T09:00Z',
);

/** When something last changed. */
export const updated = describe(
  v.pipe(
    v.string(),
    v.regex(WRITTEN_WELL, 'must be a date such as 2026-11-20'),
    v.check((found) => !WRITTEN_WELL.test(found) || exists(found), 'is a day or time that does not exist'),
  ),
  'When these contents last changed: a date, year first, with a time where they change more than once a day. Calendars ' +
    'take over a changed date of the plan where this is later than before.',
  '2026-11-20',
  '2026-11-20T15:30',
);

/** A day. */
export const day = v.pipe(
  v.string(),
  v.isoDate('must be a date such as 2026-11-02'),
  v.check((found) => !v.ISO_DATE_REGEX.test(found) || exists(found), 'is a day that does not exist'),
);

/** A whole number, zero or more: bytes, pixels, seconds, pages. */
export const count = describe(
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must be 0 or more')),
  'A number without quotation marks, commas or decimals: 0 or more.',
  1280,
);

export const scheduled = {
  from: v.optional(
    describe(
      moment,
      'When it starts to show. A date alone means the start of that day. Without it, it shows at once.',
      '2026-12-03T09:00',
    ),
  ),
  until: v.optional(
    describe(
      moment,
      'When it stops showing. A date alone means the end of that day. Without it, it stays.',
      '2027-01-31',
    ),
  ),
  languageFrom: v.optional(
    describe(
      v.strictObject(
        inEach(languages, (lang) => v.optional(describe(moment, `When ${englishNames[lang]} is there.`, '2026-12-03'))),
        'must be {"en": "…"} or {"cy": "…"}',
      ),
      'When a language is there, where it comes later than the others: until then readers see another. Said of the ' +
        'campaign, it holds for every item that does not say otherwise.',
      { cy: '2026-12-03' },
    ),
  ),
};

export const editions = ['public', 'staff'] as const;
export type Edition = (typeof editions)[number];

/** Sections that are for staff where nothing else is said. */
export const sectionsForStaff = ['graphics', 'copy', 'plan', 'answers'] as const;

export const edition = describe(
  v.picklist(editions, 'must be "public" or "staff"'),
  'Whom it is for: "public" is for everybody, families first; "staff" is for the force alone, and no part of a kit that is ' +
    'published --for public. Default: what the campaign’s “editions” say of the section; else staff for graphics, copy, ' +
    'plan and answers, and public for all others.',
  'staff',
  'public',
);

export const item = {
  id: describe(
    v.pipe(
      v.string(),
      v.regex(/^[\w-]+$/, 'must be letters, digits, - and _'),
      v.maxLength(MAX_ID_LENGTH, `must be ${MAX_ID_LENGTH} characters at most`),
    ),
    'Its name within the section: letters, digits, - and _, 100 at most. An overlay changes an item, and a page asks ' +
      'for one, by this name, so it stays the same when the words change.',
    'thank-you',
  ),
  edition: v.optional(edition),
  ...scheduled,
};
