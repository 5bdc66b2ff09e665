// Loaded with the finder: a facet whose values are texts of the manifest, such as tags or the names of forces.
import { chooseLanguage, languages } from '../../campaign/language/language.js';
import type { Text } from '../../campaign/schema/text.js';
import type { Localizer } from '../core/localizer.js';
import type { Facet } from './finder.js';
import { oneSpelling } from './one-spelling.js';

/** @param textsOf the texts of an item; alike where their English is, whatever language is shown */
export function textFacet<T>(
  key: string,
  label: string,
  local: Localizer,
  textsOf: (item: T) => readonly (Text | undefined)[],
): Facet<T> {
  const names = new Map<string, string>();
  const spelled = oneSpelling();
  const known = (text: Text): string => {
    const value = spelled(chooseLanguage(text, languages[0]).value);
    if (!names.has(value)) names.set(value, local.words(text));
    return value;
  };
  return {
    key,
    label,
    valuesOf: (item) =>
      textsOf(item)
        .filter((text) => text !== undefined)
        .map(known),
    nameOf: (value) => names.get(value) ?? value,
  };
}
