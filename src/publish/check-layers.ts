// The manifests as one, with what they name on this machine: files, each by the manifest that may have it published.

import { findOrigin } from '../campaign/check/origin.js';
import type { ReadMarkdown } from '../campaign/compile/compile-texts.js';
import type { Problem } from '../campaign/compile/problem.js';
import { type Layer, mergeLayers } from '../campaign/merge/merge-layers.js';
import { absoluteUrl, addressProblem } from '../campaign/merge/url-problem.js';
import { PublishError } from './publish-error.js';

interface MergedHere {
  /** With absolute addresses. */
  merged: unknown;
  /** The address of each file that is named by a path, where it may be, with the manifest that names it. */
  named: Map<string, string>;
}

/** @param layers the most local first */
export function mergedHere(layers: readonly Layer[], read: ReadMarkdown): MergedHere {
  const manifests = layers.map(({ url }) => url);
  const named: MergedHere['named'] = new Map();
  const merged = mergeLayers(
    layers,
    (address, layer, mayBeFile) => {
      const url = absoluteUrl(address, layer.url) ?? address;
      if (!url.startsWith('file:')) return url;
      // The compiler takes no file: address, so this one stops everything, unless an overlay replaces it.
      if (addressProblem(address, layer.url, mayBeFile, manifests)) return `file:///not-for-readers?${address}`;
      named.set(url, layer.url);
      return url;
    },
    read,
  );
  return { merged, named };
}

/** @throws {PublishError} naming all that was left out when the manifests were compiled */
export function stopAt(problems: readonly Problem[], layers: readonly Layer[], merged: unknown): void {
  if (!problems.length) return;
  const jsons = layers.map(({ json }) => json);
  const lines = problems.map(({ pointer, message }) => {
    const path = pointer.split('/').slice(1);
    const { layer } = findOrigin(jsons, merged, path);
    return `${layers[layer]?.url}: ${pointer} ${message}`;
  });
  throw new PublishError(
    `${lines.join('\n')}\nThis cannot be published`,
    'Run check: it says more. Then publish again.',
  );
}
