import { expect } from '@open-wc/testing';
import {
  fromZero,
  isSubRip,
  subRipToVtt,
  unrolled,
  withReadableTimes,
} from '../../../src/campaign/captions/convert.js';
import { parseVtt } from '../../../src/campaign/captions/parse-vtt.js';
import { isRolling } from '../../../src/campaign/captions/rolling.js';

const cuesOf = (vtt: string) => parseVtt(vtt)?.cues.map(({ start, end, text }) => [start, end, text]);

describe('SubRip becomes WebVTT', () => {
  for (const [name, srt, cues] of [
    [
      'as editing programs write it',
      '1\n00:00:01,000 --> 00:00:03,000\nThank you\n\n2\n00:00:04,000 --> 00:00:06,500\nDiolch i’n\nteuluoedd\n',
      [
        [1, 3, 'Thank you'],
        [4, 6.5, 'Diolch i’n\nteuluoedd'],
      ],
    ],
    [
      'with Windows line ends and a mark',
      '\ufeff1\r\n00:00:01,000 --> 00:00:03,000\r\nThank you\r\n',
      [[1, 3, 'Thank you']],
    ],
    ['with one digit for the hour, and short milliseconds', '1\n0:00:01,5 --> 0:00:03,25\nOne', [[1.5, 3.25, 'One']]],
    ['with full stops', '1\n00:00:01.000 --> 00:00:03.000\nOne', [[1, 3, 'One']]],
    [
      'without numbers, as SBV is',
      '0:00:01.000,0:00:03.000\nOne\n\n0:00:04.000,0:00:05.000\nTwo',
      [
        [1, 3, 'One'],
        [4, 5, 'Two'],
      ],
    ],
    [
      'with an empty line in a caption',
      '1\n00:00:01,000 --> 00:00:03,000\nOne\n\nTwo\n\n2\n00:00:04,000 --> 00:00:05,000\nThree',
      [
        [1, 3, 'One\nTwo'],
        [4, 5, 'Three'],
      ],
    ],
    [
      'with a caption that is a number',
      '1\n00:00:01,000 --> 00:00:03,000\n999\n\n2\n00:00:04,000 --> 00:00:05,000\n101',
      [
        [1, 3, '999'],
        [4, 5, '101'],
      ],
    ],
    [
      'with colours and places',
      '1\n00:00:01,000 --> 00:00:03,000\n{\\an8}<font color="#fff">One</font> <I>two</I>',
      [[1, 3, 'One <i>two</i>']],
    ],
    [
      'with signs that WebVTT takes for tags',
      '1\n00:00:01,000 --> 00:00:03,000\nFish & chips <3 <laughs>',
      [[1, 3, 'Fish &amp; chips &lt;3 &lt;laughs&gt;']],
    ],
    ['with times that Word changed', '1\n00:00:01,000 → 00:00:03,000\nOne', [[1, 3, 'One']]],
    [
      'with times that people say',
      '1\n00:00:01,000 --> 00:00:03,000\n10:30 – 11:30, coffee',
      [[1, 3, '10:30 – 11:30, coffee']],
    ],
  ] as const) {
    it(name, () => {
      expect(isSubRip(srt)).to.equal(true);
      expect(cuesOf(subRipToVtt(srt))).to.deep.equal(cues);
      expect(parseVtt(subRipToVtt(srt))?.skipped).to.deep.equal([]);
    });
  }

  it('is not what other texts are', () => {
    for (const text of [
      '',
      'Thank you',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOne',
      '{\n "campaign": {}\n}',
      '10:30 – 11:30',
    ]) {
      expect(isSubRip(text), text).to.equal(false);
    }
  });
});

describe('WebVTT with times that no browser reads', () => {
  it('gets the same times, written well, and keeps all else', () => {
    const vtt =
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nintro\n00:00:01,000 --> 00:00:03,000 align:start\nOne\n\n1:00.000 --> 1:02.5\nTwo\n\n00:05.000 --> 00:06.000\nThree\n';
    const better = withReadableTimes(vtt);
    expect(cuesOf(better)).to.deep.equal([
      [1, 3, 'One'],
      [60, 62.5, 'Two'],
      [5, 6, 'Three'],
    ]);
    expect(better).to.contain('STYLE\n::cue { color: red }').and.contain('intro\n').and.contain(' align:start');
    expect(withReadableTimes(better)).to.equal(better);
  });
});

describe('captions that count from an hour on', () => {
  it('are counted from zero', () => {
    const vtt = 'WEBVTT\n\n10:00:01.000 --> 10:00:03.000 line:0\nOne\n\n10:00:04.500 --> 10:00:05.000\nTwo\n';
    expect(cuesOf(fromZero(vtt))).to.deep.equal([
      [1, 3, 'One'],
      [4.5, 5, 'Two'],
    ]);
    expect(fromZero(vtt)).to.contain(' line:0');
    expect(fromZero(fromZero(vtt))).to.equal(fromZero(vtt));
  });
});

describe('YouTube’s rolling captions', () => {
  const rolling = `WEBVTT
Kind: captions
Language: en

00:00:01.000 --> 00:00:03.000 align:start position:0%
${' '}
thank<00:00:01.500><c> you</c>

00:00:03.000 --> 00:00:03.010 align:start position:0%
thank you
${' '}

00:00:03.010 --> 00:00:05.000 align:start position:0%
thank you
all<00:00:03.500><c> very</c><00:00:04.000><c> much</c>

00:00:05.000 --> 00:00:05.010 align:start position:0%
all very much
${' '}
`;
  it('are found out, and each line is kept once', () => {
    expect(isRolling(parseVtt(rolling)?.cues ?? [])).to.equal(true);
    expect(cuesOf(unrolled(rolling))).to.deep.equal([
      [1, 3.01, 'thank you'],
      [3.01, 5.01, 'all very much'],
    ]);
    expect(isRolling(parseVtt(unrolled(rolling))?.cues ?? [])).to.equal(false);
  });

  it('are not what repeats itself: music, and a word said twice', () => {
    const vtt = (words: string[]) => words.map((text, line) => ({ line, start: line, end: line + 1, text }));
    expect(isRolling(vtt(['[Music]', '[Music]', '[Music]', 'Thank you']))).to.equal(false);
    expect(isRolling(vtt(['No', 'No', 'Thank you', 'All', 'of', 'you']))).to.equal(false);
  });
});
