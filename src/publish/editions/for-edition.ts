// A kit for some readers: what is not for them is left out before anything is made of the campaign.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Assembled, reassemble } from '../../campaign/assemble.js';
import { type Edition, publicOnly } from '../../campaign/edition.js';
import { mapUrls } from '../../campaign/merge/rebase-urls.js';
import { sectionNames } from '../../campaign/schema/manifest.js';
import { mediaName } from '../media/media.js';

/** The campaign as an edition has it. Staff have all of it. */
export const forEdition = (assembled: Assembled, edition: Edition | undefined): Assembled =>
  edition === 'public' ? reassemble(assembled, (merged) => publicOnly(merged, sectionNames)) : assembled;

/** Older files that are made of a campaign: its media, and style sheets, which name pictures. */
const OF_CAMPAIGN = /^(media[\\/]|chunks[\\/].*\.css(\.br|\.gz)?$)/;

/**
 * Says which files of the kit that is there may stay in a public one: none of a kit that had more than that, and none of what is
 * for staff by now.
 * @param assembled all of the campaign
 * @param older the folder of the kit that is there
 */
export async function keepsFor(
  edition: Edition | undefined,
  assembled: Assembled,
  older: string,
): Promise<(path: string) => Promise<boolean>> {
  if (edition !== 'public') return async () => true;
  const text = (path: string) => readFile(join(older, path), 'utf8').catch(() => '');
  const wasPublic = editionOfKit(await text('manifest.json')) === 'public';
  const isPublic = new Set(urlsIn(publicOnly(assembled.merged, sectionNames)));
  const hidden = urlsIn(assembled.merged)
    .filter((url) => !isPublic.has(url))
    .map((url) => `${mediaName(url)}-`);
  return async (path) => {
    if (!OF_CAMPAIGN.test(path)) return true;
    if (!wasPublic) return false;
    const names = path.startsWith('media') ? path : await text(path.replace(/\.(br|gz)$/, ''));
    return !hidden.some((each) => names.includes(each));
  };
}

function editionOfKit(manifest: string): unknown {
  try {
    return JSON.parse(manifest).edition;
  } catch {
    // Of a kit that nobody can read anything may be in it.
    return undefined;
  }
}

function urlsIn(manifest: unknown): string[] {
  const urls = new Set<string>();
  mapUrls(manifest, (url, mayBeFile) => {
    if (mayBeFile) urls.add(url);
    return url;
  });
  return [...urls];
}
