// `fetch` for the command line, which asks no private address for a manifest from elsewhere: each redirect is checked anew, and
// the address that DNS gave is the one that is connected to. Node's own fetch shows neither.
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivateAddress, placeOf, publicLookup, refuseLiteral } from './private-hosts.js';

const MAX_REDIRECTS = 10;
const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export type Ask = (url: string, init?: RequestInit) => Promise<Response>;

/** Private hosts that a person named, or a manifest on this machine: a manifest that is from there may name its own. */
const knownPrivate = new Set<string>();

/** True if one of the manifests is a file on this machine, or comes from that private host and port. */
const isTrusted = ({ href }: URL, from: readonly string[]): boolean =>
  from.some(
    (manifest) =>
      manifest.startsWith('file:') || (knownPrivate.has(placeOf(href)) && placeOf(manifest) === placeOf(href)),
  );

/**
 * @param from the addresses of the manifests that name what is asked for; none for what a person named
 * @throws {PrivateHostError} where it is, or leads to, a private address that the manifests may not have asked
 */
export function askFor(from: readonly string[] = ['file:'], userAgent = 'campaign-widgets'): Ask {
  return async (url, init = {}) => {
    let at = new URL(url);
    let trusted = isTrusted(at, from);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      if (!/^https?:$/.test(at.protocol)) throw new TypeError(`it leads to ${at.protocol}`);
      if (!trusted) refuseLiteral(at);
      const answer = await send(at, trusted, userAgent, init.signal ?? undefined);
      const isPrivate = isPrivateAddress(answer.socket.remoteAddress ?? '');
      if (isPrivate) knownPrivate.add(placeOf(at.href));
      const { statusCode = 0, headers } = answer;
      if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location)
        return responseOf(answer, at, redirects);
      answer.destroy();
      if (!URL.canParse(headers.location, at.href)) throw new TypeError('it leads to no address');
      at = new URL(headers.location, at);
      // A public server sends nobody into a private network.
      trusted &&= isPrivate && isTrusted(at, from);
    }
    throw new TypeError('it leads from one address to the next without end');
  };
}

function send(url: URL, trusted: boolean, userAgent: string, signal?: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Encoding': 'identity' };
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept open was not checked for this request.
    const options = { headers, agent: false, ...(signal && { signal }), ...(!trusted && { lookup: publicLookup }) };
    const sent = request(url, options, resolve);
    sent.on('error', (error) => reject(signal?.aborted ? signal.reason : error)).end();
  });
}

function responseOf(answer: IncomingMessage, url: URL, redirects: number): Response {
  const { statusCode = 0, headers: raw } = answer;
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) headers.set(name, String(value));
  const decoder = DECODERS[raw['content-encoding'] ?? ''];
  const body = decoder ? answer.pipe(decoder()) : answer;
  // An answer that is cut off fails, and does not end.
  if (body !== answer) answer.once('error', (error) => (body as Readable).destroy(error));
  const bodyless = [204, 205, 304].includes(statusCode);
  const stream = bodyless ? null : (Readable.toWeb(body as Readable) as ReadableStream);
  const response = new Response(stream, { status: Math.max(200, statusCode), headers });
  return Object.defineProperties(response, {
    url: { value: url.href },
    redirected: { value: redirects > 0 },
  });
}
