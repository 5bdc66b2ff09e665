import type { Campaign, Item } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';

/** The items of a section that are in date. @throws {CampaignError} when there is none. */
export function itemsInDate<T extends Item>(campaign: Campaign, section: string): T[] {
  const items = campaign.items<T>(section);
  if (items.length) return items;
  // Of a campaign that is over, every widget says the same.
  const missing = campaign.items('campaign').length ? section : 'campaign';
  throw new CampaignError('nothing-in-date', campaign.url, missing);
}

/** One item of a section: the one of that id, else the first that is in date. @throws {CampaignError} */
export function selectItem<T extends Item>(campaign: Campaign, section: string, id: string): T {
  const items = itemsInDate<T>(campaign, section);
  const found = id ? items.find((item) => item.id === id) : items[0];
  if (found) return found;
  throw new CampaignError(
    'no-such-item',
    campaign.url,
    `"${id}" in ${section}`,
    items.map((item) => item.id),
  );
}
