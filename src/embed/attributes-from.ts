// The address of an embed page says how its widget is to be: `embed/thank-you-banner.html?variant=strip&lang=cy`.

/** Each `&` may have become `&amp;` or `&#038;` on its way, in some hosts more than once. */
const ESCAPED = /&(amp;|#0*38;|#x0*26;)+/gi;

/**
 * The attributes that an address gives its widget. Whatever else is in its query (what hosts and counters add) is none.
 * @param known the names of attributes, beside `manifest`
 * @param kit the origin of the kit. A manifest from elsewhere would show anybody's words at a force's address.
 * @param refuse gets the manifest that is not the kit's
 */
export function attributesFrom(
  address: string,
  known: readonly string[],
  kit: string,
  refuse: (manifest: string) => void,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [written, value] of new URL(address.replace(ESCAPED, '&')).searchParams) {
    const name = written.toLowerCase();
    if (name === 'manifest' && value) {
      const url = resolve(value, address);
      if (url.startsWith(`${kit}/`)) attributes.set(name, url);
      else refuse(value);
    } else if (name === 'lang' ? /^(en|cy)(-\w+)?$/i.test(value) : known.includes(name) && value !== 'false') {
      // An attribute that is there is true, whatever it says.
      attributes.set(name, value);
    }
  }
  return attributes;
}

function resolve(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return '';
  }
}
