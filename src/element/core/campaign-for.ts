// The campaign of a widget, by the fast path: the loader has asked for the page's manifest, and it is one that a kit
// compiled. Everything else (another manifest, one that nobody compiled, a failure) takes the slow path, which is loaded for
// it: page-campaigns.ts.
import { Campaign } from '../../campaign/campaign.js';
import { isPrecompiled } from '../../campaign/precompiled.js';
import { pageSettings } from './page-settings.js';

let pageCampaign: Promise<Campaign> | undefined;

/**
 * The campaign of a manifest.
 * @param manifest its address, relative to the page; empty: the one that the script tag names
 * @throws {CampaignError} when it cannot be loaded, or may not be
 */
export function campaignFor(manifest: string): Promise<Campaign> {
  if (manifest) return byLongRoad(manifest);
  pageCampaign ??= byShortRoad();
  return pageCampaign.catch(() => byLongRoad(''));
}

async function byShortRoad(): Promise<Campaign> {
  const { url, response } = pageSettings().early ?? {};
  const text = await (await response?.then((answer) => answer.clone()))?.text();
  if (!url || !text || !isPrecompiled(text)) throw undefined;
  return new Campaign(url, JSON.parse(text));
}

const byLongRoad = async (manifest: string): Promise<Campaign> =>
  (await import('../recovery/page-campaigns.js')).loadPageCampaign(manifest);
