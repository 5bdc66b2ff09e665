import type { Language } from '../../campaign/language/language.js';
import { formatNumber } from '../format.js';

/** A size, such as "1.2 MB": decimal units, as Finder and most download pages count. */
export function formatBytes(bytes: number, lang: Language): string {
  let unit = 0;
  let size = bytes;
  for (; size >= 999.5 && unit < 3; unit++) size /= 1000;
  return `${formatNumber(size, lang, size < 10 ? 1 : 0)}\u00a0${bytes === 1 ? 'byte' : ['bytes', 'kB', 'MB', 'GB'][unit]}`;
}
