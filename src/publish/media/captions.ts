// Captions that people hand over as SubRip, as the WebVTT that browsers show.
import { readFile } from 'node:fs/promises';
import { isSubRip, subRipToVtt } from '../../campaign/captions/convert.js';
import { isPerLanguage } from '../../campaign/language/map-languages.js';
import { isObject } from '../../util/is-object.js';

/** The addresses of the caption files that a manifest names. */
export function captionsIn(manifest: unknown): Set<string> {
  const { videos } = isObject(manifest) ? manifest : {};
  const tracks = [videos].flat().flatMap((video) => (isObject(video) ? [video.captions].flat() : []));
  const urls = tracks.flatMap((track) => (isObject(track) ? [track.url] : []));
  return new Set(urls.flatMap((url) => (isPerLanguage(url) ? Object.values(url) : [url])).map(String));
}

/** Undefined where the file is used as it is. */
export async function convertedCaptions(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8');
  return isSubRip(text) ? subRipToVtt(text) : undefined;
}
