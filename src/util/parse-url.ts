/** An address as a URL; undefined where it is none. `URL.canParse()` came with Chrome 120 and Safari 17. */
export function parseUrl(url: string | null | undefined, base?: string | URL): URL | undefined {
  try {
    return url ? new URL(url, base) : undefined;
  } catch {
    return undefined;
  }
}
