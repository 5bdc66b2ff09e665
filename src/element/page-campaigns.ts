// The campaigns of this page: one request per manifest, however many widgets show it, and one console line per problem.
import { CampaignError } from '../campaign/campaign-error.js';
import { type Campaign, loadCampaign } from '../campaign/load-campaign.js';
import { pageSettings } from './page-settings.js';

const campaigns = new Map<string, Promise<Campaign>>();
const told = new Set<string>();

/** How long a failure stands before a widget that arrives later asks again, in milliseconds. */
const FAILURE_STANDS = 60_000;

/** Says something on the console, once. */
export function tell(level: 'warn' | 'error', line: string): void {
  if (told.has(line)) return;
  told.add(line);
  console[level](`campaign-widgets: ${line}`);
}

/**
 * The campaign of a manifest.
 * @param manifest its address, relative to the page; empty: the one that the script tag names
 * @throws {CampaignError} when it cannot be loaded, or may not be
 */
export async function campaignFor(manifest: string): Promise<Campaign> {
  const settings = pageSettings();
  const url = allowed(manifest, settings.manifest, settings.allow);
  let campaign = campaigns.get(url);
  if (!campaign) {
    const early = settings.early?.url === url ? settings.early.response : undefined;
    settings.early = undefined;
    campaign = loadCampaign(url, { early, warn: (problem) => tell('warn', problem) });
    campaigns.set(url, campaign);
    campaign.catch(() => setTimeout(() => campaigns.delete(url), FAILURE_STANDS));
  }
  return campaign;
}

function allowed(manifest: string, standard: string, allow: string[]): string {
  const url = parse(manifest || standard);
  const origins = [location.origin, originOf(standard), ...allow];
  if (!url || !(origins.includes(url.origin) || origins.includes(url.protocol))) {
    throw new CampaignError(
      'not-allowed',
      `the manifest ${manifest} is not at an origin that this page allows`,
      `List it on the script tag: data-allow="${url?.origin ?? 'https://…'}".`,
    );
  }
  return url.href;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
}

const originOf = (url: string): string | undefined => parse(url)?.origin;
