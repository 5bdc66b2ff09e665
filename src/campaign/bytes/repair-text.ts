// Safe repairs of a manifest's text: letters that were garbled, and the marks and blanks that JSON does not know.
import { undoMojibake } from './mojibake.js';
import { repairJson } from './repair-json.js';

export interface Repair {
  text: string;
  /** The lines that change, with what nobody sees made visible. */
  changes: { line: number; before: string; after: string }[];
}

/** @returns undefined where there is nothing to repair */
export function repairText(text: string): Repair | undefined {
  const letters = undoMojibake(text);
  const repaired = repairJson(letters) ?? letters;
  if (repaired === text) return undefined;
  const after = repaired.split('\n');
  const changes = text.split('\n').flatMap((before, at) => {
    const line = after[at] ?? '';
    return line === before ? [] : [{ line: at + 1, before: visible(before), after: line.trim() }];
  });
  return { text: repaired, changes };
}

const visible = (line: string): string =>
  line
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '·')
    .replace(/(?![ \t\r])\s/g, '␣')
    .trim();
