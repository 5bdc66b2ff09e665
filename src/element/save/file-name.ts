import type { Language } from '../../campaign/language/language.js';
import { ownNames } from '../../campaign/language/own-names.js';
import { safeName } from '../../campaign/safe-name.js';

/**
 * The name of a saved file, as people name files: "Square - you wave us off (English).png".
 * @param url its address, which has its ending
 * @param lang its language, where there is a file for each
 */
export function fileName(title: string, url: string, lang?: Language): string {
  const [ending = ''] = /\.\w+$/.exec(new URL(url).pathname) ?? [];
  return safeName(title, `${lang ? ` (${ownNames[lang]})` : ''}${ending}`);
}
