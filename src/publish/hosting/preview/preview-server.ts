// Serves a kit on this machine with the headers that it is meant to have, and to nobody else.
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { parseUrl } from '../../../util/parse-url.js';
import { cacheControl, NAMED, sharedHeaders } from '../header-rules.js';
import { mediaType } from '../media-types.js';
import { kitIndex } from './kit-index.js';
import { requestPath, sendFile } from './send-file.js';
import { withQuery } from './with-query.js';

const LOOPBACK = '127.0.0.1';
/** This machine's own names. Any other name that leads here is DNS rebinding. */
const NAMES = [LOOPBACK, 'localhost', '[::1]'];

export interface PreviewOptions {
  /** 0 means one that is free. */
  port: number;
  /** True to let pages of other origins use the kit, as they may once it is uploaded. Default: only its own pages. */
  cors?: boolean;
}

/**
 * @param folder the kit's
 * @returns its address, and the server, which is listening
 */
export async function previewKit(
  folder: string,
  { port, cors = false }: PreviewOptions,
): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    answer(folder, cors, request, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain; charset=utf-8', `${error}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, LOOPBACK, resolve));
  return { address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`, server };
}

async function answer(
  folder: string,
  cors: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const hosts = NAMES.map((name) => `${name}:${request.socket.localPort}`);
  if (!hosts.includes(request.headers.host?.toLowerCase() ?? '')) {
    return send(response, 421, 'text/plain; charset=utf-8', `This is a preview, at http://${hosts[0]}/ only.\n`);
  }
  const headers = cors ? sharedHeaders : { ...sharedHeaders, ...forItself(request, hosts) };
  for (const [name, value] of Object.entries(headers)) if (value) response.setHeader(name, value);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }
  const path = requestPath(request.url);
  if (path === '/') {
    const paths = (await readdir(folder, { recursive: true })).map((each) => each.replaceAll(sep, '/'));
    return send(response, 200, 'text/html; charset=utf-8', kitIndex(paths), { 'Cache-Control': NAMED });
  }
  const asked = parseUrl(request.url ?? '', 'http://localhost')?.searchParams.get('url');
  if (asked && path && /^\/oembed\/.+\.json$/.test(path)) {
    const json = await readFile(join(folder, path), 'utf8').catch(() => '');
    const headers = { 'Cache-Control': cacheControl(path.slice(1)) };
    if (json) return send(response, 200, mediaType(path), withQuery(json, asked), headers);
  }
  const headersOf = (file: string) => ({ 'Cache-Control': cacheControl(file), 'Content-Type': mediaType(file) });
  const isSent = path && (await sendFile(request, response, folder, path, headersOf(path.slice(1)))) === 'sent';
  if (isSent) return;
  send(response, 404, 'text/plain; charset=utf-8', 'The kit has no such file. All its pages are listed at /\n');
}

/** The headers by which a server lets other origins in, for the preview's own origins alone. */
function forItself({ headers }: IncomingMessage, hosts: readonly string[]): Record<string, string> {
  const origin = headers.origin ?? '';
  const isOwn = hosts.some((host) => origin === `http://${host}`);
  return {
    'Access-Control-Allow-Origin': isOwn ? origin : '',
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Origin',
  };
}

function send(response: ServerResponse, status: number, type: string, body: string, headers: object = {}): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
