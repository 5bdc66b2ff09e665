// Recognises numbers: the UK's numbering plan, as far as it says how long one is, and international numbers by their +.
// https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy

import { lastOf } from '../../util/last-of.js';

export type NumberKind = 'whole' | 'short' | 'relay';

export interface PlanNumber {
  kind: NumberKind;
  dials: string;
  /** Its position in the text that was read. */
  start: number;
  end: number;
}

interface Group {
  digits: string;
  start: number;
  end: number;
  /** The text before it. */
  before: string;
}

/** Areas in which some numbers have a digit less. */
const SHORTER =
  /^01(204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562|566|606|629|635|647|659|695|697|726|744|750|768|827|837|884|900|905|935|946|949|963|995)/;
const ELEVEN = /^0(1[1-9]|2[03489]|3[0347]|5[56]|7[0-9]|80[08]|84[2-5]|87[0123]|9[018])\d{7,8}$/;
/** Childline, and NHS Direct Wales: as old as they are short. */
const EIGHT = /^(08001111|08454647)$/;
const SHORT = /^(999|112|10[0-9]|11[019]|116\d{3}|118\d{3}|119|123|15[059]|195)$/;
const TEXT_SHORT = /^([5-8]\d{4,5}|999|112)$/;
const RELAY = /^1800[12]/;
const HOUR = /^([01]?\d|2[0-4])$/;

function isNational(digits: string): boolean {
  if (EIGHT.test(digits)) return true;
  if (digits.length === 11) return ELEVEN.test(digits);
  return digits.length === 10 && (/^0800/.test(digits) || SHORTER.test(digits));
}

/**
 * The numbers in digits that stand together, apart by nothing but spaces and marks; undefined unless all of the digits belong to
 * one.
 * @param wordsBefore whether words stand before: small numbers may then belong to them ("Room 12")
 */
export function readDigits(text: string, isText: boolean, wordsBefore: boolean): PlanNumber[] | undefined {
  const groups = groupsIn(text);
  const all = read(groups, text, isText);
  if (all) return all;
  const at = groups.findIndex(({ digits }) => digits.length > 2);
  const small = groups.slice(0, at);
  const areHours = isRange(small);
  if (at < 1 || !(wordsBefore || areHours) || !groups[at]?.digits.startsWith('0')) return undefined;
  return read(groups.slice(at), '', isText);
}

/** "9-5", without a word of what it is. */
const isRange = (groups: Group[]): boolean =>
  groups.length === 2 && groups.every(({ digits }) => HOUR.test(digits)) && /^\s*-\s*$/.test(groups[1]?.before ?? '');

function read(groups: Group[], text: string, isText: boolean): PlanNumber[] | undefined {
  for (let length = groups.length; length > 0; length--) {
    const number = numberOf(groups.slice(0, length), /^[\s(]*\+/.test(text), isText);
    if (!number) continue;
    const rest = groups.slice(length);
    const [next] = rest;
    if (!next) return [number];
    const slash = next.before.includes('/');
    if (number.kind === 'whole' && /^\s/.test(next.before) && isRange(rest)) return [number];
    // "01632 960001/2": the same line, or the next.
    if (slash && rest.length === 1 && next.digits.length < 4) return [number];
    const more = read(rest, '', isText);
    if (more && (slash || (next.digits.startsWith('0') && number.kind === 'whole'))) return [number, ...more];
  }
  return undefined;
}

function numberOf(groups: Group[], plus: boolean, isText: boolean): PlanNumber | undefined {
  const [first] = groups;
  const last = lastOf(groups);
  if (!first || !last) return undefined;
  const place = { start: plus ? 0 : startOf(first), end: last.end };
  const digits = groups.map((group) => group.digits).join('');
  // The zero in "+44 (0)1632" is not dialled after a country's code.
  const abroad = groups
    .filter((group, index) => !(index && group.digits === '0' && group.before.includes('(')))
    .map((group) => group.digits)
    .join('');
  const code = plus ? abroad : /^00[1-9]/.test(digits) ? abroad.slice(2) : /^44[1-9]/.test(abroad) ? abroad : undefined;
  if (code?.startsWith('44')) {
    const national = code.slice(2).replace(/^0/, '');
    return isNational(`0${national}`) ? { kind: 'whole', dials: `+44${national}`, ...place } : undefined;
  }
  if (code !== undefined) return /^\d{7,15}$/.test(code) ? { kind: 'whole', dials: `+${code}`, ...place } : undefined;
  if (isNational(digits)) return { kind: 'whole', dials: digits, ...place };
  if ((isText ? TEXT_SHORT : SHORT).test(digits)) return { kind: 'short', dials: digits, ...place };
  const called = RELAY.test(digits) ? digits.slice(5) : '';
  return digits === '18000' || isNational(called) || SHORT.test(called)
    ? { kind: 'relay', dials: digits, ...place }
    : undefined;
}

/** A bracket belongs to what it opens. */
const startOf = ({ start, before }: Group): number => (before.endsWith('(') ? start - 1 : start);

function groupsIn(text: string): Group[] {
  let end = 0;
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const before = text.slice(end, index);
    end = index + digits.length;
    return { digits, start: index, end, before };
  });
}
