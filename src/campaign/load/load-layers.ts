// An overlay says what it extends; that may extend something in turn.
import { isObject } from '../../util/is-object.js';
import { parseUrl } from '../../util/parse-url.js';
import { CampaignError } from '../campaign-error.js';
import type { Layer } from '../merge/merge-layers.js';

/** The number of manifests that may extend each other in a row. */
export const MAX_LAYERS = 8;

export interface Layers {
  /** The most local first, as far as they could be read. */
  layers: Layer[];
  /** Why one of them could not. */
  missing?: CampaignError;
}

/**
 * Reads what a manifest extends, and what that extends, until there is no more.
 * @param read gives the JSON at an absolute address, which the manifest at another one names. @throws {CampaignError} when it cannot, or may not
 */
export async function loadLayers(first: Layer, read: (url: string, from: string) => Promise<unknown>): Promise<Layers> {
  const layers = [first];
  for (let layer = first; ; ) {
    const base = isObject(layer.json) ? layer.json.extends : undefined;
    if (base === undefined || base === null) return { layers };
    try {
      const address = typeof base === 'string' && base ? parseUrl(base, layer.url) : undefined;
      if (!address) throw new CampaignError('extends-address', layer.url, base);
      const { href, protocol, host } = address;
      // A manifest from elsewhere reads no files here; and a file: address with a host would sign in to that host.
      if (protocol === 'file:' && (host || !layer.url.startsWith('file:'))) {
        throw new CampaignError('extends-file', layer.url, href);
      }
      if (layers.some(({ url }) => url === href)) throw new CampaignError('extends-cycle', layer.url, href);
      if (layers.length > MAX_LAYERS) throw new CampaignError('extends-too-deep', first.url, MAX_LAYERS);
      const json = await read(href, layer.url);
      if (!isManifest(json)) throw new CampaignError('not-a-manifest', href);
      layer = { url: href, json };
    } catch (missing) {
      return { layers, missing: missing as CampaignError };
    }
    layers.push(layer);
  }
}

const isManifest = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('campaign' in json || 'extends' in json);
