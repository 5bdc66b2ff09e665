// Hashes of the kit's files: for a page that pins a script (Subresource Integrity), and for whoever wants to know that an
// upload is whole.

import { inParallel } from '../../util/in-parallel.js';
import type { Kit } from '../kit.js';
import type { KitFile } from '../kit-file.js';
import { byPath } from './by-path.js';
import { type Digest, digest } from './digest.js';

/** A few wait for the disk while another is counted. */
const AT_ONCE = 4;

const IS_PINNED = /\.(m?js|css)$/;

/**
 * `integrity.json`: the hash of every script and style sheet, as the attribute `integrity` takes it.
 * @returns the hashes by path as well, for pages that show them
 */
export async function integrity(
  { files }: Kit,
  digestOf: Digest = digest,
): Promise<{ files: KitFile[]; hashes: Record<string, string> }> {
  const digests = await digestsOf(
    files.filter((file) => IS_PINNED.test(file.path)),
    (content) => digestOf(content, 'SHA-384'),
  );
  const hashes = Object.fromEntries(digests.map(([path, bytes]) => [path, `sha384-${base64(bytes)}`]));
  return { files: [{ path: 'integrity.json', content: `${JSON.stringify(hashes, null, 2)}\n` }], hashes };
}

/** `checksums.txt`, as `sha256sum --check` reads it: of all files that are there, so it comes last. */
export async function checksums({ files }: Kit, digestOf: Digest = digest): Promise<KitFile[]> {
  const digests = await digestsOf(files, (content) => digestOf(content, 'SHA-256'));
  return [{ path: 'checksums.txt', content: digests.map(([path, bytes]) => `${hex(bytes)}  ${path}\n`).join('') }];
}

/** By path, in its order. */
async function digestsOf(
  files: readonly KitFile[],
  digestOf: (content: KitFile['content']) => Promise<Uint8Array>,
): Promise<[path: string, bytes: Uint8Array][]> {
  const digests = new Map<string, Uint8Array>();
  await inParallel(files, AT_ONCE, async ({ path, content }) => {
    digests.set(path, await digestOf(content));
  });
  return [...files].sort(byPath).map(({ path }) => [path, digests.get(path) as Uint8Array]);
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
