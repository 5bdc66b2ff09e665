// Publishing puts these into a page script beside the loader: pages/<name>.js of a kit, one request for all that a page of a kind needs.
import type { CompiledManifest } from '../../campaign/compiled-manifest.js';
import type { Chunk } from './import-chunk.js';

export interface PageParts {
  /** Its path in the kit. */
  file: string;
  /** The widgets for which that part of the campaign is enough. */
  tags: readonly string[];
  /** By their names. */
  chunks: Record<string, Chunk>;
  /** The part of the kit's campaign that those widgets show. */
  campaign: CompiledManifest;
}
