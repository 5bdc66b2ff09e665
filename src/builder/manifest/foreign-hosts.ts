// Hosts other than the kit's that a draft would load from: what it extends, and its files. Pages that it links are
// loaded by whoever follows a link.

import { mapManifest } from '../../campaign/compile/map-schema.js';
import { fileUrl } from '../../campaign/schema/text.js';
import { isObject } from '../../util/is-object.js';
import { type DraftBase, draftUrl } from '../editor/draft-base.js';
import { unpackText } from './packed-text.js';

/** @param packed as it stands in the page's address. What cannot be read is loaded from nowhere. */
export async function foreignHosts(packed: string, place: DraftBase): Promise<string[]> {
  const json = await unpackText(packed)
    .then(JSON.parse)
    .catch(() => undefined);
  const kitHosts = [place.root, place.base].map((address) => new URL(address).host);
  const hosts = new Set<string>();
  const note = (address: unknown): unknown => {
    if (typeof address !== 'string' || !URL.canParse(address, draftUrl(place))) return address;
    const { host } = new URL(address, draftUrl(place));
    if (host && !kitHosts.includes(host)) hosts.add(host);
    return address;
  };
  note(isObject(json) ? json.extends : undefined);
  mapManifest(json, new Map([[fileUrl, note]]));
  return [...hosts];
}
