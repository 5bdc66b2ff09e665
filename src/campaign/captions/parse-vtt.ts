// Captions as a browser parses them (https://www.w3.org/TR/webvtt1/#file-parsing). The libraries for it say which cues there are; what
// a team has to know is which of its words nobody sees, and where they are.
import { readTimes } from './times.js';

export interface Cue {
  /** The line of its times in the file, from 1. */
  line: number;
  /** In seconds. */
  start: number;
  end: number;
  /** Its text, with tags. */
  text: string;
}

/** Something that browsers pass over. */
export interface Skipped {
  line: number;
  text: string;
  /** True for times that a browser cannot read; otherwise these are words that no times stand above. */
  times: boolean;
}

export interface ParsedVtt {
  cues: Cue[];
  skipped: Skipped[];
}

/** Undefined where browsers see no WebVTT at all. */
export function parseVtt(text: string): ParsedVtt | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  if (!/^WEBVTT(?![^ \t])/.test(lines[0] ?? '')) return undefined;
  const parsed: ParsedVtt = { cues: [], skipped: [] };
  let at = lines[1] ? block(lines, 1, undefined) : 1;
  while (at < lines.length) at = lines[at] ? block(lines, at, parsed) : at + 1;
  return parsed;
}

/** Reads one block. @param into undefined in the file's head @returns the index of the line to go on from */
function block(lines: readonly string[], first: number, into: ParsedVtt | undefined): number {
  let cue: Omit<Cue, 'text'> | undefined;
  let hasTimes = false;
  let words: string[] = [];
  let at = first;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.includes('-->')) {
      if (!line) break;
      words.push(line);
      continue;
    }
    // Times are on the first line, or on the second below a name. Further ones begin a cue of their own.
    if (!into || (at !== first && (at !== first + 1 || hasTimes))) break;
    hasTimes = true;
    const times = readTimes(line);
    if (times) {
      cue = { line: at + 1, start: times.start, end: times.end };
      words = [];
    } else into.skipped.push({ line: at + 1, text: line.trim(), times: true });
  }
  if (cue) into?.cues.push({ ...cue, text: words.join('\n') });
  else if (!hasTimes && into && !/^(NOTE([ \t]|$)|(STYLE|REGION)[ \t]*$)/.test(words[0] ?? '')) {
    const spoken = words.findIndex((line) => /\p{L}/u.test(line));
    if (spoken >= 0) into.skipped.push({ line: first + 1, text: words.join(' ').trim(), times: false });
  }
  return at;
}
