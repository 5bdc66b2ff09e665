// Films, shown by <campaign-video>: in files of the kit, on YouTube or Vimeo, or on a page elsewhere.
import * as v from 'valibot';
import { vimeoId, youtubeId } from '../compile/metadata/film-id.js';
import { languages } from '../language/language.js';
import { describe } from './describe.js';
import { count, item } from './item.js';
import { picture, rights, SAVED_AS, SIGN_IN } from './media.js';
import { fileUrl, perLanguage, richText, text, url } from './text.js';

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

const platformId = (where: string, idOf: (written: string) => string | undefined) =>
  v.pipe(
    v.string(),
    v.check((written) => idOf(written) !== undefined, `must be the film’s id on ${where}, or its address there`),
  );

/** The places where a film can be. */
const places = {
  sources: v.optional(describe(films, 'The film in files: one of each type, best first.')),
  youtube: v.optional(
    describe(
      platformId('YouTube', youtubeId),
      'The film on YouTube, in place of sources: its address as YouTube shares it, a short or with a time to begin at ' +
        'too, or its id, which is the letters and digits after v=.',
      'https://youtu.be/a1b2c3d4e5f?t=42',
      'a1b2c3d4e5f',
    ),
  ),
  vimeo: v.optional(
    describe(
      platformId('Vimeo', vimeoId),
      'The film on Vimeo, in place of sources: its address, or the number in it. A film that is not listed has a key ' +
        'after its number.',
      'https://vimeo.com/123456789/0a1b2c3d4e',
      '123456789',
    ),
  ),
  link: v.optional(
    describe(
      v.object({
        url: describe(url, 'The page with the film.', 'https://force.sharepoint.com/sites/comms/film.aspx'),
        on: v.optional(
          describe(text, 'What people call the place. Without it, the host’s name.', 'Microsoft Stream', 'BBC iPlayer'),
        ),
        signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
      }),
      'A page to watch the film on, in place of sources: Microsoft Stream, SharePoint or any other host. The poster ' +
        'leads there; nothing of that host loads here.',
      { url: 'https://force.sharepoint.com/sites/comms/film.aspx', on: 'Microsoft Stream', signIn: true },
    ),
  ),
};

const whole = v.object(places);
export type Places = v.InferOutput<typeof whole>;

const chapter = v.object({
  start: describe(
    v.pipe(v.string(), v.regex(/^(\d+:)?[0-5]?\d:[0-5]\d$/, 'must be a time such as 1:05')),
    'When it begins: minutes and seconds, or hours, minutes and seconds.',
    '1:05',
  ),
  title: describe(text, 'What it is about.', { en: 'The first night shift', cy: 'Y sifft nos gyntaf' }),
});

export const chapters = describe(
  v.array(chapter),
  'Its parts, in order. Readers choose one, and it plays from there.',
  [
    { start: '0:00', title: 'A kitchen, six in the morning' },
    { start: '1:05', title: 'The first night shift' },
  ],
);
export type Chapter = v.InferOutput<typeof chapter>;

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
  ...places,
  aspectRatio: v.optional(
    describe(
      v.pipe(v.string(), v.regex(/^[1-9]\d*:[1-9]\d*$/, 'must be width to height, such as 9:16')),
      'Its shape, width to height. Without it, that of its first file, upright for a short on YouTube, else 16:9.',
      '9:16',
      '1:1',
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
  chapters: v.optional(chapters),
  audioDescription: v.optional(
    describe(
      v.object({
        ...places,
        text: v.optional(
          describe(richText, 'What the voice says, to read instead.', 'Dawn. A street of terraced houses.'),
        ),
      }),
      'The film for people who do not see it: with a voice that describes what is seen (WCAG 2.2, 1.2.5).',
    ),
  ),
  bsl: v.optional(
    describe(whole, 'The film with British Sign Language (WCAG 2.2, 1.2.6).', {
      youtube: 'https://youtu.be/a1b2c3d4e5f',
    }),
  ),
  ...rights,
});
export type Video = v.InferOutput<typeof video>;
