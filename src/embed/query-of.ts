/** Each `&` may have become `&amp;` or `&#038;` on its way, in some hosts more than once. */
const ESCAPED = /&(amp;|#0*38;|#x0*26;)+/gi;

/** The query of an embed page's address, whatever became of it in a host. */
export const queryOf = (address: string): URLSearchParams => new URL(address.replace(ESCAPED, '&')).searchParams;
