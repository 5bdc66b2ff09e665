// Files of a folder over HTTP, for previews, the demo and tests alike: ranges (Safari plays no film without them), validators
// and HEAD are the work of `send`, Express's own server of files. It is JavaScript, so that the demo runs it as it is.
import { realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';

/**
 * The path that a request asks for: decoded, with single slashes, for `//evil.example` must not become a redirect to another
 * host. Undefined where it is malformed, or asks for something hidden or above its folder.
 * @param {string | undefined} url
 */
export function requestPath(url = '') {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, '')).replace(/\/{2,}/g, '/');
    return path.startsWith('/') && !/[\0\\]|\/\./.test(path) ? path : undefined;
  } catch {
    return undefined; // A stray % that decodes to nothing.
  }
}

/** The compressed files that may lie beside one, the smallest first. */
const ENCODINGS = { '.br': 'br', '.gz': 'gzip' };

/**
 * The compressed file to send in place of another, if the browser takes it. A part is a part of the file itself.
 * @param {import('node:http').IncomingMessage} request @param {string} file
 */
async function beside({ headers }, file) {
  const beside = [];
  for (const [ending, encoding] of Object.entries(ENCODINGS))
    if ((await realpath(file + ending).catch(() => '')) === file + ending) beside.push({ ending, encoding });
  const taken = (headers['accept-encoding'] ?? '')
    .split(',')
    .map((each) =>
      each
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, quality]) => quality === undefined || Number(quality) > 0)
    .map(([name]) => name);
  return {
    varies: beside.length > 0,
    ...(headers.range ? undefined : beside.find(({ encoding }) => taken.includes(encoding))),
  };
}

/**
 * Answers with a file, or leaves the answer to the caller: `none` where there is no such file, `folder` where the path lacks its
 * last slash. Links of the file system that lead out of the folder find nothing.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} path as requestPath gives it
 * @param {Record<string, string | undefined>} [headers] its Content-Type among them, or that goes by the name
 * @returns {Promise<'sent' | 'folder' | 'none'>}
 */
export async function sendFile(request, response, folder, path, headers = {}) {
  const root = await realpath(folder).catch(() => '');
  const file = await realpath(join(folder, path)).catch(() => '');
  if (!root || !`${file}${sep}`.startsWith(root + sep)) return 'none';
  const { varies, ending = '', encoding } = await beside(request, file);
  return new Promise((resolve, reject) => {
    response.statusCode = 200; // Koa has 404 until somebody answers.
    response.once('close', () => resolve('sent'));
    send(request, encodeURI(path + ending), { root, cacheControl: false, dotfiles: 'ignore', index: 'index.html' })
      .on('headers', () => {
        for (const [name, value] of Object.entries(headers)) if (value) response.setHeader(name, value);
        if (varies) response.appendHeader('Vary', 'Accept-Encoding');
        if (!encoding) return;
        response.setHeader('Content-Encoding', encoding);
        // Whoever names no type means the one that goes by the name.
        if (!headers['Content-Type'])
          response.setHeader('Content-Type', contentType(extname(path)) || 'application/octet-stream');
      })
      .on('directory', () => resolve('folder'))
      .on('error', (error) => {
        response.statusCode = 404;
        if (error.status === 404) resolve('none');
        else if (error.status === 416) response.writeHead(416, error.headers).end();
        else reject(error);
      })
      .pipe(response);
  });
}
