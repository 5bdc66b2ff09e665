// A graphic for the end of an e-mail, as mail programs keep it. Loaded when a person copies one.
import type { CompiledGraphic } from '../../campaign/compile/compile-metadata.js';
import type { File } from '../../campaign/schema/media.js';
import type { Localizer } from '../../element/core/localizer.js';
import { create } from '../../util/clobber-safe-dom.js';

/** As wide as a message that is read in a narrow window; a larger file is drawn smaller, and stays sharp. In pixels. */
const MAX_WIDTH = 600;

/**
 * HTML with the picture by its address and, where the campaign has a page, a link to it. Sizes are attributes: Outlook for
 * Windows draws mail with Word, which heeds those and no style sheet.
 */
export function signatureOf({ alt, file }: CompiledGraphic, local: Localizer): string {
  const { url, width, height } = local.value<File>(file);
  const image = create('img');
  image.src = local.url(url);
  image.alt = local.words(alt);
  image.style.border = '0';
  image.style.display = 'block';
  if (width && height) {
    image.width = Math.min(width, MAX_WIDTH);
    image.height = Math.round((image.width * height) / width);
  }
  const [{ url: page = '' } = {}] = local.campaign.items('campaign');
  if (!page) return image.outerHTML;
  const link = create('a');
  link.href = local.url(page);
  link.append(image);
  return link.outerHTML;
}
