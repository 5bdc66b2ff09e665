// Answers with a file as a careful server does: an ETag and 304, and parts of films (Safari plays nothing without).
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { cacheControl } from '../header-rules.js';
import { mediaType } from '../media-types.js';
import type { FoundFile } from './find-file.js';
import { parseRange } from './parse-range.js';

/** @param path from the kit's folder */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { file, stats }: FoundFile,
): Promise<void> {
  const { size, mtimeMs } = stats;
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const headers = { ETag: etag, 'Cache-Control': cacheControl(path), 'Accept-Ranges': 'bytes' };
  if (knows(request, etag)) return void response.writeHead(304, headers).end();

  // If-Range: a part is wanted only of the file that the first parts came from.
  const same = [undefined, etag].includes(request.headers['if-range'] as string | undefined);
  const range = same ? parseRange(request.headers.range, size) : undefined;
  if (range === 'impossible') return void response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();

  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'Content-Type': mediaType(path),
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  // A reader who closes the page in the middle of a film is no error.
  await pipeline(createReadStream(file, { start, end }), response).catch(() => response.destroy());
}

const knows = ({ headers }: IncomingMessage, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((known) => ['*', etag].includes(known.trim().replace(/^W\//, '')));
