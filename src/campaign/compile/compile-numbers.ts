// Phone numbers of a service or a channel, read when a manifest is compiled, so that a page does not have to.
import { readPhone } from '../phone/read-phone.js';
import type { Numbers } from '../schema/numbers.js';

/** A number as a page offers it. */
export interface Call {
  /** Undefined where no number can be told for certain: what was written then stays words. */
  url?: string;
  /** The number alone, on one line. */
  number: string;
  /** The number digit by digit: "1 1 6, 1 2 3". Left to themselves, voices say "one hundred and sixteen". */
  spoken?: string;
  /** The text that its author wrote beside it. */
  beside?: string;
}

export interface CompiledNumbers {
  call?: Call;
  relay?: Call;
  message?: Call;
}

/** Adds what is dialled. */
export function compileNumbers<T extends Numbers>(item: T): T & CompiledNumbers {
  const { phone, textRelay, sms } = item;
  // iPhones want the "&", all others the "?". Only the person can send what is written already.
  const body = sms?.word ? `?&body=${encodeURIComponent(sms.word)}` : '';
  return {
    ...item,
    ...(phone && { call: callOf('tel', phone) }),
    ...(textRelay && { relay: callOf('tel', textRelay) }),
    ...(sms && { message: callOf('sms', sms.number, body) }),
  };
}

function callOf(scheme: 'tel' | 'sms', written: string, rest = ''): Call {
  const reading = readPhone(written, scheme === 'sms');
  if ('doubt' in reading) return { number: written };
  const { number, dials, beside } = reading;
  return {
    url: `${scheme}:${dials}${rest}`,
    number: number.replaceAll(' ', '\u00a0'),
    spoken: spoken(number),
    ...(beside && { beside }),
  };
}

/** The zero in "+44 (0)1632" is not dialled. */
function spoken(number: string): string {
  const plus = /[+\uff0b]/.test(number);
  const groups = (plus ? number.replace(/\(0\)/, ' ') : number).normalize('NFKC').match(/\d+/g) ?? [];
  return (plus ? '+ ' : '') + groups.map((group) => [...group].join(' ')).join(', ');
}
