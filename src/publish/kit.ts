// A kit in the making: the campaign, the pages that show it, and files that are not written yet.
import type { Campaign } from '../campaign/campaign.js';
import type { Language } from '../campaign/language/language.js';
import type { EmbedPage } from '../embed-code/embed-pages.js';
import type { KitUrl } from '../embed-code/frame.js';
import type { KitFile } from './kit-file.js';
import type { Library } from './library-files.js';

export interface Kit extends KitUrl {
  /** The version of this library. */
  version: string;
  /** The libraries inside its scripts. */
  libraries: Library[];
  /** Compiled. Its address is that of the kit's manifest.json; the addresses of its media are relative to that. */
  campaign: Campaign;
  /** Those that the campaign is in, the first of them first. */
  languages: Language[];
  pages: EmbedPage[];
  /** The compressed size of each page script, by its name, in bytes; of the loader alone under "". */
  scriptSizes: Record<string, number>;
  /** The pictures of their previews, by the path of each page. */
  previews: ReadonlyMap<string, Preview>;
  /** All files that have been made so far, with the library's own. */
  files: KitFile[];
}

/** The picture of a link to a page. */
export interface Preview {
  /** Its path in the kit, or its absolute address. */
  url: string;
  width: number;
  height: number;
  /** Its media type. */
  type: 'image/jpeg' | 'image/png';
  alt: string;
}
