// Letters that a program has broken, and characters that nobody sees.
import { isObject } from '../../../../util/is-object.js';
import { garbledWords, undoMojibake } from '../../../bytes/mojibake.js';
import { eachLanguage } from '../../../language/map-languages.js';
import type { Rule } from '../../context.js';
import type { Report } from '../../finding.js';
import type { Path } from '../../source.js';

/** “don?t”: an encoding had no ’. Questions end words, and addresses may hold one. */
const QUESTIONED = /(?<![\p{L}\d/=&?.])\p{L}+\?\p{Ll}+(?![\p{L}\d/=&?])/u;
export const HIDDEN = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_HIDDEN = RegExp(HIDDEN, 'g');

export const letters: Rule = (context, report) => {
  const words = new Set<unknown>();
  for (const { kind, path, value } of context.places) {
    if (kind !== 'text' && kind !== 'richText') continue;
    words.add(value);
    for (const { text, path: where } of eachLanguage(value, path)) {
      words.add(text);
      if (typeof text === 'string') checkText(text, where, report);
    }
  }
  for (const [layer, { json }] of context.layers.entries()) checkHidden(json, [], layer, words, report);
};

function checkText(text: string, where: Path, report: Report): void {
  const [garbled, ...more] = garbledWords(text);
  const right = garbled ? undoMojibake(text) : text;
  if (garbled) {
    const fix = { set: [[where, right] as const] };
    report('letters-garbled', { path: where, fix }, garbled.text, garbled.meant, more.length);
  }
  const lost = right.includes('\ufffd') && right.split(/\s+/).find((word) => word.includes('\ufffd'));
  if (lost) report('letter-lost', where, lost.slice(0, MAX_QUOTE));
  const [questioned] = QUESTIONED.exec(text.replace(URLS, ' ')) ?? [];
  if (questioned && !lost) report('letter-questioned', where, questioned.slice(0, MAX_QUOTE));
}

const MAX_QUOTE = 60;
const URLS = /(?:https?:\/\/|www\.|mailto:)\S+|\]\([^)]*\)/gi;

/** In words, a soft hyphen or a joined emoji is meant; in an id, an address or a key nothing is. */
function checkHidden(value: unknown, path: Path, layer: number, words: ReadonlySet<unknown>, report: Report): void {
  if (typeof value === 'string' && HIDDEN.test(value) && !words.has(value)) {
    const fix = { set: [[path, value.replace(ALL_HIDDEN, '')] as const] };
    report('hidden-character', { layer, path, fix }, value.replace(ALL_HIDDEN, '␣'));
  }
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const [key, each] of Object.entries(value)) {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    if (HIDDEN.test(key)) report('hidden-character', { layer, path: inner, key: true }, key.replace(ALL_HIDDEN, '␣'));
    if (!words.has(each)) checkHidden(each, inner, layer, words, report);
  }
}
