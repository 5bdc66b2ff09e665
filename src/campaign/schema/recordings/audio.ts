// Recordings to listen to, such as a radio message or a podcast, shown by <campaign-audio>.
import * as v from 'valibot';
import { describe } from '../describe.js';
import { count, item } from '../item.js';
import { rights, SAVED_AS, SIGN_IN } from '../media.js';
import { fileUrl, perLanguage, richText, text, url } from '../text.js';
import { chapters } from '../videos.js';

export const audioFile = describe(
  v.object({
    url: describe(fileUrl, 'Where the recording’s file is.', 'media/radio.en.mp3'),
    type: describe(
      v.string(),
      'Its media type. The first that a browser can play is taken; every browser plays MP3.',
      'audio/mpeg',
      'audio/mp4',
    ),
    bytes: v.optional(describe(count, 'Size in bytes.', 480_000)),
    name: v.optional(describe(v.string(), SAVED_AS, 'radio-message.mp3')),
  }),
  'One file of a recording.',
  { url: 'media/radio.en.mp3', type: 'audio/mpeg', bytes: 480_000 },
);
export type AudioFile = v.InferOutput<typeof audioFile>;

export const audioFiles = describe(
  perLanguage(v.pipe(v.array(audioFile), v.minLength(1, 'must list one file at least'))),
  'The files of a recording, one of each type, best first: one list for everyone, or one for each language.',
  {
    en: [{ url: 'media/radio.en.mp3', type: 'audio/mpeg' }],
    cy: [{ url: 'media/radio.cy.mp3', type: 'audio/mpeg' }],
  },
);

const audioFields = v.object({
  ...item,
  title: describe(text, 'The title of the recording.', {
    en: 'A radio message of thanks',
    cy: 'Neges radio o ddiolch',
  }),
  description: v.optional(
    describe(richText, 'What it is about, and who it is for.', 'Two partners talk about nights. **Twelve minutes.**'),
  ),
  warning: v.optional(
    describe(
      text,
      'What in it may be hard to hear, in a sentence. It shows before the player, with whom to call.',
      'A family talks about an injury.',
    ),
  ),
  duration: v.optional(describe(count, 'Length in seconds. Readers see minutes and seconds.', 720)),
  sources: v.optional(describe(audioFiles, 'The recording in files. A recording without files has a “link”.')),
  link: v.optional(
    describe(
      v.object({
        url: describe(url, 'The page with the recording.', 'https://podcasts.example.org/thank-you'),
        on: v.optional(
          describe(text, 'What people call the place. Without it, the host’s name.', 'Spotify', 'BBC Sounds'),
        ),
        signIn: v.optional(describe(v.boolean(), SIGN_IN, true)),
      }),
      'A page to listen to it on, such as that of a podcast host: beside the player, or in its place where there are no ' +
        'sources. Nothing of that host loads here.',
      { url: 'https://podcasts.example.org/thank-you', on: 'Spotify' },
    ),
  ),
  transcript: v.optional(
    describe(
      richText,
      'All that is said, and the sounds that matter, to read instead (WCAG 2.2, 1.2.1).',
      '*[Soft piano music]* When I come home, you are there.',
    ),
  ),
  chapters: v.optional(chapters),
  ...rights,
});

export const audio = v.pipe(
  audioFields,
  v.check(({ sources, link }) => Boolean(sources || link), 'needs "sources" or "link"'),
);
export type Audio = v.InferOutput<typeof audio>;
