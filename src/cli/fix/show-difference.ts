// The difference that a fix makes to a file, in lines.
import { diffLines } from 'diff';
import type { paintFor } from '../paint.js';
import { shortName } from '../read-manifest.js';
import type { Change } from './change.js';

/** A person reads no more than this before a question. */
const MAX_LINES = 24;
const MAX_WIDTH = 120;
/** The part of a long line that is shown before what changes in it. */
const LEAD = 40;

export function showDifference({ file, line, before, after }: Change, paint: ReturnType<typeof paintFor>): string {
  // A file may be one line.
  const cut = before.length === 1 && after.length === 1 ? lettersAlike(before[0] ?? '', after[0] ?? '') - LEAD : 0;
  const lines = diffLines(textOf(before), textOf(after)).flatMap(({ value, added, removed }) => {
    if (!added && !removed) return [];
    const [sign, colour] = added ? ['+', paint.green] : ['-', paint.red];
    return value
      .split('\n')
      .slice(0, -1)
      .map((each) => colour(`${sign} ${shortened(each, Math.max(0, cut))}`));
  });
  const rest = lines.length - MAX_LINES;
  const shown = rest > 1 ? [...lines.slice(0, MAX_LINES), `… and ${rest} more lines`] : lines;
  return [`${shortName(file)}${line ? `:${line}` : ' (new)'}`, ...shown].map((each) => `    ${each}`).join('\n');
}

const textOf = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');

function shortened(line: string, cut: number): string {
  const shown = line.slice(cut, cut + MAX_WIDTH);
  return `${cut ? '…' : ''}${shown}${cut + MAX_WIDTH < line.length ? '…' : ''}`;
}

function lettersAlike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}
