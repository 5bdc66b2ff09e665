// Publishing copies files from the machine that it runs on. So an address there counts only where it is meant: in a manifest
// that is a file itself, in a field for files, and within the folder of that manifest.
import { parseUrl } from '../../util/parse-url.js';
import { isRelative } from './rebase-urls.js';

export type AddressProblem =
  | 'address-empty' // it would be that of the manifest
  | 'file-on-server' // \\server\share, or //server/share: it would sign in to that server
  | 'page-is-file' // a path to a file, where the schema has a page
  | 'file-outside'
  | 'file-is-manifest';

/** An address as an absolute one. A "%" that begins no escape is part of the name of a file, as in "50% off.jpg". */
export function absoluteUrl(address: string, base: string): string | undefined {
  const isPath = base.startsWith('file:') && isRelative(address);
  const escaped = isPath ? address.replace(/%(?![\da-f]{2})/gi, '%25') : address;
  return parseUrl(escaped, base)?.href;
}

/**
 * Why an address may not be followed; undefined where it may.
 * @param layer the address of the manifest that it was written in
 * @param mayBeFile whether it may name a file of the campaign: not where the schema has a page
 * @param manifests the addresses of all manifests that were read
 */
export function addressProblem(
  address: string,
  layer: string,
  mayBeFile: boolean,
  manifests: readonly string[] = [layer],
): AddressProblem | undefined {
  if (!address.trim()) return 'address-empty';
  const bare = withoutEnd(absoluteUrl(address, layer) ?? '');
  if (/^\s*[#?]/.test(address)) return undefined;
  if (mayBeFile && manifests.includes(bare)) return 'file-is-manifest';
  // The schema refuses what begins with "file:", in every manifest.
  if (!layer.startsWith('file:')) return undefined;
  if (/^\s*[\\/]{2}/.test(address)) return 'file-on-server';
  if (!isRelative(address)) return undefined;
  if (!mayBeFile) return 'page-is-file';
  return bare.startsWith(new URL('.', layer).href) && !/%2f|%5c/i.test(bare) ? undefined : 'file-outside';
}

const withoutEnd = (url: string): string => url.replace(/[?#].*$/, '');
