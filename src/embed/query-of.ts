/** Each `&` may have become `&amp;` or `&#038;` on its way, in some hosts more than once. */
const ESCAPED = /&(amp;|#0*38;|#x0*26;)+/gi;

/** The query of an embed page's address, whatever became of it in a host. */
export function queryOf(address: string): URLSearchParams {
  const query = new URL(address.replace(ESCAPED, '&')).searchParams;
  const [name = ''] = query.keys();
  // A server that repeats the query in an oEmbed answer repeats it as it came: all of it encoded.
  return name.includes('=') ? new URLSearchParams(name) : query;
}
