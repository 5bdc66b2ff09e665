// An overlay and all that it extends, as one manifest. An address is relative to the manifest that it was written in, be
// it in a field or in Markdown: so Markdown is read, and addresses are made absolute, before anything is merged.
import { lastOf } from '../../util/last-of.js';
import { parseUrl } from '../../util/parse-url.js';
import { compileManifestTexts, type ReadMarkdown } from '../compile/compile-texts.js';
import { mergeManifest } from './merge-manifest.js';
import { rebaseUrls } from './rebase-urls.js';

/** A manifest, and where it was read from. */
export interface Layer {
  url: string;
  json: unknown;
}

/** @param mayBeFile whether the address may name a file of the campaign */
type Rebase = (url: string, layer: Layer, mayBeFile: boolean) => string;

/**
 * @param layers the most local first, then what it extends, and so on
 * @param rebase makes an address relative to the place of the first, given the layer that it was written in. Default: makes it
 *   absolute
 * @param read makes nodes of Markdown. Default: this library's parser
 */
export function mergeLayers(layers: readonly Layer[], rebase: Rebase = absolute, read?: ReadMarkdown): unknown {
  const [first] = layers;
  const manifests = layers.map((layer) => {
    const json = compileManifestTexts(layer.json, read);
    return layer === first && rebase === absolute
      ? json
      : rebaseUrls(json, (url, mayBeFile) => rebase(url, layer, mayBeFile));
  });
  // What an overlay extends may be missing; its own part is a manifest all the same.
  if (isOverlay(lastOf(manifests))) manifests.push({ campaign: {} });
  const merged = manifests.reduceRight((base, overlay) => mergeManifest(base, overlay));
  if (!isOverlay(merged)) return merged;
  const { extends: _, ...manifest } = merged;
  return manifest;
}

const isOverlay = (json: unknown): json is { extends: unknown } =>
  typeof json === 'object' && json !== null && 'extends' in json;

function absolute(url: string, layer: Layer): string {
  return parseUrl(url, layer.url)?.href ?? url;
}
