import { plainText } from '../../campaign/plain-text.js';
import type { RichNode } from '../../campaign/schema/rich-text.js';
import type { RichText } from '../../campaign/schema/text.js';
import type { Localizer } from '../core/localizer.js';
import { absoluteLinks } from './absolute-links.js';

/** A rich text as plain words to take elsewhere, with its merge fields filled in. */
export function plainWords(text: RichText, local: Localizer): string {
  const nodes = local.value<string | RichNode[]>(text) as RichNode[];
  return local.words({ [local.languageOf(text)]: plainText(absoluteLinks(nodes, (url) => local.url(url))) });
}
