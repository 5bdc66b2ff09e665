// Changes in a file, as lines: only those around it, so that a large file costs no more than a small one.
import type { Edit } from 'jsonc-parser';

export interface Change {
  /** The address of the file. */
  file: string;
  /** The number of its first line, from 1; undefined for a new file. */
  line?: number;
  before: string[];
  after: string[];
}

/**
 * @param text all of the file
 * @param line the number of the line that the edit begins in
 */
export function changeOfText(file: string, text: string, { offset, length, content }: Edit, line: number): Change {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset + length);
  const [lead, rest] = [text.slice(start, offset), text.slice(offset + length, end < 0 ? undefined : end)];
  return {
    file,
    line,
    before: linesOf(lead + text.slice(offset, offset + length) + rest),
    after: linesOf(lead + content + rest),
  };
}

/** @param before undefined for a file that is not there yet */
export function changeOfFile(file: string, before: Uint8Array | undefined, after: Uint8Array): Change {
  const [old, now] = [before, after].map((bytes) => (bytes ? linesOf(shown(bytes)) : []));
  const [from, to] = [old as string[], now as string[]];
  const start = countSame(from, to);
  const end = countSame(from.slice(start).reverse(), to.slice(start).reverse());
  return {
    file,
    ...(before && { line: start + 1 }),
    before: from.slice(start, from.length - end),
    after: to.slice(start, to.length - end),
  };
}

/** As a reader of UTF-8 sees it; every other byte of UTF-16 is 0. */
const shown = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/^\ufffd{2}|[^\P{Cc}\t\r\n]/gu, '');

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/\r$/, ''));

function countSame(one: string[], other: string[]): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count++;
  return count;
}
