import type { Language } from '../../campaign/language/language.js';
import { copyTools } from '../../i18n/copy-tools.js';
import { hasOwn } from '../../util/has-own.js';

/** The label of a merge field. A campaign's own field is labelled by its name as words: "meetingPlace" is "Meeting place". */
export function fieldName(name: string, lang: Language): string {
  const { fields } = copyTools[lang];
  if (hasOwn(fields, name)) return fields[name];
  const words = name
    .replace(/_/g, ' ')
    .replace(/\B\p{Lu}/gu, ' $&')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The gap for a field: "[your force]". */
export function gapOf(name: string, lang: Language): string {
  const words = fieldName(name, lang);
  return `[${words.charAt(0).toLowerCase()}${words.slice(1)}]`;
}
