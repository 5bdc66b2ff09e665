// Looks at the files and links that a manifest names: on this machine, or over the network.

import { open } from 'node:fs/promises';
import type { Probe, Probed } from '../campaign/check/rules/assets.js';
import { askFor } from '../publish/files/ask.js';
import { failureOf } from '../publish/files/failure-of.js';
import type { ReadBytes } from '../publish/files/formats/is-cut-off.js';
import { HEAD, lookInto } from '../publish/files/look-into.js';
import { nearMiss } from '../publish/files/near-miss.js';
import { PrivateHostError } from '../publish/files/private-hosts.js';
import { realFile } from '../publish/files/real-file.js';
import { isSignInAddress, isSignInPage } from '../publish/files/sign-in.js';
import { readBody } from '../util/read-body.js';

/** The time for which a server may send nothing, in milliseconds. */
const TIMEOUT_MS = 15_000;
/** As much of a page as has its title, in bytes. */
const MAX_PAGE_HEAD = 50_000;

/** @param offline whether what is not on this machine is left alone */
export const probeFor =
  (offline: boolean): Probe =>
  async (url, isFile, from) => {
    const { protocol } = new URL(url);
    if (protocol === 'file:') return probeFile(url, from);
    if (offline || !/^https?:$/.test(protocol)) return undefined;
    return probeServer(url, isFile, from);
  };

const absences = {
  outside: 'it is outside the folder of the manifest',
  missing: 'no such file',
  folder: 'it is a folder',
  special: 'it is not a file that can be copied',
};

const gone = (reason: string): Probed => ({ problem: { reason, gone: true } });

async function probeFile(url: string, from: readonly string[]): Promise<Probed> {
  try {
    // The same file may be named by several manifests, each in a folder of its own.
    const [found = 'outside', ...others] = await Promise.all(from.map((manifest) => realFile(url, manifest)));
    if ([found, ...others].includes('outside')) return { refused: 'file-outside' };
    if (found === 'missing') return gone(await nearMiss(url).then((near) => near ?? absences.missing));
    if (typeof found === 'string') return gone(absences[found]);
    const file = await open(found.path);
    const read: ReadBytes = async (start, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
      return buffer.subarray(0, bytesRead);
    };
    return await lookInto(read, found.bytes).finally(() => file.close());
  } catch (error) {
    const { code, message } = failureOf(error);
    return { problem: { reason: code === 'EACCES' ? 'you may not read it' : (code ?? message), gone: false } };
  }
}

async function probeServer(url: string, isFile: boolean, from: readonly string[]): Promise<Probed> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), TIMEOUT_MS);
  try {
    const ask = askFor(from, 'campaign-widgets check');
    const response = await ask(url, { signal: controller.signal }).finally(() => clearTimeout(timer));
    const { status, ok, headers } = response;
    const end = new URL(response.url);
    const signIn = status === 401 ? 'it answered 401' : response.redirected && isSignInAddress(end) && end.hostname;
    if (!ok || signIn) {
      await response.body?.cancel();
      if (signIn) return { signIn };
      if (status === 403) return { forbidden: true };
      return { problem: { reason: `it answered ${status}`, gone: status === 404 || status === 410 } };
    }
    const isPage = /html/.test(headers.get('content-type') ?? '');
    if (!isFile && !isPage) {
      await response.body?.cancel();
      return {};
    }
    const { bytes, isWhole } = await readBody(response, isFile ? HEAD : MAX_PAGE_HEAD, TIMEOUT_MS);
    if (isPage && isSignInPage(Buffer.from(bytes).toString('utf8'))) return { signIn: end.hostname };
    if (!isFile) return { type: 'text/html' };
    const length = headers.get('content-encoding') ? null : headers.get('content-length');
    const read: ReadBytes = async (start, count) => Buffer.from(bytes.subarray(start, start + count));
    return { ...(length && { bytes: Number(length) }), ...(await lookInto(read, isWhole ? bytes.length : undefined)) };
  } catch (error) {
    if (error instanceof PrivateHostError) return { refused: 'private-host' };
    const { name, code, message } = failureOf(error);
    const reason = name === 'TimeoutError' ? `no answer in ${TIMEOUT_MS / 1000} s` : (code ?? message) || 'no answer';
    return { problem: { reason, gone: false } };
  }
}
