// Hashes of the kit's files: for a page that pins a script (Subresource Integrity), and for whoever wants to know that an
// upload is whole.

import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { byPath } from './by-path.js';
import { type Digest, digest } from './digest.js';

const IS_PINNED = /\.(m?js|css)$/;

/**
 * `integrity.json`: the hash of every script and style sheet, as the attribute `integrity` takes it.
 * @returns the hashes by path as well, for pages that show them
 */
export async function integrity(
  { files }: Kit,
  digestOf: Digest = digest,
): Promise<{ files: KitFile[]; hashes: Record<string, string> }> {
  const hashes: Record<string, string> = {};
  for (const { path, content } of files.filter((file) => IS_PINNED.test(file.path)).sort(byPath)) {
    hashes[path] = `sha384-${base64(await digestOf(content, 'SHA-384'))}`;
  }
  return { files: [{ path: 'integrity.json', content: `${JSON.stringify(hashes, null, 2)}\n` }], hashes };
}

/** `checksums.txt`, as `sha256sum --check` reads it: of all files that are there, so it comes last. */
export async function checksums({ files }: Kit, digestOf: Digest = digest): Promise<KitFile[]> {
  let content = '';
  for (const file of [...files].sort(byPath)) {
    content += `${hex(await digestOf(file.content, 'SHA-256'))}  ${file.path}\n`;
  }
  return [{ path: 'checksums.txt', content }];
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
