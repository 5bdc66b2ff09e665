// Pictures and files, as several sections show or offer them.
import * as v from 'valibot';
import { describe } from './describe.js';
import { count } from './item.js';
import { fileUrl, perLanguage, text } from './text.js';

export const rights = {
  credit: v.optional(describe(text, 'Who made it, as they wish to be named.', 'Drawn for the campaign')),
  licence: v.optional(describe(text, 'The terms under which others may use it.', 'Open Government Licence v3.0')),
};

export const picture = describe(
  v.object({
    url: describe(fileUrl, 'The picture: the form that every browser shows (JPEG, PNG or SVG).', 'media/door.jpg'),
    alt: describe(
      text,
      'What it shows, for people who do not see it, in a sentence. "" where it only decorates.',
      'Drawing: an officer waves to a family at the door.',
    ),
    width: describe(count, 'Width of that file in pixels.', 1280),
    height: describe(count, 'Height of that file in pixels.', 720),
    sources: v.optional(
      describe(
        v.array(
          v.object({
            url: describe(
              fileUrl,
              'Where the other file is: another size or format of the same picture.',
              'media/door-640.avif',
            ),
            type: describe(
              v.string(),
              'Its media type, which names the format.',
              'image/avif',
              'image/webp',
              'image/jpeg',
            ),
            width: describe(count, 'Width of the other file in pixels.', 640),
          }),
        ),
        'Other sizes and formats of the same picture. A browser takes the smallest that is sharp enough.',
      ),
    ),
    focus: v.optional(
      describe(
        v.tuple([v.number(), v.number()]),
        'The point to keep in view when the picture is cropped: per cent from the left, per cent from the top. ' +
          'Without it, the middle.',
        [50, 30],
      ),
    ),
    ...rights,
  }),
  'A picture file, what it shows in words, and its size, so that nothing moves when it comes.',
);
export type Picture = v.InferOutput<typeof picture>;

/** Of whatever a reader saves. */
export const SAVED_AS = 'The name that it is saved under. Default: that of its file.';

/** Of whatever a reader opens. */
export const SIGN_IN = 'Whether people have to sign in before they can open it. Readers are told. Default: false.';

export const oneFile = describe(
  v.object({
    url: describe(fileUrl, 'Where the file is.', 'media/poster.en.pdf'),
    format: v.optional(describe(v.string(), 'Its format, in the short form people know.', 'PDF', 'DOCX', 'PNG')),
    size: v.optional(
      describe(
        v.string(),
        'The size that it is made for, on paper or as a stand: “pull-up” has a name in both languages.',
        'A4',
        'A3',
        'pull-up',
      ),
    ),
    bytes: v.optional(describe(count, 'Its size in bytes: 1 MB is 1000000. Readers see it as kB or MB.', 1_200_000)),
    pages: v.optional(describe(count, 'Number of pages.', 4)),
    width: v.optional(describe(count, 'Width of a picture or film in pixels.', 1080)),
    height: v.optional(describe(count, 'Height of a picture or film in pixels.', 1080)),
    duration: v.optional(describe(count, 'Length of a film or recording in seconds.', 90)),
    signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
    name: v.optional(describe(v.string(), SAVED_AS, 'dŵr-ŷd.jpg')),
  }),
  'Where the file is, and what a reader likes to know before downloading it.',
);
export type File = v.InferOutput<typeof oneFile>;

/** One file for everyone, or one for each language. */
export const file = describe(
  perLanguage(oneFile),
  'One file for everyone, or one for each language.',
  { url: 'media/poster.pdf', format: 'PDF', bytes: 1_200_000, pages: 1 },
  { en: { url: 'media/poster.en.pdf' }, cy: { url: 'media/poster.cy.pdf' } },
);
