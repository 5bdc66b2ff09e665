// A manifest and all that it extends, each with the lines of its file; and the one that they make together.
import { isObject } from '../../util/is-object.js';
import { CampaignError } from '../campaign-error.js';
import { type Explanation, explainError } from '../load/explain-error.js';
import { fetchManifest } from '../load/fetch-manifest.js';
import { loadLayers } from '../load/load-layers.js';
import { mergeManifest } from '../merge/merge-manifest.js';
import { findOrigin } from './origin.js';
import { ManifestSource, type Path } from './source.js';

export interface Sources {
  /** The files, the most local first. */
  sources: [ManifestSource, ...ManifestSource[]];
  /** What they make together, as it was written; undefined where that is no manifest. */
  merged: Record<string, unknown> | undefined;
  /** Why what the last of them extends is not there. */
  missing: Explanation | undefined;
  /** The file that something in the merged manifest was written in, and the path there. */
  originOf: (path: Path) => { source: ManifestSource; path: Path };
}

/** Gives the text of a manifest, which the manifest at another address extends. */
export type ReadText = (url: string, from: string) => Promise<string>;

/** @param read gives the text of a manifest that another one extends */
export async function readSources(
  text: string,
  url: string,
  read: ReadText = (base) => fetchManifest(base),
): Promise<Sources> {
  const own = new ManifestSource(url, text);
  const sources: Sources['sources'] = [own];
  const { missing } = await loadLayers({ url, json: own.json }, async (base, from) => {
    const source = new ManifestSource(base, await read(base, from));
    const { problem, json } = source;
    if (problem) throw new CampaignError('not-json', base, `line ${problem.line}: ${problem.message}`);
    sources.push(source);
    return json;
  });
  const jsons = sources.map(({ json }) => json);
  const whole = jsons.reduceRight((base, json) => mergeManifest(base, json));
  // The own part of an overlay is a manifest, even where what it extends is missing.
  const merged = missing && isObject(whole) ? { campaign: {}, ...whole } : whole;
  return {
    sources,
    merged: isObject(merged) && 'campaign' in merged ? merged : undefined,
    missing: missing && explanationOf(missing),
    originOf: (path) => {
      const origin = findOrigin(jsons, merged, path);
      return { source: sources[origin.layer] ?? own, path: origin.path };
    },
  };
}

/** A reader may explain its errors itself. */
const explanationOf = (error: Error | Explanation): Explanation =>
  'remedy' in error
    ? error
    : explainError(error instanceof CampaignError ? error : new CampaignError('network', error));
