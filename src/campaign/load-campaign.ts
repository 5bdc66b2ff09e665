import { Campaign, type CompiledManifest } from './campaign.js';
import { CampaignError } from './campaign-error.js';
import { type FetchOptions, fetchManifest } from './fetch-manifest.js';
import { isSealed } from './seal.js';

export interface LoadOptions extends FetchOptions {
  /** Gets one line for each thing in the manifest that is wrong. */
  warn?: (problem: string) => void;
}

/**
 * Loads a campaign. The compiler (schema and Markdown parser) comes only for a manifest that was not compiled before.
 * @param url absolute address of its manifest
 * @throws {CampaignError}
 */
export async function loadCampaign(url: string, options: LoadOptions = {}): Promise<Campaign> {
  const text = await fetchManifest(url, options);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CampaignError('not-json', url, (error as Error).message);
  }
  if (isSealed(text)) return new Campaign(url, json as CompiledManifest);
  const { compileManifest } = await import('./compile-manifest.js').catch(() => {
    throw new CampaignError('no-compiler', url);
  });
  const { manifest, problems } = compileManifest(json, url);
  for (const problem of problems) options.warn?.(`${url}: ${problem}`);
  return new Campaign(url, manifest);
}
