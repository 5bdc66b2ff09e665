// What <campaign-video> plays: a film in files of the kit, or one on YouTube or Vimeo.
import * as v from 'valibot';
import { describe } from './describe.js';
import { count, item } from './item.js';
import { picture, rights } from './media.js';
import { languages, perLanguage, richText, text, url } from './text.js';

const source = v.object({
  url: describe(url, 'The film.', 'media/film.webm'),
  type: describe(v.string(), 'Its media type. The first that a browser can play is taken.', 'video/webm', 'video/mp4'),
  bytes: v.optional(describe(count, 'Size in bytes.', 2_400_000)),
  width: v.optional(describe(count, 'Width in pixels.', 1280)),
  height: v.optional(describe(count, 'Height in pixels.', 720)),
});
const sources = perLanguage(v.pipe(v.array(source), v.minLength(1, 'must list one file at least')));
export type Source = v.InferOutput<typeof source>;

const platformId = (where: string) =>
  v.pipe(v.string(), v.regex(/^[\w-]+$/, `must be the film’s id on ${where}, not its address`));

export const video = v.object({
  ...item,
  title: describe(text, 'The title of the film.', { en: 'Thank you to our families', cy: 'Diolch i’n teuluoedd' }),
  description: v.optional(describe(richText, 'What it is about, and who it is for.')),
  duration: v.optional(describe(count, 'Length in seconds.', 42)),
  poster: v.optional(describe(picture, 'The still that shows before it plays.')),
  sources: v.optional(describe(sources, 'The film in files: one of each type, best first.')),
  youtube: v.optional(describe(platformId('YouTube'), 'The film’s id on YouTube, in place of sources.', 'a1b2c3d4e5f')),
  vimeo: v.optional(describe(platformId('Vimeo'), 'The film’s id on Vimeo, in place of sources.', '123456789')),
  captions: v.optional(
    describe(
      v.array(
        v.object({
          lang: describe(v.picklist(languages), 'Their language.', 'cy'),
          url: describe(url, 'A WebVTT file (https://www.w3.org/TR/webvtt1/).', 'media/film.cy.vtt'),
        }),
      ),
      'Captions. A film with sound must have them: WCAG 2.2, 1.2.2.',
    ),
  ),
  transcript: v.optional(describe(richText, 'All that is said and shown, to read instead.')),
  audioDescription: v.optional(
    describe(
      v.object({
        sources: v.optional(describe(sources, 'The film with a voice that describes what is seen.')),
        text: v.optional(describe(richText, 'What the voice says, to read instead.')),
      }),
      'For people who do not see the film: WCAG 2.2, 1.2.5.',
    ),
  ),
  ...rights,
});
export type Video = v.InferOutput<typeof video>;
