import { explainNotJson } from '../bytes/explain-text.js';
import { Campaign } from '../campaign.js';
import { CampaignError } from '../campaign-error.js';
import type { CompiledManifest } from '../compiled-manifest.js';
import { isPrecompiled } from '../precompiled.js';
import { explainError } from './explain-error.js';
import { type FetchOptions, fetchManifest } from './fetch-manifest.js';
import { loadLayers } from './load-layers.js';

export interface LoadOptions extends FetchOptions {
  /** Gets one line for each thing in the manifest that is wrong. */
  warn?: (problem: string) => void;
  /** True for URLs that a manifest may come from, also the one that an overlay extends. Default: any. */
  allows?: (url: URL) => boolean;
}

/**
 * Loads a campaign: its manifest and what that extends. The compiler (schema and Markdown parser) comes only for a manifest
 * that was not compiled before. Where what it extends cannot be had, its own part is loaded, with a warning.
 * @param url absolute address of its manifest
 * @throws {CampaignError}
 */
export async function loadCampaign(url: string, options: LoadOptions = {}): Promise<Campaign> {
  const { warn = () => {}, allows = () => true, early, ...patience } = options;
  const text = await fetchManifest(url, { ...patience, early });
  const json = parse(text, url);
  if (isPrecompiled(text)) return new Campaign(url, json as CompiledManifest);
  const [{ assemble, problemLine }, { layers, missing }] = await Promise.all([
    loadCompiler(url),
    loadLayers({ url, json }, async (base) => {
      const address = new URL(base);
      if (!allows(address)) throw new CampaignError('not-allowed', base, address.origin);
      return parse(await fetchManifest(base, patience), base);
    }),
  ]);
  const { manifest, problems } = withinReason(url, () => assemble(layers));
  if (missing) {
    const { message, remedy } = explainError(missing);
    warn(`${url} shows its own part alone, without what it extends: ${message}. ${remedy}`);
  } else for (const problem of problems) warn(`${url}: ${problemLine(problem)}`);
  return new Campaign(url, manifest);
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CampaignError('not-json', url, ...(explainNotJson(text) ?? [(error as Error).message]));
  }
}

/** JSON that is nested deeper than a program goes is no manifest. */
function withinReason<T>(url: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof CampaignError ? error : new CampaignError('not-json', url, (error as Error).message);
  }
}

const loadCompiler = (url: string) =>
  import('../compile/compiler.js').catch(() => {
    throw new CampaignError('no-compiler', url);
  });
