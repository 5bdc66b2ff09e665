import type * as v from 'valibot';
import { CampaignError } from '../campaign/campaign-error.js';
import { inDate, type Scheduled } from '../campaign/in-date.js';
import type { Campaign } from '../campaign/load-campaign.js';

type ItemSchema = v.GenericSchema<unknown, { id: string } & Scheduled>;

/** The items of a section that are in date. @throws {CampaignError} when there is none. */
export function itemsInDate<Schema extends ItemSchema>(
  campaign: Campaign,
  section: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  const items = campaign.items(section, schema).filter((item) => inDate(item));
  if (items.length) return items;
  throw new CampaignError(
    'missing',
    `${campaign.url} has no ${section} that are in date`,
    `Add one to "${section}", or look at "from" and "until" of those that are there.`,
  );
}

/** One item of a section: the one of that id, else the first that is in date. @throws {CampaignError} */
export function selectItem<Schema extends ItemSchema>(
  campaign: Campaign,
  section: string,
  schema: Schema,
  id: string,
): v.InferOutput<Schema> {
  const items = itemsInDate(campaign, section, schema);
  const found = id ? items.find((item) => item.id === id) : items[0];
  if (found) return found;
  throw new CampaignError(
    'missing',
    `${campaign.url} has no "${id}" in "${section}" that is in date`,
    `Set item to one of: ${items.map((item) => item.id).join(', ')}; or leave it out.`,
  );
}
