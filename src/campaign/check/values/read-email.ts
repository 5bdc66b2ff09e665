/** Parts of an e-mail address, as far as a link needs them: https://html.spec.whatwg.org/#valid-e-mail-address, with a dot in its host. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+/gi;

/** The addresses in an e-mail field, as people fill it in: "mailto:jo@…", "Jo <jo@…>", two of them. */
export function readEmails(written: string): string[] {
  const text = written
    .normalize('NFKC')
    .replace(/mailto:/gi, ' ')
    .replace(/\?(subject|body|cc|bcc)=.*$/i, '');
  return [...new Set([...text.matchAll(ADDRESS)].map(([address]) => address.replace(/^['.]+/, '')))];
}
