// A web address as people type it: without its scheme, or with a slip in that.
import { readEmails } from './read-email.js';

/** Ends of hosts that no file has. */
const HOST =
  /^(www\.[\w-]+(\.[\w-]+)+|[a-z\d-]+(\.[a-z\d-]+)*\.(uk|org|com|net|gov|police|wales|cymru|scot|eu|ie|info|ly|app|be))(:\d+)?([/?#]|$)/i;
const SLIP = /^(h?t?tps?|http|https)\s*(:\/*|;\/\/|\/\/:?|:\\+)\s*(?=[^\s/\\])/i;

/** The address that is meant; undefined where it needs no repair, or none can be told. */
export function readWebAddress(written: string): string | undefined {
  const text = written.trim();
  if (/^https?:\/\/[^\s/]\S*$/i.test(text) && !/^https?:\/\/https?:/i.test(text)) return undefined;
  const bare = text
    .replace(/^(https?:\/\/)+(?=https?:)/i, '')
    .replace(SLIP, '')
    .replace(/^\/\/(?=www\.)/i, '')
    .replace(/^w{2,4}[.,](?=\w)/i, 'www.');
  const hadScheme = bare !== text;
  if (/\s/.test(bare) || !(HOST.test(bare) || (hadScheme && /^[\w-]+(\.[\w-]+)+([:/?#]|$)/.test(bare)))) {
    const [email, ...more] = /^[^\s:/?]+@[^\s:/?]+$/.test(text) ? readEmails(text) : [];
    return email === text && !more.length ? `mailto:${email}` : undefined;
  }
  const address = `https://${bare}`;
  return URL.canParse(address) ? address : undefined;
}
