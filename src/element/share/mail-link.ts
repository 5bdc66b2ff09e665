// Half a letter, which encodeURIComponent() refuses, comes from a text that was cut; mail wants both characters of a line end.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));

/** The address that opens an e-mail, to somebody or to nobody yet, with a subject and a text (RFC 6068). */
export function mailLink(to: string, { subject = '', body = '' }: { subject?: string; body?: string } = {}): string {
  const query = Object.entries({ subject, body })
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encode(value)}`);
  return `mailto:${encode(to).replaceAll('%40', '@')}${query.length ? '?' : ''}${query.join('&')}`;
}
