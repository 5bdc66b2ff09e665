import { nodesOf, plainText } from '../../campaign/plain-text.js';
import type { RichText } from '../../campaign/schema/text.js';
import type { Localizer } from '../core/localizer.js';
import { absoluteLinks } from './absolute-links.js';

/** A rich text as plain words to take elsewhere, with its merge fields filled in. */
export function plainWords(text: RichText, local: Localizer): string {
  return local.words({
    [local.languageOf(text)]: plainText(absoluteLinks(nodesOf(local.value(text)), (url) => local.url(url))),
  });
}
