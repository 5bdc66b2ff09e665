import { loadLayers } from '../campaign/load/load-layers.js';
import type { Layer } from '../campaign/merge/merge-layers.js';

export interface ManifestText {
  /** The manifest: its text, and the address that it was read from. */
  text: string;
  url: string;
  /** Gives the text of a manifest that another one extends. */
  read: (url: string, from: string) => Promise<string>;
}

/** A manifest and all that it extends. @throws where one of them cannot be read */
export async function readLayers({ text, url, read }: ManifestText): Promise<Layer[]> {
  const { layers, missing } = await loadLayers({ url, json: JSON.parse(text) }, async (...request) =>
    JSON.parse(await read(...request)),
  );
  if (missing) throw missing;
  return layers;
}
