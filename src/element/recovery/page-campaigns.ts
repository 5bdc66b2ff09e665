// The campaigns of this page by the slow path: allowed or not, tried again, checked, compiled. One request per manifest,
// however many widgets show it.
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import { loadCampaign } from '../../campaign/load/load-campaign.js';
import { baseUrl } from '../../util/clobber-safe-dom.js';
import { parseUrl } from '../../util/parse-url.js';
import { pageSettings } from '../core/page-settings.js';
import { tell } from './report.js';

const campaigns = new Map<string, Promise<Campaign>>();

/** The time after a failure in which a widget that arrives later does not ask again, in milliseconds. */
const FAILURE_CACHE_MS = 60_000;

/**
 * The campaign of a manifest.
 * @param manifest its address, relative to the page; empty: the one that the script tag names
 * @throws {CampaignError} when it cannot be loaded, or may not be
 */
export async function loadPageCampaign(manifest: string): Promise<Campaign> {
  const settings = pageSettings();
  const standard = parseUrl(settings.manifest, baseUrl());
  const address = manifest ? parseUrl(manifest, baseUrl()) : standard;
  const allowed = [location.origin, standard?.origin, ...settings.allow];
  const allows = ({ origin, protocol }: URL) => allowed.includes(origin) || allowed.includes(protocol);
  if (!address || !allows(address)) {
    throw new CampaignError('not-allowed', manifest, address?.origin ?? '');
  }
  const url = address.href;
  let campaign = campaigns.get(url);
  if (!campaign) {
    const early = settings.early?.url === url ? settings.early.response : undefined;
    if (early) settings.early = undefined;
    campaign = loadCampaign(url, { early, allows, warn: (problem) => tell('warn', problem) });
    campaigns.set(url, campaign);
    campaign.catch(() => setTimeout(() => campaigns.delete(url), FAILURE_CACHE_MS));
  }
  return campaign;
}
