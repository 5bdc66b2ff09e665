// One manifest over the network. Whatever can pass is tried again; what cannot is named, with its remedy.
import { wait } from '../util/wait.js';
import { CampaignError } from './campaign-error.js';

export interface FetchOptions {
  /** Milliseconds until an attempt is given up. Default 10 000. */
  timeout?: number;
  /** Milliseconds before the second attempt; doubled for each further one, ± 50 % so that clients spread. Default 500. */
  backoff?: number;
  /** A request for the same address that is already under way: used as the first attempt. */
  early?: Promise<Response> | undefined;
}

/** Longest wait that a server may ask for, in milliseconds. */
const MOST_WAIT = 30_000;

/**
 * Fetches and parses a manifest: up to three attempts, then any copy that the HTTP cache still holds.
 * @throws {CampaignError} of the last attempt
 */
export async function fetchManifest(url: string, options: FetchOptions = {}): Promise<unknown> {
  const { timeout = 10_000, backoff = 500 } = options;
  const ask = (cache: RequestCache) => fetch(url, { cache, signal: AbortSignal.timeout(timeout) });
  let early = options.early;
  for (let attempt = 1; ; attempt++) {
    let pause = backoff * 2 ** (attempt - 1) * (0.5 + Math.random());
    let failure: CampaignError;
    try {
      const response = await (early ?? ask('default'));
      early = undefined;
      if (response.ok) return parse(url, response, await response.text());
      failure = new CampaignError(
        'http',
        `${url} answered ${response.status}`,
        response.status === 404
          ? 'Check the address, and that manifest.json was uploaded beside campaign-widgets.js.'
          : 'Open the address in a browser; ask whoever runs that server.',
      );
      if (response.status !== 429 && response.status < 500) throw failure;
      pause = Math.min(retryAfter(response) ?? pause, MOST_WAIT);
    } catch (error) {
      early = undefined;
      if (error instanceof CampaignError) throw error;
      failure = unreachable(url, error, timeout);
    }
    if (attempt < 3) {
      await wait(pause);
      continue;
    }
    const stale = await ask('force-cache').catch(() => undefined);
    if (stale?.ok) return parse(url, stale, await stale.text());
    throw failure;
  }
}

/** Retry-After (RFC 9110, 10.2.3): seconds, or a date. */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}

function parse(url: string, response: Response, body: string): unknown {
  if (/^\s*</.test(body)) {
    throw new CampaignError(
      'login-page',
      `${url} answered with a web page${response.redirected ? ` from ${response.url}` : ''}, not with a manifest`,
      'Most likely a login page: let the manifest be read without signing in, or serve it from this page’s own site.',
    );
  }
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new CampaignError(
      'not-json',
      `${url} is not valid JSON (${(error as Error).message})`,
      'Mend it in an editor that marks JSON errors, or upload it again: it may have been cut off.',
    );
  }
}

function unreachable(url: string, error: unknown, timeout: number): CampaignError {
  return (error as Error)?.name === 'TimeoutError'
    ? new CampaignError('time-out', `${url} did not answer in ${timeout / 1000} s`, 'Ask whoever runs that server.')
    : new CampaignError(
        'network',
        `${url} could not be reached`,
        'Check the address; allow it in connect-src of the page’s CSP; send Access-Control-Allow-Origin from its server.',
      );
}
