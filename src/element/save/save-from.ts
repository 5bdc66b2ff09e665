import type { Language } from '../../campaign/language/language.js';
import { create } from '../../util/clobber-safe-dom.js';
import { blobOf } from './blob-of.js';
import { fileName } from './file-name.js';
import { saveFile } from './save-file.js';

/**
 * Saves a file under a name that people understand, also one of another site: of that, browsers take no notice of a link's
 * `download`, and open a picture in place of the page.
 */
export async function saveFrom(url: string, title: string, lang?: Language): Promise<void> {
  const name = fileName(title, url, lang);
  try {
    saveFile(await blobOf(url), name);
  } catch {
    // Opens the link in a new tab, so that the page is not replaced.
    const link = create('a');
    Object.assign(link, { href: url, download: name, target: '_blank', rel: 'noopener' });
    link.click();
  }
}
