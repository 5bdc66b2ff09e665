// Compresses text once, as hard as a build would, and remembers it: the sizes seen in DevTools are those of a real kit.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Map<string, Promise<Buffer>>} */
const remembered = new Map();

/** @type {Record<string, (bytes: Buffer) => Promise<Buffer>>} */
const METHODS = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * @param {Buffer} bytes
 * @param {string} hash of the bytes: a changed file is a new text
 * @param {string | string[] | undefined} accepted the Accept-Encoding header
 * @returns {Promise<{ bytes: Buffer, encoding?: string }>}
 */
export async function compress(bytes, hash, accepted) {
  const names = String(accepted ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';', 1)[0]?.trim());
  const encoding = Object.keys(METHODS).find((name) => names.includes(name));
  const method = encoding && METHODS[encoding];
  if (!method || bytes.length < 256) return { bytes };
  const key = `${hash}-${encoding}`;
  const compressed = remembered.get(key) ?? method(bytes);
  remembered.set(key, compressed);
  return { bytes: await compressed, encoding };
}
