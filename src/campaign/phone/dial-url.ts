import { readPhone } from './read-phone.js';

/** As RFC 3966 has it: a number, marks between its digits, and what a phone makes of the rest. */
const DIALLABLE = /^\+?[\d.()-]*\d([;?,pw].*)?$/i;

/** An address that calls or texts, with nothing in it but the number; undefined where no number can be told for certain. */
export function dialUrl(url: string): string | undefined {
  const [, scheme = '', rest = ''] = /^\s*(tel|sms):(.*)/is.exec(url) ?? [];
  if (!scheme || DIALLABLE.test(rest)) return url;
  const [written = '', query = ''] = rest.split(/(\?.*)/s);
  const phone = readPhone(decoded(written), scheme.toLowerCase() === 'sms');
  return 'doubt' in phone ? undefined : `${scheme.toLowerCase()}:${phone.dials}${query}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
