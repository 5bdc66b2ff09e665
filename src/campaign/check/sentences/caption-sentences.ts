// Sentences about captions.
import type { Sentence } from './sentence.js';

const more = (others: number) => (others ? `, and ${others} more like it` : '');
const cues = (count: number) => (count === 1 ? '1 caption is' : `${count} captions are`);
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

export const captionSentences = {
  'captions-missing': [
    'error',
    (files: number) => [
      `is a film without captions${files ? ': nothing in its caption files shows' : ''}`,
      `${files ? 'Correct them' : 'Add "captions"'}: a WebVTT file for each language. WCAG 2.2, 1.2.2 (captions).`,
    ],
  ],
  'captions-language': [
    'warning',
    (language: string) => [`has no captions in ${language}`, `Add a WebVTT file for ${language} to "captions".`],
  ],
  'captions-format': [
    'error',
    (name: string, really: string) => [
      `names ${name}, which is not WebVTT but ${really}: no browser shows these captions`,
      'Its first line must be WEBVTT. Export it as WebVTT, or as SubRip (.srt) into the folder of this manifest: publish converts that.',
    ],
  ],
  'captions-subrip': [
    'warning',
    (name: string) => [
      `names ${name}, which is SubRip: publish converts it to WebVTT, and without that no browser shows it`,
      'Nothing needs doing if you publish. Otherwise save it as WebVTT.',
    ],
  ],
  'captions-empty': [
    'error',
    (name: string) => [
      `names ${name}, which has no captions in it`,
      'Export the captions again: only the first lines of the file are there.',
    ],
  ],
  'captions-time': [
    'error',
    (name: string, line: number, text: string, others: number) => [
      `names ${name}, whose line ${line} has times that browsers cannot read, so its words never show: ${text}${more(others)}`,
      'Write times as 00:00:01.000 --> 00:00:03.000, with full stops.',
    ],
  ],
  'captions-turned': [
    'error',
    (name: string, line: number, others: number) => [
      `names ${name}, where the caption in line ${line} ends before it starts, so it never shows${more(others)}`,
      'Correct its times: the end comes second.',
    ],
  ],
  'captions-late': [
    'error',
    (name: string, line: number, others: number, duration: number) => [
      `names ${name}, where the caption in line ${line} starts after the film has ended (${clock(duration)}), so it never shows${more(others)}`,
      'Correct its times, or the "duration" of the film. Editing programs often count from 01:00:00: export the captions from zero.',
    ],
  ],
  'captions-words': [
    'warning',
    (name: string, line: number, words: string, others: number) => [
      `names ${name}, whose line ${line} has words that never show, because there are no times above them: “${words}”${more(others)}`,
      'Delete the empty line before them, write times above them, or begin them with NOTE if nobody should see them.',
    ],
  ],
  'captions-left-out': [
    'warning',
    (name: string, line: number, words: string) => [
      `names ${name}, whose line ${line} has ${words}, which browsers take for a tag: these words never show`,
      'Write [laughs] in square brackets, and &lt; for the sign itself.',
    ],
  ],
  'captions-signs': [
    'warning',
    (name: string, line: number, signs: string) => [
      `names ${name}, whose line ${line} has ${signs}, which readers see as it is`,
      'Delete it: other formats place words on the screen with it.',
    ],
  ],
  'captions-doubled': [
    'warning',
    (name: string) => [
      `names ${name}, which has each line two or three times: readers see everything doubled`,
      'YouTube’s automatic captions do this. Download them from YouTube Studio as .srt, or correct them there first.',
    ],
  ],
  'captions-fast': [
    'warning',
    (name: string, count: number, line: number, speed: number) => [
      `names ${name}, in which ${cues(count)} too fast to read: line ${line} has ${speed} characters a second`,
      'Keep to 20 characters a second: shorten the words, or show them for longer.',
    ],
  ],
  'captions-tall': [
    'warning',
    (name: string, count: number, line: number, lines: number) => [
      `names ${name}, in which ${cues(count)} tall: the one in line ${line} has ${lines} lines`,
      'Keep to two lines, so that the film can be seen: split it into several captions.',
    ],
  ],
  'captions-other-language': [
    'warning',
    (name: string, stated: string, real: string) => [
      `names ${name} as captions in ${stated}, but its words are ${real}`,
      'Correct "lang", or name the right file.',
    ],
  ],
  'accessible-form-missing': [
    'warning',
    () => [
      'is for families, and has no accessible form',
      'Add one to "forms": "large-print", "easy-read", "audio", "braille" or "bsl"; or a "link" to a web page that says the same.',
    ],
  ],
  'transcript-missing': [
    'warning',
    () => [
      'is a film without a transcript',
      'Add "transcript": everything that is said and shown, for people who read instead or use a braille display.',
    ],
  ],
  'audio-transcript-missing': [
    'warning',
    () => [
      'is a recording without a transcript',
      'Add "transcript": everything that is said, and the sounds that matter, for people who do not hear it. WCAG 2.2, 1.2.1 (audio-only).',
    ],
  ],
  'other-language': [
    'warning',
    (stated: string, real: string) => [
      `is to be ${stated}, but its words are ${real}`,
      `Write it in ${stated}, or delete it: until it is there, readers get the other language, marked as such.`,
    ],
  ],
  'audio-description-missing': [
    'warning',
    () => [
      'is a film without audio description',
      'Add "audioDescription", unless the soundtrack already describes what is seen. WCAG 2.2, 1.2.5 (audio description).',
    ],
  ],
  'chapter-order': [
    'warning',
    (start: string) => [
      `begins at ${start}, not after the chapter before it`,
      'Put the chapters in the order in which they play, and correct the times.',
    ],
  ],
  'chapter-late': [
    'warning',
    (start: string, duration: number) => [
      `begins at ${start}, but all of it is ${duration} seconds long`,
      'Correct the time, or "duration".',
    ],
  ],
} satisfies Record<string, Sentence>;
