// Films, shown by <campaign-video>: a film in files of the kit, or one on YouTube or Vimeo.
import * as v from 'valibot';
import { languages } from '../language/language.js';
import { describe } from './describe.js';
import { count, item } from './item.js';
import { picture, rights, SAVED_AS } from './media.js';
import { fileUrl, perLanguage, richText, text } from './text.js';

export const filmFile = describe(
  v.object({
    url: describe(fileUrl, 'Where the film’s file is.', 'media/film.webm'),
    type: describe(
      v.string(),
      'Its media type. The first that a browser can play is taken.',
      'video/webm',
      'video/mp4',
    ),
    bytes: v.optional(describe(count, 'Size in bytes.', 2_400_000)),
    width: v.optional(describe(count, 'Width in pixels.', 1280)),
    height: v.optional(describe(count, 'Height in pixels.', 720)),
    name: v.optional(describe(v.string(), SAVED_AS, 'film.mp4')),
  }),
  'One file of a film.',
  { url: 'media/film.mp4', type: 'video/mp4', bytes: 3_100_000, width: 1280, height: 720 },
);
export const films = describe(
  perLanguage(v.pipe(v.array(filmFile), v.minLength(1, 'must list one file at least'))),
  'The files of a film, one of each type, best first: one list for everyone, or one for each language.',
  [
    { url: 'media/film.webm', type: 'video/webm' },
    { url: 'media/film.mp4', type: 'video/mp4' },
  ],
);
export type Source = v.InferOutput<typeof filmFile>;

const platformId = (where: string) =>
  v.pipe(v.string(), v.regex(/^[\w-]+$/, `must be the film’s id on ${where}, not its address`));

export const video = v.object({
  ...item,
  title: describe(text, 'The title of the film.', { en: 'Thank you to our families', cy: 'Diolch i’n teuluoedd' }),
  description: v.optional(
    describe(
      richText,
      'What it is about, and who it is for.',
      'Five families on what a thank you means. **Two minutes.**',
    ),
  ),
  warning: v.optional(
    describe(
      text,
      'What in it may be hard to watch, in a sentence. It shows before the film, with whom to call.',
      'A family waits for news in this film.',
    ),
  ),
  duration: v.optional(describe(count, 'Length in seconds. Readers see minutes and seconds.', 42)),
  poster: v.optional(describe(picture, 'The still that shows before it plays.')),
  sources: v.optional(describe(films, 'The film in files: one of each type, best first.')),
  youtube: v.optional(
    describe(
      platformId('YouTube'),
      'The film’s id on YouTube, in place of sources: the letters and digits after v= in its address.',
      'a1b2c3d4e5f',
    ),
  ),
  vimeo: v.optional(
    describe(
      platformId('Vimeo'),
      'The film’s id on Vimeo, in place of sources: the number in its address.',
      '123456789',
    ),
  ),
  captions: v.optional(
    describe(
      v.array(
        v.object({
          lang: describe(v.picklist(languages), 'The language of the captions.', 'cy'),
          url: describe(fileUrl, 'The caption file, in the WebVTT format (.vtt).', 'media/film.cy.vtt'),
        }),
      ),
      'Captions, one file for each language. A film with sound must have them (WCAG 2.2, 1.2.2).',
    ),
  ),
  transcript: v.optional(
    describe(
      richText,
      'All that is said and shown, to read instead.',
      'A front door opens. *Partner:* You learn to listen for the key.',
    ),
  ),
  audioDescription: v.optional(
    describe(
      v.object({
        sources: v.optional(describe(films, 'The film with a voice that describes what is seen.')),
        text: v.optional(
          describe(richText, 'What the voice says, to read instead.', 'Dawn. A street of terraced houses.'),
        ),
      }),
      'The film for people who do not see it (WCAG 2.2, 1.2.5).',
    ),
  ),
  ...rights,
});
export type Video = v.InferOutput<typeof video>;
