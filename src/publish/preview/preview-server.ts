// Serves a kit on this machine with the headers that it is meant to have, and to nobody else.
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import { NAMED, sharedHeaders } from '../header-rules.js';
import { findFile, pathOf } from './find-file.js';
import { kitIndex } from './kit-index.js';
import { sendFile } from './send-file.js';

const LOOPBACK = '127.0.0.1';

/**
 * @param folder the kit's
 * @param port 0 means one that is free
 * @returns its address, and the server, which is listening
 */
export async function previewKit(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain; charset=utf-8', `${error}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, LOOPBACK, resolve));
  return { address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`, server };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(sharedHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }
  const path = pathOf(request.url ?? '');
  if (path === '') {
    const paths = (await readdir(folder, { recursive: true })).map((each) => each.replaceAll(sep, '/'));
    return send(response, 200, 'text/html; charset=utf-8', kitIndex(paths), { 'Cache-Control': NAMED });
  }
  const found = path === undefined ? undefined : await findFile(folder, path);
  if (path !== undefined && found) return sendFile(request, response, path, found);
  send(response, 404, 'text/plain; charset=utf-8', 'The kit has no such file. All its pages are listed at /\n');
}

function send(response: ServerResponse, status: number, type: string, body: string, headers: object = {}): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
