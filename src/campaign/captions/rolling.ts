// YouTube's own captions roll: each line is in the file two or three times, once while it is said and again while the next is.
// YouTube shows that as one moving text; elsewhere readers see everything doubled.
import { cueText } from './cue-text.js';
import type { Cue } from './parse-vtt.js';

const MIN_SHARE = 0.4;

/** True if most cues begin with what the one before ended with. */
export function isRolling(cues: readonly Cue[]): boolean {
  let repeated = 0;
  let before: readonly string[] = [];
  for (const { text } of cues) {
    const { lines } = cueText(text);
    const [first] = lines;
    // Music goes on from cue to cue in any captions.
    if (first !== undefined && first === before.at(-1) && /^[^[(♪]/.test(first)) repeated++;
    before = lines;
  }
  return repeated >= 2 && repeated / (cues.length - 1) >= MIN_SHARE;
}

/** Each line once, from when it is first said until the next one is. */
export function withoutRolling(cues: readonly Cue[]): Cue[] {
  const single: Cue[] = [];
  let before: readonly string[] = [];
  for (const cue of cues) {
    const { lines } = cueText(cue.text);
    const added = lines.filter((line) => !before.includes(line));
    const last = single.at(-1);
    if (added.length) {
      if (last) last.end = Math.min(last.end, cue.start);
      single.push({ ...cue, text: added.join('\n') });
    } else if (last && lines.length) last.end = Math.max(last.end, cue.end);
    before = lines;
  }
  return single;
}
