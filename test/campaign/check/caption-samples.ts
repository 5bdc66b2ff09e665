// For everything that check can say of films and captions, a manifest and a file that make it say so.
import { isSubRip, readSubRip } from '../../../src/campaign/captions/convert.js';
import { parseVtt } from '../../../src/campaign/captions/parse-vtt.js';
import type { captionSentences } from '../../../src/campaign/check/sentences/caption-sentences.js';
import { both, manifestWith } from './checked.js';
import { resource, type Sample } from './sample.js';

export const film = (fields: object) =>
  manifestWith({
    videos: [
      {
        id: 'a',
        title: both('Film', 'Ffilm'),
        sources: [{ url: 'film.mp4', type: 'video/mp4' }],
        captions: [
          { lang: 'en', url: 'film.en.vtt' },
          { lang: 'cy', url: 'film.cy.vtt' },
        ],
        transcript: both('All of it', 'Y cyfan'),
        audioDescription: { text: both('What is seen', 'Yr hyn a welir') },
        ...fields,
      },
    ],
  });

const recording = (fields: object) =>
  manifestWith({
    audio: [
      {
        id: 'a',
        title: both('Radio', 'Radio'),
        sources: [{ url: 'radio.mp3', type: 'audio/mpeg' }],
        ...fields,
      },
    ],
  });

const GOOD = '00:01.000 --> 00:03.000\nThank you\n\n';
const cue = (words: string, times = '00:04.000 --> 00:06.000') => `${times}\n${words}\n\n`;

/** The findings of English captions with these contents. */
const captions = (text: string, names: string[], fields = {}): Sample => ({
  manifest: film({ duration: 60, ...fields }),
  options: {
    probe: async (url) => {
      if (!url.endsWith('.en.vtt')) return {};
      const captions = isSubRip(text) ? { cues: readSubRip(text), skipped: [] } : parseVtt(text);
      return { type: 'text/vtt', bytes: text.length, ...(captions && { captions }) };
    },
  },
  pointer: '/videos/0/captions/0/url',
  names: ['film.en.vtt', ...names],
});
const vtt = (cues: string, names: string[], fields = {}) => captions(`WEBVTT\n\n${GOOD}${cues}`, names, fields);

const SPOKEN_WELSH = 'Mae hyn yn anodd i chi ac i ni. Diolch o galon gan bob un ohonom am eich cefnogaeth yn y nos.';

export const captionSamples: Record<keyof typeof captionSentences, Sample> = {
  'accessible-form-missing': {
    manifest: resource({ url: 'guide.pdf' }, { type: 'guide', audience: ['Families'] }),
    pointer: '/resources/0',
    names: ['families', '"large-print"'],
  },
  'captions-missing': { manifest: film({ captions: undefined }), pointer: '/videos/0', names: ['"captions"', '1.2.2'] },
  'captions-language': {
    manifest: film({ captions: [{ lang: 'en', url: 'film.en.vtt' }] }),
    pointer: '/videos/0/captions',
    names: ['Welsh'],
  },
  'captions-format': {
    manifest: film({}),
    options: { probe: async (url) => (url.endsWith('.en.vtt') ? { type: 'text/plain' } : {}) },
    pointer: '/videos/0/captions/0/url',
    names: ['film.en.vtt', 'plain text', 'WEBVTT'],
  },
  'captions-subrip': {
    url: 'file:///home/sam/campaign/manifest.json',
    manifest: film({}),
    options: { probe: async (url) => (url.endsWith('.en.vtt') ? { type: 'application/x-subrip' } : {}) },
    pointer: '/videos/0/captions/0/url',
    names: ['film.en.vtt', 'SubRip', 'publish'],
  },
  'captions-empty': captions('WEBVTT\n\nNOTE to come\n', ['no captions']),
  'captions-time': vtt(cue('Lost', '00:00:04,000 --> 00:00:06,000'), ['line 6', '00:00:04,000', 'full stops']),
  'captions-turned': vtt(cue('Lost', '00:06.000 --> 00:04.000'), ['line 6', 'before it starts']),
  'captions-late': vtt(cue('Lost', '01:00:04.000 --> 01:00:06.000'), ['line 6', '1:00', '"duration"']),
  'captions-words': vtt(`${cue('One')}and more words\n`, ['line 9', '“and more words”']),
  'captions-left-out': vtt(cue('Fine\n<laughs> Thank you'), ['line 8', '<laughs>', '&lt;']),
  'captions-signs': vtt(cue('{\\an8}Thank you'), ['line 7', '{\\an8}']),
  'captions-doubled': vtt(
    cue('Thank you\nall of you', '00:03.000 --> 00:04.000') + cue('all of you\nvery much', '00:04.000 --> 00:05.000'),
    ['doubled', 'YouTube'],
  ),
  'captions-fast': vtt(cue('x'.repeat(80)), ['1 caption', 'line 6', '40 characters']),
  'captions-tall': vtt(cue('One\nTwo\nThree'), ['1 caption', 'line 6', '3 lines']),
  'captions-other-language': vtt(cue(SPOKEN_WELSH, '00:04.000 --> 00:14.000'), ['English', 'Welsh', '"lang"']),
  'transcript-missing': { manifest: film({ transcript: both(' ') }), pointer: '/videos/0', names: ['"transcript"'] },
  'audio-transcript-missing': {
    manifest: recording({ transcript: both('', ' ') }),
    pointer: '/audio/0',
    names: ['"transcript"', '1.2.1'],
  },
  'audio-description-missing': {
    manifest: film({ audioDescription: undefined }),
    pointer: '/videos/0',
    names: ['"audioDescription"', '1.2.5'],
  },
  'chapter-order': {
    manifest: film({ chapters: ['0:00', '0:20', '0:20'].map((start) => ({ start, title: both('A', 'B') })) }),
    pointer: '/videos/0/chapters/2/start',
    names: ['0:20'],
  },
  'chapter-late': {
    manifest: film({ duration: 60, chapters: [{ start: '1:05', title: both('A', 'B') }] }),
    pointer: '/videos/0/chapters/0/start',
    names: ['1:05', '60 seconds'],
  },
  'other-language': {
    manifest: film({ transcript: both(`${SPOKEN_WELSH}`) }),
    pointer: '/videos/0/transcript/en',
    names: ['English', 'Welsh'],
  },
};
