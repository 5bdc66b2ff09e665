// The value that was meant where the schema refuses one: undefined where that cannot be told.
import { readPhone } from '../../phone/read-phone.js';
import type { Kind } from '../places.js';
import { readCount } from './read-number.js';

const PHONE = /^(phone|textRelay|number)$/;
/** Names that people use for a channel. */
const SYNONYMS: Record<string, string> = { twitter: 'x', 'e-mail': 'email', mail: 'email' };

/**
 * @param key the field
 * @param message the schema's expectation
 */
export function valueMeant(value: unknown, key: string, kind: Kind | undefined, message: string): unknown {
  if (kind === 'count') return readCount(value, key);
  if (message === 'must be a text in quotes' && typeof value === 'number') return textMeant(value, key);
  if (message.startsWith('must be true or false') && /^(true|false|yes|no)$/i.test(String(value)))
    return /^(true|yes)$/i.test(String(value));
  if (!message.startsWith('must be one of') || typeof value !== 'string') return undefined;
  const known = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  const name = value.trim().toLowerCase();
  return known.find((each) => each === name || each === SYNONYMS[name]);
}

/** Spreadsheets make numbers of phone numbers, and take their zero away. */
function textMeant(value: number, key: string): string | undefined {
  if (!PHONE.test(key)) return String(value);
  return 'doubt' in readPhone(String(value)) ? withZero(String(value)) : String(value);
}

/** A number with the zero that a spreadsheet took away. */
export function withZero(written: string): string | undefined {
  const phone = readPhone(`0${written.trim()}`);
  return 'doubt' in phone || phone.beside ? undefined : `0${written.trim()}`;
}
