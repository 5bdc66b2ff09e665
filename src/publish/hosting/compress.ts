// A text as servers send it compressed: always the same bytes for the same text.
import { constants, brotliCompress as toBrotli, gzip as toGzip } from 'node:zlib';

/** The ending of a compressed file, and the name that browsers have for its encoding. */
export const ENCODINGS = { br: 'br', gz: 'gzip' } as const;

export type Ending = keyof typeof ENCODINGS;

/** The byte of a gzip file that names the system that made it. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** The quality of Brotli: of files that are kept, and about what a server takes that compresses while it sends. */
export const QUALITY = { kept: 11, sent: 5 } as const;

/** @param quality of Brotli; gzip is always at its best */
export function compress(content: Uint8Array, ending: Ending, quality: number = QUALITY.kept): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, bytes: Uint8Array) => {
      if (error) return reject(error);
      if (ending === 'gz') bytes[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
      resolve(bytes);
    };
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    // Node writes no time into a gzip file.
    if (ending === 'gz') toGzip(content, { level: 9 }, done);
    else
      toBrotli(
        content,
        { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length } },
        done,
      );
  });
}
