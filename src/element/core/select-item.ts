import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledItem } from '../../campaign/compiled-manifest.js';
import type { SectionName } from '../../campaign/schema/manifest.js';

/** The items of a section that are in date. @throws {CampaignError} when there is none. */
export function itemsInDate<Section extends SectionName | 'campaign'>(
  campaign: Campaign,
  section: Section,
): CompiledItem<Section>[] {
  const items = campaign.items(section);
  if (items.length) return items;
  // Of a campaign that is over, every widget says the same.
  const missing = campaign.items('campaign').length ? section : 'campaign';
  throw new CampaignError('nothing-in-date', campaign.url, missing);
}

/** One item of a section: the one of that id, else the first that is in date. @throws {CampaignError} */
export function selectItem<Section extends SectionName | 'campaign'>(
  campaign: Campaign,
  section: Section,
  id: string,
): CompiledItem<Section> {
  const items = itemsInDate(campaign, section);
  const selected = id ? items.find((item) => item.id === id) : items[0];
  if (selected) return selected;
  throw new CampaignError(
    'no-such-item',
    campaign.url,
    `"${id}" in ${section}`,
    items.map((item) => item.id),
  );
}
