import { mapManifest } from '../compile/map-schema.js';
import { fileUrl, linkUrl, richText, url } from '../schema/text.js';

/** Changes an address. @param mayBeFile whether it may name a file of the campaign: not where the schema has a page */
type ChangeUrl = (url: string, mayBeFile: boolean) => string;

/**
 * A copy of a manifest in which every relative address is relative to another place: relative means relative to the
 * manifest that it was written in, so this comes before anything is merged.
 * @param rebase makes the new address of an old one
 */
export const rebaseUrls = <T>(json: T, rebase: ChangeUrl): T =>
  mapUrls(json, (url, mayBeFile) => (isRelative(url) ? rebase(url, mayBeFile) : url));

/** A scheme, or a host; a fragment or a query alone, or nothing: none of these names a file beside the manifest. */
const NOT_RELATIVE = /^([a-z][a-z\d+.-]*:|[/\\]{2}|[#?]|$)/i;

/** As the URL parser reads an address: without the white space around it and the line breaks in it. */
export const isRelative = (url: string): boolean => !NOT_RELATIVE.test(trimmed(url));

const trimmed = (url: string): string => url.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '');

/** A copy of a manifest with other addresses: those of its fields, and of the links in rich text. @param change gets every one, relative or not */
export function mapUrls<T>(json: T, change: ChangeUrl): T {
  const field = (mayBeFile: boolean) => (value: unknown) =>
    typeof value === 'string' ? change(value, mayBeFile) : value;
  return mapManifest(
    json,
    new Map([
      [url, field(false)],
      [linkUrl, field(true)],
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
      ...(type === 'link' && typeof url === 'string' && { url: change(url, true) }),
      ...(children !== undefined && { children: withLinks(children, change, depth + 1) }),
    };
  });
}

/** Rich text that is deeper is refused when it is compiled. */
const MAX_DEPTH = 20;
