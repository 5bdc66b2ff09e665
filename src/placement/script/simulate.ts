// A rehearsal of failure, for a web team: ?campaign-widgets-simulate=hang in a page's address, and the page is for this
// visitor as if the kit's host did not answer. The script itself has come; everything that it asks for fails in that way.

import { keysOf } from '../../util/keys-of.js';

/** The failures that can be rehearsed. */
export const simulations = {
  hang: 'the kit’s host accepts and never answers',
  '404': 'the kit’s files are not there',
  csp: 'the page’s policy allows nothing of the kit',
  offline: 'there is no network',
} as const;

export type Simulation = keyof typeof simulations;

const FAILED = 'Failed to fetch (rehearsed)';

/**
 * From here on every request to the kit fails.
 * @param settings the folder of the kit, and the address of the manifest, which may be elsewhere
 * @returns what takes the place of loading a chunk; undefined where there is no such rehearsal
 */
export function simulate(
  named: string,
  { base, manifest }: { base: string; manifest: string },
): (() => Promise<never>) | undefined {
  const kinds = keysOf(simulations);
  const kind = kinds.find((each) => each === named);
  if (!kind) {
    console.warn(`campaign-widgets: there is no rehearsal "${named}". There are: ${kinds.join(', ')}.`);
    return undefined;
  }
  console.warn(
    `campaign-widgets: this is a rehearsal, for this visitor alone: as if ${simulations[kind]}. ` +
      'Take campaign-widgets-simulate out of the page’s address to end it.',
  );
  const real = window.fetch;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI).href;
    return url.startsWith(base) || url === manifest ? answer(kind, init?.signal) : real(input, init);
  };
  return () => {
    if (kind === 'csp') reportViolation(base);
    return kind === 'hang' ? new Promise(() => {}) : Promise.reject(new TypeError(FAILED));
  };
}

function answer(kind: Simulation, signal: AbortSignal | null | undefined): Promise<Response> {
  if (kind === '404') return Promise.resolve(new Response('Not found', { status: 404, statusText: 'Not Found' }));
  if (kind !== 'hang') return Promise.reject(new TypeError(FAILED));
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

/** As browsers tell a page, so that the doctor hears of it. */
function reportViolation(blockedURI: string): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI,
      documentURI: document.URL,
      violatedDirective: 'script-src-elem',
      effectiveDirective: 'script-src-elem',
      originalPolicy: "script-src 'self'",
      disposition: 'enforce',
      statusCode: 200,
    }),
  );
}
