import type { Campaign, Item } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { Picture } from '../../campaign/schema/media.js';
import type { Text, Url } from '../../campaign/schema/text.js';
import { selectItem } from '../core/select-item.js';

/** The campaign itself, with a page of its own that people can be sent to. */
export interface CampaignPage extends Item {
  title: Text;
  summary?: Text;
  url: Url;
  picture?: Picture;
}

/** The campaign, while it is in date. @throws {CampaignError} when it is not, or has no page */
export function selectPage(campaign: Campaign): CampaignPage {
  const page = selectItem<CampaignPage>(campaign, 'campaign', '');
  if (page.url) return page;
  throw new CampaignError('no-page', campaign.url);
}
