import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import type { CompiledAbout } from '../../campaign/compiled-manifest.js';
import type { Text, Url } from '../../campaign/schema/text.js';
import { selectItem } from '../core/select-item.js';

/** The campaign itself, with a page of its own that people can be sent to. */
export type CampaignPage = CompiledAbout & { title: Text; url: Url };

/** The campaign, while it is in date. @throws {CampaignError} when it is not, or has no page */
export function selectPage(campaign: Campaign): CampaignPage {
  const page = selectItem(campaign, 'campaign', '');
  const { title = '', url } = page;
  if (url) return { ...page, title, url };
  throw new CampaignError('no-page', campaign.url);
}
