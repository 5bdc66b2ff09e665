// Captions of other forms as WebVTT, the one that browsers show. Text in, text out.
import { cueText, escapeCue } from './cue-text.js';
import { type Cue, parseVtt } from './parse-vtt.js';
import { withoutRolling } from './rolling.js';
import { guessTimes, readTimes, type Times, writeTime } from './times.js';

const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n?|\n/);

/** SubRip: a number, times with a comma, words; or YouTube's SBV, which has no numbers. */
export const isSubRip = (text: string): boolean => {
  const [first = '', second = ''] = linesOf(text).filter((line) => line.trim());
  return guessTimes(/^\s*\d+\s*$/.test(first) ? second : first) !== undefined;
};

export function readSubRip(text: string): Cue[] {
  const cues: Cue[] = [];
  let words: string[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const times = guessTimes(line);
    if (!times) {
      words.push(line);
      continue;
    }
    endCue(cues, words, true);
    words = [];
    cues.push({ line: index + 1, start: times.start, end: times.end, text: '' });
  }
  endCue(cues, words, false);
  return cues;
}

export const subRipToVtt = (text: string): string => writeVtt(readSubRip(text));

/** Gives the last cue its words: an empty line among them would end it. @param numbered a number may follow, that of the next one */
function endCue(cues: Cue[], words: readonly string[], numbered: boolean): void {
  const last = cues.at(-1);
  if (!last) return;
  const spoken = words.map((line) => line.trim()).filter(Boolean);
  // The number stands after an empty line; a line of digits that does not is said.
  const blank = words.findLastIndex((line) => !line.trim());
  if (numbered && /^\d+$/.test(spoken.at(-1) ?? '') && words[blank + 1]?.trim() === spoken.at(-1)) spoken.pop();
  last.text = spoken.map(cueLine).join('\n');
}

/** A line of SubRip: bold, italic and underlined stay; colours, and places on the screen, go. */
const cueLine = (line: string): string =>
  line
    .replace(/\{\\[^{}]*\}/g, '')
    .replace(/<\/?font\b[^>]*>/gi, '')
    .split(/(<\/?[biu]>)/i)
    .map((part, index) => (index % 2 ? part.toLowerCase() : escapeCue(part)))
    .join('');

/** The same captions with times that browsers read: all else stays as it is. */
export const withReadableTimes = (vtt: string): string =>
  withTimes(vtt, (line) => (readTimes(line) ? undefined : guessTimes(line)));

/** The hours that editing programs count from, in seconds: films are cut from 01:00:00 or 10:00:00 on. */
export const hoursBefore = (cues: readonly Cue[]): number =>
  cues.length ? Math.floor(Math.min(...cues.map(({ start }) => start)) / 3600) * 3600 : 0;

/** The same captions, counted from zero. */
export function fromZero(vtt: string): string {
  const before = hoursBefore(parseVtt(vtt)?.cues ?? []);
  return withTimes(vtt, (line) => {
    const times = readTimes(line);
    return times && { ...times, start: times.start - before, end: Math.max(0, times.end - before) };
  });
}

/** @param change the times that a line should have; undefined where it stays as it is */
const withTimes = (vtt: string, change: (line: string) => Times | undefined): string =>
  linesOf(vtt)
    .map((line) => {
      const times = change(line);
      return times ? `${writeTime(times.start)} --> ${writeTime(times.end)}${times.rest}` : line;
    })
    .join('\n');

/** The same captions with each line once. */
export function unrolled(vtt: string): string {
  const cues = withoutRolling(parseVtt(vtt)?.cues ?? []);
  return writeVtt(cues.map((cue) => ({ ...cue, text: cueText(cue.text).lines.map(escapeCue).join('\n') })));
}

const writeVtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n${cues.map(({ start, end, text }) => `\n${writeTime(start)} --> ${writeTime(end)}\n${text}\n`).join('')}`;
