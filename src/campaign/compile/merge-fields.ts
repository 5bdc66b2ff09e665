// {{force}}, {{hashtag}}…: filled from what the organisation says of itself. Where it has said nothing, a reader sees a
// gap to fill in, never the braces.
import type { Organisation } from '../schema/campaign.js';
import type { PerLanguage } from '../schema/text.js';

/** The gap for each field that the schema names. */
const GAPS: Record<string, PerLanguage<string>> = {
  force: { en: '[your force]', cy: '[eich heddlu]' },
  shortForce: { en: '[your force]', cy: '[eich heddlu]' },
  chief: { en: '[your chief constable]', cy: '[eich prif gwnstabl]' },
  hashtag: { en: '[hashtag]', cy: '[hashnod]' },
  website: { en: '[your website]', cy: '[eich gwefan]' },
  email: { en: '[your email address]', cy: '[eich cyfeiriad e-bost]' },
  phone: { en: '[your phone number]', cy: '[eich rhif ffôn]' },
};

/** What each merge field becomes. */
export function mergeFields({
  name,
  shortName,
  url,
  fields,
  ...rest
}: Organisation): Record<string, PerLanguage<string>> {
  const own = { force: name, shortForce: shortName ?? name, website: url, ...rest };
  const said = Object.entries(own).filter(([, value]) => value !== undefined) as [string, PerLanguage<string>][];
  return { ...GAPS, ...Object.fromEntries(said), ...fields };
}
