import { mapManifest } from './map-schema.js';
import { fileUrl, richText, url } from './schema/text.js';

/** Changes an address. @param isFile whether it stands where the schema has a file; elsewhere it is a link */
type ChangeUrl = (url: string, isFile: boolean) => string;

/**
 * A copy of a manifest in which every relative address is relative to another place: relative means relative to the
 * manifest that it was written in, so this comes before anything is merged.
 * @param rebase makes the new address of an old one
 */
export const rebaseUrls = <T>(json: T, rebase: ChangeUrl): T =>
  mapUrls(json, (url, isFile) => (isRelative(url) ? rebase(url, isFile) : url));

/** A scheme, or a host; a fragment or a query alone, or nothing: none of these names a file beside the manifest. */
const NOT_RELATIVE = /^([a-z][a-z\d+.-]*:|[/\\]{2}|[#?]|$)/i;

/** As the URL parser reads an address: without the white space around it and the line breaks in it. */
export const isRelative = (url: string): boolean => !NOT_RELATIVE.test(trimmed(url));

const trimmed = (url: string): string => url.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '');

/** A copy of a manifest with other addresses: those of its fields, and of the links in rich text. @param change gets every one, relative or not */
export function mapUrls<T>(json: T, change: ChangeUrl): T {
  const field = (isFile: boolean) => (value: unknown) => (typeof value === 'string' ? change(value, isFile) : value);
  return mapManifest(
    json,
    new Map([
      [url, field(false)],
      [fileUrl, field(true)],
      [richText, (nodes) => withLinks(nodes, change)],
    ]),
  ) as T;
}

/** Markdown that nobody has read yet stays as it is. */
function withLinks(nodes: unknown, change: ChangeUrl, depth = 0): unknown {
  if (!Array.isArray(nodes) || depth > MAX_DEPTH) return nodes;
  return nodes.map((node) => {
    if (typeof node !== 'object' || node === null) return node;
    const { type, url, children } = node;
    return {
      ...node,
      ...(type === 'link' && typeof url === 'string' && { url: change(url, false) }),
      ...(children !== undefined && { children: withLinks(children, change, depth + 1) }),
    };
  });
}

/** Rich text that is deeper is refused when it is compiled. */
const MAX_DEPTH = 20;
