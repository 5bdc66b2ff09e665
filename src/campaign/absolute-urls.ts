/**
 * A copy of a manifest in which every relative address is absolute: relative means relative to the manifest that it was
 * written in, so this comes before anything is merged.
 *
 * Every address in a manifest stands under the key `url`, as a text or as one per language.
 */
export function absoluteUrls<T>(json: T, base: string, isUrl = false): T {
  if (typeof json === 'string') return (isUrl ? absolute(json, base) : json) as T;
  if (Array.isArray(json)) return json.map((value) => absoluteUrls(value, base)) as T;
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      absoluteUrls(value, base, key === 'url' || (isUrl && (key === 'en' || key === 'cy'))),
    ]),
  ) as T;
}

function absolute(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
