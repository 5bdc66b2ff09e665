// {{force}}, {{hashtag}}…: filled from what the organisation says of itself. Where it has said nothing, a reader sees a
// gap to fill in, never the braces.
import { type FieldName, fieldGaps } from '../../i18n/compiler/field-gaps.js';
import { interfaceLanguages } from '../language/interface-languages.js';
import type { PerLanguage } from '../language/language.js';
import { inEach } from '../language/map-languages.js';
import type { Organisation } from '../schema/campaign.js';

/** The values of merge fields. */
export function mergeFields({
  name,
  shortName,
  url,
  fields,
  ...rest
}: Organisation): Record<string, PerLanguage<string>> {
  const values = { force: name, shortForce: shortName ?? name, website: url, ...rest };
  const given = Object.entries(values).filter(([, value]) => value !== undefined) as [string, PerLanguage<string>][];
  const gaps = Object.fromEntries(
    (Object.keys(fieldGaps.en) as FieldName[]).map((field) => [
      field,
      inEach(interfaceLanguages, (lang) => fieldGaps[lang][field]),
    ]),
  );
  return { ...gaps, ...Object.fromEntries(given), ...fields };
}
