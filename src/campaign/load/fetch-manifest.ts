// One manifest over the network. Whatever can pass is tried again; then any copy that the HTTP cache holds will do.

import { readBody } from '../../util/read-body.js';
import { wait } from '../../util/wait.js';
import { encodingNames, explainNoText } from '../bytes/explain-text.js';
import { readText } from '../bytes/read-text.js';
import { CampaignError } from '../campaign-error.js';
import { MAX_MANIFEST_BYTES } from '../limits.js';

export interface FetchOptions {
  /** Milliseconds until an attempt is given up: without an answer, or without a byte more of it. Default 10 000. */
  timeout?: number;
  /** Milliseconds before the second attempt, twice as many before the third; ± 50 % so that clients spread. Default 500. */
  backoff?: number;
  /** A request for the same address that is already under way: the first attempt. */
  early?: Promise<Response> | undefined;
  /** Asks for an address. Default: fetch. */
  ask?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** Longest wait that a server may ask for, in milliseconds. */
const MAX_RETRY_AFTER_MS = 30_000;

/**
 * Fetches a manifest: up to three attempts, then whatever the HTTP cache still holds.
 * @throws {CampaignError} of the last attempt
 */
export async function fetchManifest(url: string, options: FetchOptions = {}): Promise<string> {
  const { timeout = 10_000, backoff = 500, ask: send = (...request) => fetch(...request) } = options;
  // Not by the name of the error alone: WebKit says AbortError of a time-out, Firefox says it of a body that is cut off.
  let signal: AbortSignal | undefined;
  const ask = async (cache: 'default' | 'force-cache') => {
    const controller = new AbortController();
    signal = controller.signal;
    const timer = setTimeout(() => controller.abort(), timeout);
    // The time of the body is counted as it comes.
    // In a promise, so that what throws at once, as a fetch that some script has put there may, fails like any other.
    return Promise.resolve(send(url, { cache, signal } as RequestInit)).finally(() => clearTimeout(timer));
  };
  let next = options.early;
  for (let attempt = 1; ; attempt++) {
    let pause = backoff * 2 ** (attempt - 1) * (0.5 + Math.random());
    let failure: CampaignError;
    try {
      const response = await (next ?? ask('default'));
      const body = await bytesOf(response, url, timeout);
      if (response.ok) return manifestIn(body, url, response);
      failure = new CampaignError('http', url, response.status);
      if (response.status !== 429 && response.status < 500) throw failure;
      pause = Math.min(retryAfter(response) ?? pause, MAX_RETRY_AFTER_MS);
    } catch (error) {
      if (error instanceof CampaignError) throw error;
      const late = signal?.aborted || (error as Error)?.name === 'TimeoutError';
      failure = late ? new CampaignError('time-out', url, timeout / 1000) : new CampaignError('network', url);
    }
    next = undefined;
    if (attempt === 3) {
      const stale = await ask('force-cache').catch(() => undefined);
      const body = stale?.ok && (await bytesOf(stale, url, timeout).catch(() => undefined));
      if (stale && body) return manifestIn(body, url, stale);
      throw failure;
    }
    await wait(pause);
  }
}

async function bytesOf(response: Response, url: string, timeout: number): Promise<Uint8Array> {
  const { bytes, isWhole } = await readBody(response, MAX_MANIFEST_BYTES, timeout);
  if (!isWhole) throw new CampaignError('too-large', url, MAX_MANIFEST_BYTES / 1_000_000);
  return bytes;
}

function manifestIn(body: Uint8Array, url: string, { redirected, url: from }: Response): string {
  const { text, encoding, kind } = readText(body);
  if (kind) throw new CampaignError('not-json', url, ...explainNoText(kind));
  if (/^\s*<[!?/a-z]/i.test(text)) throw new CampaignError('login-page', url, redirected ? from : '');
  if (encoding !== 'utf-8') throw new CampaignError('not-utf-8', url, encodingNames[encoding]);
  return text;
}

/** Retry-After (RFC 9110, 10.2.3), a number of seconds or a date, in milliseconds. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}
