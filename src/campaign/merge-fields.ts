// {{force}}, {{hashtag}}…: filled from what the organisation says of itself. Where it has said nothing, a reader sees a
// gap to fill in, never the braces.
import { chooseLanguage } from './choose-language.js';
import type { Organisation } from './schema/campaign.js';
import type { Language, Text } from './schema/text.js';

const KEYS: Record<string, keyof Organisation> = {
  force: 'name',
  shortForce: 'shortName',
  website: 'url',
};

const GAPS: Record<Language, Record<string, string>> = {
  en: { force: 'your force', shortForce: 'your force', chief: 'your chief constable', hashtag: '#' },
  cy: { force: 'eich heddlu', shortForce: 'eich heddlu', chief: 'eich prif gwnstabl', hashtag: '#' },
};

/** Fills the merge fields of a text. */
export function fillFields(text: string, organisation: Organisation, language: Language): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const known = organisation as Record<string, unknown>;
    const key = KEYS[name] ?? name;
    const own = Object.hasOwn(known, key) && key !== 'fields' ? known[key] : undefined;
    const further =
      organisation.fields && Object.hasOwn(organisation.fields, name) ? organisation.fields[name] : undefined;
    const value = (own ?? further) as Text | undefined;
    return value === undefined ? `[${GAPS[language][name] ?? name}]` : chooseLanguage(value, language).value;
  });
}
