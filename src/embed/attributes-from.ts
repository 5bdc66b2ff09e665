// The address of an embed page says how its widget is to be: `embed/thank-you-banner.html?variant=strip&lang=cy`.
import { languageOf } from '../campaign/language/language.js';
import { queryOf } from './query-of.js';

/**
 * The attributes that an address gives its widget. Whatever else is in its query (what hosts and counters add) is none.
 * @param known the names of the widget's own, with blanks between
 * @param kit the origin of the kit. A manifest from elsewhere would show anybody's words at a force's address.
 * @param refuse gets the manifest that is not the kit's
 */
export function attributesFrom(
  address: string,
  known: string,
  kit: string,
  refuse: (manifest: string) => void,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [written, value] of queryOf(address)) {
    const name = written.toLowerCase();
    if (name === 'manifest' && value) {
      const url = resolve(value, address);
      if (url.startsWith(`${kit}/`)) attributes.set(name, url);
      else refuse(value);
    } else if (name === 'lang' ? languageOf(value) : known.split(' ').includes(name) && value !== 'false') {
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
