// Why: what check says of captions is only worth something if browsers say the same. Each file here goes through a real <track>.
import { expect } from '@open-wc/testing';
import { cueText } from '../../../src/campaign/captions/cue-text.js';
import { parseVtt } from '../../../src/campaign/captions/parse-vtt.js';

interface Shown {
  start: number;
  end: number;
  text: string;
}

/** One for all: WebKit starts a player for each. */
const video = document.createElement('video');
document.body.append(video);

/** The cues that this browser takes from a file; undefined where it refuses the file. */
async function inBrowser(vtt: string): Promise<Shown[] | undefined> {
  const track = document.createElement('track');
  const loaded = new Promise<boolean>((resolve) => {
    track.addEventListener('load', () => resolve(true), { once: true });
    track.addEventListener('error', () => resolve(false), { once: true });
  });
  video.append(track);
  track.track.mode = 'hidden';
  track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }));
  const isLoaded = await loaded;
  const cues = [...((track.track.cues ?? []) as Iterable<VTTCue>)];
  URL.revokeObjectURL(track.src);
  track.remove();
  if (!isLoaded) return undefined;
  return sorted(cues.map(({ startTime, endTime, text }) => ({ start: startTime, end: endTime, text })));
}

const sorted = (cues: readonly Shown[]): Shown[] =>
  cues
    .map(({ start, end, text }) => ({ start, end, text: text.trim() }))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.text < b.text ? -1 : 1));

const ours = (vtt: string): Shown[] | undefined => {
  const parsed = parseVtt(vtt);
  return parsed && sorted(parsed.cues);
};

const GOOD = '00:01.000 --> 00:02.000\nThank you';

/** Files as editors, YouTube, Teams and people write them. */
const FILES: Record<string, string> = {
  'a plain file': `WEBVTT\n\n${GOOD}\n`,
  'Windows line ends': `WEBVTT\r\n\r\n00:00:01.000 --> 00:00:02.000\r\nThank\r\nyou\r\n\r\n1\r\n00:03.000 --> 00:04.000\r\nAll`,
  'a mark at its start': `\ufeffWEBVTT - made by us\n\n${GOOD}`,
  'no empty line after the head': `WEBVTT\n${GOOD}`,
  'words in the head': `WEBVTT\nKind: captions\nLanguage: en\n\n${GOOD}`,
  'styles, regions and notes': `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\nwidth:40%\n\nNOTE by\nus\n\n${GOOD}`,
  settings: 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start position:0% line:0\nThank you',
  'names of cues': 'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nOne\n\nintro part\n00:03.000 --> 00:04.000\nTwo',
  'no spaces round the arrow': 'WEBVTT\n\n00:01.000-->00:02.000\nThank you',
  'no empty line between': 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n00:03.000 --> 00:04.000\nTwo',
  hours: 'WEBVTT\n\n01:00:01.000 --> 101:00:03.000\nThank you',
  'words that no times stand above': `WEBVTT\n\nLost words\n\n${GOOD}\n\nMore of them\nand more`,
  'a cue without words': 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nTwo',
  'an empty line in a cue': `WEBVTT\n\n${GOOD}\n\nand goodbye`,
  'ends before it begins': 'WEBVTT\n\n00:03.000 --> 00:01.000\nThank you',
  commas: `WEBVTT\n\n00:00:01,000 --> 00:00:03,000\nLost\n\n${GOOD}`,
  'one digit': `WEBVTT\n\n0:01.000 --> 0:02.000\nLost\n\n${GOOD}`,
  'two digits of milliseconds': `WEBVTT\n\n00:01.00 --> 00:02.00\nLost\n\n${GOOD}`,
  frames: `WEBVTT\n\n00:00:01:12 --> 00:00:02:00\nLost\n\n${GOOD}`,
  'no milliseconds': `WEBVTT\n\n00:00:01 --> 00:00:02\nLost\n\n${GOOD}`,
  '61 seconds': `WEBVTT\n\n00:61.000 --> 01:02.000\nLost\n\n${GOOD}`,
  'a long arrow': `WEBVTT\n\n00:01.000 —> 00:02.000\nLost\n\n${GOOD}`,
  'an arrow among words': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHere --> there\nand on',
  SubRip: '1\n00:00:01,000 --> 00:00:03,000\nThank you\n',
  'small letters': `webvtt\n\n${GOOD}`,
  'an empty line before the head': `\nWEBVTT\n\n${GOOD}`,
  'no head': GOOD,
  'a head and nothing else': 'WEBVTT\n',
  'a word that goes on': `WEBVTTX\n\n${GOOD}`,
};

describe('captions, as a browser parses them', () => {
  for (const [name, vtt] of Object.entries(FILES)) {
    it(name, async () => {
      const shown = await inBrowser(vtt);
      // An engine may say of a file without cues that it loaded, or that it did not.
      if (!ours(vtt)?.length) expect(shown ?? []).to.deep.equal([]);
      else expect(ours(vtt)).to.deep.equal(shown);
    });
  }

  it('whatever lines follow each other', async () => {
    const LINES = [
      ...['', '', '', 'Thank you', '1', 'NOTE ours', 'STYLE', 'REGION', '::cue { color: red }', 'a --> b', '-->'],
      ...['00:01.000 --> 00:02.000', '00:00:03.000 --> 00:00:04.500 align:start', '00:05.000 --> 00:04.000'],
      ...['00:06,000 --> 00:07,000', '0:08.000 --> 0:09.000', '00:10.000-->00:11.000', '\t00:12.000 --> 00:13.000'],
      ...[
        '00:14.000 -> 00:15.000',
        '00:99.000 --> 01:00.000',
        '100:00:00.000 --> 100:00:01.000',
        'Diolch',
        '<v Sam>Hello',
      ],
    ];
    // The same each time: a multiplicative generator (Lehmer).
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % below;
    };
    const files = Array.from({ length: 150 }, () =>
      ['WEBVTT', ...Array.from({ length: 3 + next(12) }, () => LINES[next(LINES.length)])].join('\n'),
    );
    const shown = await Promise.all(files.map(inBrowser));
    for (const [index, vtt] of files.entries())
      expect(ours(vtt), JSON.stringify(vtt)).to.deep.equal(shown[index] ?? []);
  });

  it('says which words nobody sees, and in which line', () => {
    const skipped = (name: string) => parseVtt(FILES[name] ?? '')?.skipped;
    expect(skipped('commas')).to.deep.equal([{ line: 3, text: '00:00:01,000 --> 00:00:03,000', times: true }]);
    expect(skipped('words that no times stand above')).to.deep.equal([
      { line: 3, text: 'Lost words', times: false },
      { line: 8, text: 'More of them and more', times: false },
    ]);
    expect(skipped('an empty line in a cue')).to.deep.equal([{ line: 6, text: 'and goodbye', times: false }]);
    expect(skipped('a long arrow')).to.deep.equal([{ line: 3, text: '00:01.000 —> 00:02.000 Lost', times: false }]);
    for (const name of ['a plain file', 'styles, regions and notes', 'names of cues', 'words in the head']) {
      expect(skipped(name), name).to.deep.equal([]);
    }
  });
});

describe('the words of a cue, as a browser shows them', () => {
  for (const [written, left] of [
    ['Thank <i>you</i>', []],
    ['<v Sam>Thank <b.loud>you</b></v>', []],
    ['thank<00:00:01.500><c> you</c>', []],
    ['Fish &amp; chips &lt;3&nbsp;you', []],
    ['<font color="#fff">Thank</font> you', []],
    ['<laughs> Thank you', ['<laughs>']],
    ['I <3 you', ['<3 you']],
    ['[Partner] < whispers > Thank you', ['< whispers >']],
    ['One\nTwo', []],
  ] as const) {
    it(JSON.stringify(written), () => {
      const shown = new VTTCue(0, 1, written).getCueAsHTML().textContent ?? '';
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(words(cueText(written).lines.join('\n'))).to.equal(words(shown));
      expect(cueText(written).left).to.deep.equal(left);
    });
  }
});
