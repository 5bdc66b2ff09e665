// The campaign of a widget, by the fast path: a page script holds what the widget shows, or the loader has asked for the page's
// manifest, and it is one that a kit compiled. Everything else (another manifest, one that nobody compiled, a failure) takes the
// slow path, which is loaded for it: page-campaigns.ts.
import { Campaign } from '../../campaign/campaign.js';
import { isPrecompiled } from '../../campaign/precompiled.js';
import { pageSettings, sliceFor } from './page-settings.js';

let pageCampaign: Promise<Campaign> | undefined;

/**
 * The campaign of a manifest: at once if a page script holds what a widget shows.
 * @param manifest its address, relative to the page; empty: the one that the script tag names
 * @param tag the widget's
 * @throws {CampaignError} when it cannot be loaded, or may not be
 */
export function campaignFor(manifest: string, tag: string): Campaign | Promise<Campaign> {
  if (manifest) return byLongRoad(manifest);
  const slice = sliceFor(tag);
  if (slice) {
    slice.made ??= new Campaign(slice.url, slice.campaign);
    return slice.made;
  }
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
