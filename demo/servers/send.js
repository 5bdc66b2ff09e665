// Answers with text or with a file the way a careful static server does: ETag and 304, HEAD, compression for text,
// byte ranges for film (Safari plays nothing without them).
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { compress } from './compress.js';
import { isText, mimeType } from './mime-types.js';
import { parseRange } from './parse-range.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

/**
 * @param {Request} request
 * @param {string} etag
 */
const isFresh = (request, etag) =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((known) => ['*', etag].includes(known.trim().replace(/^W\//, '')));

/**
 * Sends a text, compressed when the browser can read that.
 * @param {Request} request
 * @param {Response} response
 * @param {{ body: string | Buffer, type: string, status?: number, headers?: Headers }} answer
 */
export async function sendText(request, response, { body, type, status = 200, headers = {} }) {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const { bytes, encoding } = await compress(Buffer.from(body), hash, request.headers['accept-encoding']);
  const etag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
  const shared = { ...headers, ETag: etag, Vary: 'Accept-Encoding' };
  if (status === 200 && isFresh(request, etag)) return void response.writeHead(304, shared).end();
  response.writeHead(status, {
    ...shared,
    'Content-Type': type,
    'Content-Length': bytes.length,
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Sends a file: text through `sendText`, everything else as a stream, or the part of it that was asked for.
 * @param {Request} request
 * @param {Response} response
 * @param {import('./find-file.js').FoundFile} file
 * @param {Headers} [headers]
 */
export async function sendFile(request, response, file, headers = {}) {
  const type = mimeType(file.path);
  if (isText(type)) return sendText(request, response, { body: await readFile(file.path), type, headers });

  const { size, mtimeMs } = file.stats;
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const shared = { ...headers, ETag: etag, 'Accept-Ranges': 'bytes' };
  if (isFresh(request, etag)) return void response.writeHead(304, shared).end();

  // If-Range: the part is only wanted from the file that the first parts came from.
  const ifRange = request.headers['if-range'];
  const sameFile = ifRange === undefined || ifRange === etag;
  const range = sameFile ? parseRange(request.headers.range, size) : undefined;
  if (range === 'impossible')
    return void response.writeHead(416, { ...shared, 'Content-Range': `bytes */${size}` }).end();

  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...shared,
    'Content-Type': type,
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  // A reader who closes the page in the middle of a film is no error.
  await pipeline(createReadStream(file.path, { start, end }), response).catch(() => response.destroy());
}
