// The one pipeline for manifests: layers are merged and compiled. A page, check, explain, publish, the builder and the demo
// all use it, so that what one of them says is what readers see. (Where each value was written: origin.ts, which no page loads.)

import { compileManifest } from './compile/compile-manifest.js';
import type { ReadMarkdown } from './compile/compile-texts.js';
import type { Problem } from './compile/parse/problem.js';
import type { CompiledManifest } from './compiled-manifest.js';
import { type Layer, mergeLayers } from './merge/merge-layers.js';
import { mapUrls } from './merge/rebase-urls.js';

export interface Assembled {
  /** Its address: relative addresses are relative to it. */
  url: string;
  /** Its layers, the most local first. */
  layers: readonly Layer[];
  /** All layers in one, with nodes for Markdown. */
  merged: unknown;
  /** The same as a page uses it. */
  manifest: CompiledManifest;
  /** The values that were left out; pointers lead into `merged`. */
  problems: Problem[];
}

export interface AssembleOptions {
  /** The address of the result. Default: that of the first layer. */
  url?: string | undefined;
  /** Makes nodes of Markdown. Default: this library's parser. */
  read?: ReadMarkdown | undefined;
  /** Maps each URL, relative to that of the result or absolute. Default: it stays. */
  change?: ((address: string) => string) | undefined;
}

/**
 * Makes a campaign of a manifest and all that it extends.
 * @param layers the most local first
 * @throws {CampaignError} when it is not a manifest at all
 */
export function assemble(layers: readonly Layer[], options: AssembleOptions = {}): Assembled {
  const { url = layers[0]?.url ?? '', read, change } = options;
  const merged = mergeLayers(layers, url, read);
  return compiled({ url, layers }, change ? mapUrls(merged, change) : merged);
}

/** The same with a change in what was merged, such as other addresses of its files. */
export const reassemble = (assembled: Assembled, change: (merged: unknown) => unknown): Assembled =>
  compiled(assembled, change(assembled.merged));

const compiled = ({ url, layers }: Pick<Assembled, 'url' | 'layers'>, merged: unknown): Assembled => ({
  url,
  layers,
  merged,
  ...compileManifest(merged, url),
});
