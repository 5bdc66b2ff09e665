// The one number in what people write for a telephone, with hours, an extension or a second number beside it. A number counts
// where all digits that stand together are one number of the UK's numbering plan, or begin with a country's code.
import { lastOf } from '../../util/last-of.js';
import { besideNumber, isolate } from './phone-noise.js';
import { type PlanNumber, readDigits } from './phone-plan.js';

export interface Phone {
  /** The number to dial: digits, after a + if it has a country code. */
  dials: string;
  /** The number as it was written. */
  number: string;
  /** The words that stand beside it. */
  beside: string;
  /** A further number beside it. */
  more: boolean;
}

/** Why no number can be told for certain. */
export type Doubt = 'none' | 'letters' | 'zero' | 'length' | 'text' | 'fax' | 'unknown';

interface Candidate extends PlanNumber {
  start: number;
  end: number;
  /** Its use, from the words before it. */
  for: 'voice' | 'fax' | 'relay' | 'text' | undefined;
}

const USES: [use: Candidate['for'], words: RegExp][] = [
  ['relay', /^(text ?phone|minicom|text ?relay|relay|typetalk|testun|cyfnewid)/i],
  ['fax', /^(fax|ffacs)/i],
  ['text', /^(text|sms|tecst)/i],
];
const USE =
  /text ?phone|minicom|text ?relay|relay|typetalk|testun|cyfnewid|fax|ffacs|text|sms|tecst|call|tel|phone|ring|dial|ff[oô]n|mob|galw|voice|line|llinell/gi;
/** Letters that are one with the digits; but "Tel01632" is a slip of the pen. */
const MIXED = /(?:^|[^\p{L}])(?!(?:tel|phone|call|mob)$)\p{L}+$/iu;
/** More than anybody writes beside a number. */
const MAX_LENGTH = 300;
const EMERGENCY = /^(999|112)$/;

/** @param isText whether it is to be texted, not called */
export function readPhone(written: string, isText = false): Phone | { doubt: Doubt } {
  if (written.length > MAX_LENGTH) return { doubt: 'unknown' };
  const { shown, plain, quiet } = isolate(written);
  const candidates: Candidate[] = [];
  let strangers = false;
  let doubt: Doubt = /\d/.test(plain) ? 'unknown' : 'none';
  for (const { 0: cluster, index } of quiet.matchAll(/\+?[\s(]*\+?[\s(]*\d[\d\s()./-]*/g)) {
    const end = index + cluster.replace(/\D+$/, '').length;
    const start = index + cluster.search(/[+(\d]/);
    const mixed = MIXED.test(quiet.slice(0, start)) || /^\p{L}/u.test(quiet.slice(end));
    const read = mixed ? undefined : readDigits(quiet.slice(start, end), isText, start > 0);
    const digits = quiet.slice(start, end).replace(/[^\d+]/g, '');
    if (!read) {
      const other = !mixed && readDigits(digits, !isText, false);
      strangers ||= mixed || (!other && digits.length > 2);
      if (other && !isText) doubt = 'text';
      else doubt = doubtOf(digits, mixed || /^[\s-]*[A-Z]{3}/.test(quiet.slice(end)), isText) ?? doubt;
    }
    for (const number of read ?? []) {
      const from = lastOf(candidates)?.end ?? 0;
      candidates.push({ ...number, start: start + number.start, end: start + number.end, for: undefined });
      const last = lastOf(candidates) as Candidate;
      last.for = number.kind === 'relay' ? 'relay' : useIn(plain.slice(from, last.start));
    }
  }
  // A short code beside digits that mean nothing may be what is left of a longer number.
  const certain = candidates.filter(({ kind }) => kind !== 'short' || !strangers);
  const chosen = choose(certain, isText);
  if (!chosen) return { doubt: certain.length ? (certain[0]?.for === 'fax' ? 'fax' : 'text') : doubt };
  const { number, beside } = besideNumber(shown, chosen);
  return { dials: chosen.dials, number, beside, more: candidates.length > 1 };
}

function choose(candidates: Candidate[], isText: boolean): Candidate | undefined {
  const wanted: Candidate['for'][][] = isText ? [['text'], ['voice', undefined]] : [['voice', undefined], ['relay']];
  for (const uses of wanted) {
    const fitting = candidates.filter((candidate) => uses.includes(candidate.for));
    // "In an emergency 999, otherwise 101": the widget says the former by itself.
    const chosen = fitting.find(({ dials }) => !EMERGENCY.test(dials)) ?? fitting[0];
    if (chosen) return chosen;
  }
  return undefined;
}

/** The use of a number, from the last word before it that names one; but "call or text" is for calls, too. */
function useIn(words: string): Candidate['for'] {
  const uses = (words.match(USE) ?? []).map((word) => USES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'voice');
  const last = lastOf(uses);
  return last === 'text' && uses.includes('voice') ? 'voice' : last;
}

function doubtOf(digits: string, letters: boolean, isText: boolean): Doubt | undefined {
  if (letters) return 'letters';
  if (digits.length < 3) return undefined;
  if (/^[0+]/.test(digits)) return 'length';
  return readDigits(`0${digits}`, isText, false)?.[0]?.kind === 'whole' ? 'zero' : undefined;
}
