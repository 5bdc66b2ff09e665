// UTF-8 that some program has read as ANSI, and saved so: “Donâ€™t” for “Don’t”. Only what becomes a letter or a mark that
// people type is undone, so that no text that is right is ever changed.
import { decodeNarrow, type NarrowEncoding } from './narrow.js';

/** Latin letters, punctuation, signs and emoji; not what chance makes of two letters of Welsh. */
const TYPED =
  /^(?:\ufe0f|[\u00a0-\u017f\u02b9-\u02dd\u1e00-\u1eff\u200b-\u200f\u2010-\u2044\u20ac\u2122\u2190-\u21ff\u25a0\u25a1\u25aa\u25ab\u25b6\u25ba\u25cb\u25cf\u25e6\u2600-\u27bf\ufeff\ufffd\u{1f000}-\u{1faff}])+$/u;

/** Letters that were garbled twice. */
const HALF_WAY = /^[\u0080-\u017f\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]+$/u;

/** A program, by the encoding in which it read, and the letters that can begin what it garbled. */
interface Program {
  bytes: ReadonlyMap<string, number>;
  starts: RegExp;
}

const programs = [programOf('macintosh', /[¬√≈‚Ô\uf8ff]/), programOf('windows-1252', /[Â-ßà-ô]/)];

function programOf(encoding: NarrowEncoding, starts: RegExp): Program {
  const codes = Array.from({ length: 128 }, (_, at) => at + 128);
  // Some programs leave the bytes that have no letter in ANSI as they are.
  const controls = codes.slice(0, 32).map((byte) => [String.fromCharCode(byte), byte] as const);
  const letters = codes.map((byte) => [decodeNarrow(new Uint8Array([byte]), encoding), byte] as const);
  return { bytes: new Map([...controls, ...letters]), starts };
}

/** The last byte of a closing quotation mark has no letter in ANSI: many programs lose it, and nothing else can have been there. */
const LOST_QUOTE = /â€(?:\ufffd|\?(?=[\s.,;:!)]|$))/g;

const NOT_ASCII = /[^\0-\x7f]{2,}/g;

/** The same text with its letters as they were; the very same where nothing is wrong. */
export const undoMojibake = (text: string): string =>
  text
    .replace(LOST_QUOTE, '”')
    .replace(NOT_ASCII, (run) => programs.reduce((each, program) => once(twice(each, program), program), run));

const once = (run: string, program: Program): string => undo(run, program, TYPED);

function twice(run: string, program: Program): string {
  const before = undo(run, program, HALF_WAY);
  const result = once(before, program);
  return result === before || /[\x80-\x9f]/.test(result) ? run : result;
}

export interface Garbled {
  text: string;
  meant: string;
}

/** The words that were garbled, each once. */
export function garbledWords(text: string): Garbled[] {
  const words = text.split(/\s+/).filter((word) => /[^\0-\x7f]/.test(word));
  const all = words.map((word) => ({ text: word, meant: undoMojibake(word) }));
  return [...new Map(all.filter(({ text, meant }) => text !== meant).map((each) => [each.text, each])).values()];
}

function undo(run: string, { bytes, starts }: Program, accepted: RegExp): string {
  const letters = [...run];
  let result = '';
  for (let at = 0; at < letters.length; ) {
    const first = letters[at] ?? '';
    const length = starts.test(first) ? lengthOf(bytes.get(first) ?? 0) : 0;
    const letter = length ? decoded(letters.slice(at, at + length).map((each) => bytes.get(each) ?? 0)) : undefined;
    const isMeant = letter !== undefined && accepted.test(letter);
    result += isMeant ? letter : first;
    at += isMeant ? length : 1;
  }
  return result;
}

/** The number of bytes of a letter in UTF-8, by the first. */
const lengthOf = (byte: number): number => (byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0);

function decoded(bytes: number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
