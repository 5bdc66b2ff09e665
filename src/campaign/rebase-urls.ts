/**
 * A copy of a manifest in which every relative address is relative to another place: relative means relative to the
 * manifest that it was written in, so this comes before anything is merged.
 *
 * Every address in a manifest stands under the key `url`, as a text or as one per language.
 * @param rebase makes the new address of an old one
 */
export const rebaseUrls = <T>(json: T, rebase: (url: string) => string): T =>
  mapUrls(json, (url) => (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url) ? url : rebase(url)));

/** A copy of a manifest with other addresses. @param change gets every address in it, relative or not */
export function mapUrls<T>(json: T, change: (url: string) => string, isUrl = false): T {
  if (typeof json === 'string') return (isUrl ? change(json) : json) as T;
  if (Array.isArray(json)) return json.map((value) => mapUrls(value, change)) as T;
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      mapUrls(value, change, key === 'url' || (isUrl && (key === 'en' || key === 'cy'))),
    ]),
  ) as T;
}
