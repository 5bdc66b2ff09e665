// A manifest and all that it extends, each with the lines of its file; and the campaign that they make together.

import { type Assembled, type AssembleOptions, assemble } from '../assemble.js';
import { CampaignError } from '../campaign-error.js';
import { type Explanation, explainError } from '../load/explain-error.js';
import { fetchManifest } from '../load/fetch-manifest.js';
import { loadLayers } from '../load/load-layers.js';
import { mergeWritten } from '../merge/merge-layers.js';
import { originsOf } from './origin.js';
import { ManifestSource, type Path } from './source.js';

export interface Sources {
  /** The files, the most local first. */
  sources: [ManifestSource, ...ManifestSource[]];
  /** The assembled campaign; undefined if it is not a manifest. */
  assembled: Assembled | undefined;
  /** The same before it was compiled, as it was written. */
  written: Record<string, unknown>;
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
  options: Omit<AssembleOptions, 'url'> = {},
): Promise<Sources> {
  const first = new ManifestSource(url, text);
  const sources: Sources['sources'] = [first];
  const { layers, missing } = await loadLayers({ url, json: first.json }, async (base, from) => {
    const source = new ManifestSource(base, await read(base, from));
    const { problem, json } = source;
    if (problem) throw new CampaignError('not-json', base, `line ${problem.line}: ${problem.message}`);
    sources.push(source);
    return json;
  });
  const assembled = first.problem ? undefined : assembledOf(layers, options);
  const written = mergeWritten(layers);
  const origin = originsOf(layers, written);
  return {
    sources,
    assembled,
    // Only an object can be assembled.
    written: assembled ? (written as Record<string, unknown>) : {},
    missing: missing && explanationOf(missing),
    originOf: (path) => {
      const { layer, path: there } = origin(path);
      return { source: sources[layer] ?? first, path: there };
    },
  };
}

function assembledOf(...manifest: Parameters<typeof assemble>): Assembled | undefined {
  try {
    return assemble(...manifest);
  } catch (error) {
    if (error instanceof CampaignError) return undefined;
    throw error;
  }
}

/** A reader may explain its errors itself. */
const explanationOf = (error: Error | Explanation): Explanation =>
  'remedy' in error
    ? error
    : explainError(error instanceof CampaignError ? error : new CampaignError('network', error));
