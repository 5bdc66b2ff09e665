// The campaign that was checked, as a kit has it: its files by the names that they have there, its pictures in further sizes.
import { type Assembled, reassemble } from '../campaign/assemble.js';
import { rebaseUrls } from '../campaign/merge/rebase-urls.js';
import { absoluteUrl } from '../campaign/merge/url-problem.js';
import { exists } from './files/exists.js';
import { findMedia, type Media, withKitUrls } from './media/media.js';
import { type Sized, withSizes } from './media/picture-sizes.js';
import { withSavedNames } from './media/saved-names.js';
import { stopAtProblems } from './stop-at-problems.js';

/** A campaign that was checked, with the addresses that its manifests name, each with the manifests that do. */
export interface Checked {
  assembled: Assembled;
  named: ReadonlyMap<string, readonly string[]>;
}

interface KitManifest {
  campaign: Assembled;
  media: Media;
  sized: Sized;
}

/**
 * @param older the folder of the kit that is there: what it has of further sizes need not be made again
 * @throws {PublishError} where something had to be left out, or a file is not there
 */
export async function kitManifest(
  { assembled, named }: Checked,
  older: string,
  progress: (done: number, all: number) => void = () => {},
): Promise<KitManifest> {
  stopAtProblems(assembled);
  const { url } = assembled;
  const merged = rebaseUrls(assembled.merged, (address) => absoluteUrl(address, url) ?? address);
  const media = await findMedia(merged, named);
  const sized = await withSizes(merged, media, { older, exists, progress });
  const campaign = reassemble(assembled, () => withKitUrls(withSavedNames(sized.manifest, media), media));
  stopAtProblems(campaign);
  return { campaign, media, sized };
}
