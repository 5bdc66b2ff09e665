// Looks at the files and links that a manifest names: on this machine, or over the network.
import { open, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Probe, Probed } from '../campaign/check/rules/assets.js';

/** As much of a file as tells what it is, in bytes. */
const HEAD = 1_000_000;
/** How long a server may take, in milliseconds. */
const PATIENCE = 15_000;

/** @param offline whether what is not on this machine is left alone */
export const probeFor =
  (offline: boolean): Probe =>
  async (url, isFile) => {
    const { protocol } = new URL(url);
    if (protocol === 'file:') return probeFile(url, isFile);
    if (offline || !/^https?:$/.test(protocol)) return undefined;
    return probeServer(url, isFile);
  };

async function probeFile(url: string, isFile: boolean): Promise<Probed> {
  try {
    const path = fileURLToPath(url);
    const found = await stat(path);
    if (!isFile) return {};
    if (found.isDirectory()) return { problem: { reason: 'it is a folder', gone: true } };
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(found.size, HEAD)), 0);
      return { bytes: found.size, ...(await lookInto(buffer.subarray(0, bytesRead))) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const gone = code === 'ENOENT' || code === 'ENOTDIR';
    return { problem: { reason: gone ? 'no such file' : (code ?? message), gone } };
  }
}

async function probeServer(url: string, isFile: boolean): Promise<Probed> {
  try {
    const response = await fetch(url, {
      headers: { 'accept-encoding': 'identity', 'user-agent': 'campaign-widgets check' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { status, ok, headers } = response;
    if (!ok) {
      await response.body?.cancel();
      return { problem: { reason: `it answered ${status}`, gone: status === 404 || status === 410 } };
    }
    if (!isFile) {
      await response.body?.cancel();
      return {};
    }
    const length = headers.get('content-encoding') ? null : headers.get('content-length');
    return { ...(length && { bytes: Number(length) }), ...(await lookInto(await headOf(response))) };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    const reason = name === 'TimeoutError' ? `no answer in ${PATIENCE / 1000} s` : (cause?.code ?? 'no answer');
    return { problem: { reason, gone: false } };
  }
}

async function headOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks);
}

/** What the contents say of themselves. */
async function lookInto(head: Uint8Array): Promise<Pick<Probed, 'type' | 'width' | 'height'>> {
  const begin = Buffer.from(head.subarray(0, 1000))
    .toString('utf8')
    .replace(/^\ufeff/, '');
  if (/^WEBVTT\b/.test(begin)) return { type: 'text/vtt' };
  const [{ fileTypeFromBuffer }, { imageSize }] = await Promise.all([import('file-type'), import('image-size')]);
  const sizeOf = () => measure(head, imageSize);
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/is.test(begin)) {
    return { type: 'image/svg+xml', ...sizeOf() };
  }
  const type =
    (await fileTypeFromBuffer(head))?.mime ?? (/^[\t\n\r\x20-\x7e\u00a0-\uffff]+$/.test(begin) ? 'text/plain' : '');
  return { ...(type && { type }), ...(type.startsWith('image/') && sizeOf()) };
}

function measure(
  head: Uint8Array,
  imageSize: (head: Uint8Array) => { width: number; height: number },
): { width?: number; height?: number } {
  try {
    const { width, height } = imageSize(head);
    return { width, height };
  } catch {
    return {}; // A picture of a kind, or with a head, that cannot be measured.
  }
}
