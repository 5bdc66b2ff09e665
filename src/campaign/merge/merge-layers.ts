// An overlay and all that it extends, as one manifest. An address is relative to the manifest that it was written in, be
// it in a field or in Markdown: so Markdown is read, and addresses are moved, before anything is merged.
import { lastOf } from '../../util/last-of.js';
import { compileManifestTexts, type ReadMarkdown } from '../compile/compile-texts.js';
import { mergeManifest } from './merge-manifest.js';
import { movedUrl } from './moved-url.js';
import { rebaseUrls } from './rebase-urls.js';

/** A manifest, and where it was read from. */
export interface Layer {
  url: string;
  json: unknown;
}

/**
 * @param layers the most local first, then what it extends, and so on
 * @param url the address that the result is to have: relative addresses are relative to it. Default: that of the first
 * @param read makes nodes of Markdown. Default: this library's parser
 */
export const mergeLayers = (layers: readonly Layer[], url = layers[0]?.url ?? '', read?: ReadMarkdown): unknown =>
  mergeAll(
    layers.map((layer) => {
      const json = compileManifestTexts(layer.json, read);
      return layer.url === url ? json : rebaseUrls(json, (address) => movedUrl(address, layer.url, url));
    }),
  );

/** The same as it was written: Markdown is text, and addresses are relative to their layers. It has the same items in the same places. */
export const mergeWritten = (layers: readonly Layer[]): unknown => mergeAll(layers.map(({ json }) => json));

function mergeAll(manifests: unknown[]): unknown {
  // The manifest that an overlay extends may be missing; the overlay still is a manifest.
  const all = isOverlay(lastOf(manifests)) ? [...manifests, { campaign: {} }] : manifests;
  const merged = all.reduceRight((base, overlay) => mergeManifest(base, overlay));
  if (!isOverlay(merged)) return merged;
  const { extends: _, ...manifest } = merged;
  return manifest;
}

const isOverlay = (json: unknown): json is { extends: unknown } =>
  typeof json === 'object' && json !== null && 'extends' in json;
