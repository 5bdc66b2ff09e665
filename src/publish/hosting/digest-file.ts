import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Digest, digest } from './digest.js';

/** Also of what is on this machine's disk; read in pieces, because a film may be larger than the memory. */
export const digestFile: Digest = async (content, algorithm) => {
  if (typeof content === 'string' || !('copyOf' in content)) return digest(content, algorithm);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(content.copyOf), hash);
  return new Uint8Array(hash.digest());
};
