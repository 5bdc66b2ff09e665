// The campaigns of this page by the slow path: allowed or not, tried again, checked, compiled. One request per manifest,
// however many widgets show it.
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignError } from '../../campaign/campaign-error.js';
import { MAX_MANIFEST_BYTES } from '../../campaign/limits.js';
import { loadCampaign } from '../../campaign/load/load-campaign.js';
import { baseUrl } from '../../util/clobber-safe-dom.js';
import { parseUrl } from '../../util/parse-url.js';
import { readBody } from '../../util/read-body.js';
import { pageSettings } from '../core/page-settings.js';
import { fetchUnwrapped, isFetchWrapped } from './fetch-unwrapped.js';
import { tell } from './report.js';

const campaigns = new Map<string, Promise<Campaign>>();

const TIMEOUT_MS = 10_000;

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
    const first = settings.early?.url === url ? settings.early.response : undefined;
    if (first) settings.early = undefined;
    const ask = asker();
    // A fetch that is not the browser's own most likely fails again: then nothing is waited for.
    const early = first?.catch((error) => (isFetchWrapped() ? ask(url, {}) : Promise.reject(error)));
    campaign = loadCampaign(url, { early, ask, allows, warn: (problem) => tell('warn', problem) });
    campaigns.set(url, campaign);
    campaign.catch(() => setTimeout(() => campaigns.delete(url), FAILURE_CACHE_MS));
  }
  return campaign;
}

/** Asks as the page does, and from the second time on, or where the page's fetch is not the browser's, past what the page has put there. */
function asker(): (url: string, init: RequestInit) => Promise<Response> {
  let count = 0;
  return async (url, init) => {
    const isWrapped = isFetchWrapped();
    if (!isWrapped && count++ === 0) return fetch(url, init);
    const response = await fetchUnwrapped(url, init, copyOf);
    if (isWrapped && response.ok) {
      tell(
        'warn',
        `a script on this page adds to every fetch (a header such as traceparent, or cookies), so ${url} was asked for past it. ` +
          `Leave ${new URL(url).origin} out of what that script watches, or let the kit’s server allow it: publish writes the lines for servers.`,
      );
    }
    return response;
  };
}

async function copyOf(response: Response): Promise<Response> {
  // One byte more tells what is too large.
  const { bytes } = await readBody(response, MAX_MANIFEST_BYTES + 1, TIMEOUT_MS);
  const { url, redirected } = response;
  return Object.defineProperties(new Response(bytes, response), {
    url: { value: url },
    redirected: { value: redirected },
  });
}
