import type { Language } from '../../campaign/schema/text.js';
import { fileName } from './file-name.js';
import { saveFile } from './save-file.js';

/**
 * Saves a file under a name that people understand, also one of another site: of that, browsers take no notice of a link's
 * `download`, and open a picture in place of the page.
 */
export async function saveFrom(url: string, title: string, lang?: Language): Promise<void> {
  const name = fileName(title, url, lang);
  try {
    const response = await fetch(url);
    if (!response.ok) throw response;
    saveFile(await response.blob(), name);
  } catch {
    // What the link would have done.
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  }
}
