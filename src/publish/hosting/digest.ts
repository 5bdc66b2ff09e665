import type { KitFile } from '../kit-file.js';

export type Algorithm = 'SHA-256' | 'SHA-384';

/** Computes a digest of what a file holds. */
export type Digest = (content: KitFile['content'], algorithm: Algorithm) => Promise<Uint8Array>;

/** Of what is in memory; publishing brings one along that reads copies from the disk as well. */
export const digest: Digest = async (content, algorithm) => {
  if (typeof content === 'object' && 'copyOf' in content) throw new TypeError(`${content.copyOf} is not in memory`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>));
};
