// Pictures and files, as several sections show or offer them.
import * as v from 'valibot';
import { describe } from './describe.js';
import { count } from './item.js';
import { perLanguage, text, url } from './text.js';

export const rights = {
  credit: v.optional(describe(text, 'Who made it.', 'Drawn for the campaign')),
  licence: v.optional(describe(text, 'The terms under which it may be used.', 'Open Government Licence v3.0')),
};

export const picture = v.object({
  url: describe(url, 'The picture: the form that every browser shows (JPEG, PNG or SVG).', 'media/door.jpg'),
  alt: describe(text, 'What it shows, for people who do not see it. "" where it only decorates.'),
  width: describe(count, 'Width of that file in pixels.', 1280),
  height: describe(count, 'Height of that file in pixels.', 720),
  sources: v.optional(
    describe(
      v.array(
        v.object({
          url: describe(url, 'Another size or format of the same picture.', 'media/door-640.avif'),
          type: describe(v.string(), 'Its media type.', 'image/avif', 'image/webp', 'image/jpeg'),
          width: describe(count, 'Its width in pixels.', 640),
        }),
      ),
      'Other sizes and formats; a browser takes the smallest that is sharp enough.',
    ),
  ),
  focus: v.optional(
    describe(
      v.tuple([v.number(), v.number()]),
      'The point to keep in view when the picture is cropped: per cent from the left, per cent from the top.',
      [50, 30],
    ),
  ),
  ...rights,
});
export type Picture = v.InferOutput<typeof picture>;

const oneFile = v.object({
  url: describe(url, 'Where the file is.', 'media/poster.en.pdf'),
  format: v.optional(describe(v.string(), 'Its format, in the short form people know.', 'PDF', 'DOCX', 'PNG')),
  bytes: v.optional(describe(count, 'Its size in bytes.', 1_200_000)),
  pages: v.optional(describe(count, 'Number of pages.', 4)),
  width: v.optional(describe(count, 'Width of a picture or film in pixels.', 1080)),
  height: v.optional(describe(count, 'Height of a picture or film in pixels.', 1080)),
  duration: v.optional(describe(count, 'Length of a film or recording in seconds.', 90)),
});
export type File = v.InferOutput<typeof oneFile>;

/** One file for everyone, or one for each language. */
export const file = perLanguage(oneFile);
