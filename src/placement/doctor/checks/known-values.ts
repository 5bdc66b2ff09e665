// Known attributes and their values.
import { languageOf, languages } from '../../../campaign/language/language.js';
import { attributeValues } from './attribute-values.generated.js';

/** Attributes that any element may have. */
export const COMMON =
  /^(data-|aria-|on|xml|_ng|ng-|v-|x-|@|:|\[|\()|^(accesskey|class|contenteditable|defer-hydration|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|is|itemid|itemprop|itemref|itemscope|itemtype|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xmlns)$/;

/** The valid values of an attribute, or undefined if its value is valid. */
export function meantBy(tag: string, name: string, value: string): string | undefined {
  if (name === 'lang') return languageOf(value) ? undefined : languages.join(', ');
  const known = attributeValues[tag]?.[name] ?? attributeValues['*']?.[name];
  if (!known) return undefined;
  if (name === 'heading-level') return /^[2-6]$/.test(value.trim()) ? undefined : '2–6';
  if (known === 'number') return /^\d+$/.test(value.trim()) ? undefined : '1, 2, 3…';
  return known.includes(value) ? undefined : known.join(', ');
}
