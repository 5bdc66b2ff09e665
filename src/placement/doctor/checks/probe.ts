// Asks for an address in the ways a browser has, to tell apart what looks the same to a script: the page's policy, CORS, no
// answer at all, and answers that are not what they should be.

import { fetchUnwrapped } from '../../../element/recovery/fetch-unwrapped.js';
import { timeOut } from '../../../util/time-out.js';
import { type Finding, finding } from '../finding.js';
import type { Watch } from '../watch.js';
import { bareUrl } from './bare-url.js';

export interface Answer {
  url: string;
  outcome: 'answer' | 'csp' | 'cors' | 'mixed' | 'network' | 'timeOut';
  status?: number;
  /** Its MIME type, without parameters. */
  type?: string;
  text?: string;
  /** False where some of its letters could not be read. */
  isUtf8?: boolean;
  /** True where it only comes past the page's own fetch. */
  isChanged?: boolean;
  /** The directive that forbids it. */
  directive?: string;
}

const TIMEOUT_MS = 10_000;
const FORBIDDEN = 200;

/** The addresses that were asked for: each once, until somebody wants to check again. */
export class Probes {
  readonly #asked = new Map<string, Promise<Answer>>();
  readonly #drawn = new Map<string, Promise<boolean>>();

  constructor(private readonly watch: Watch) {}

  ask(url: string): Promise<Answer> {
    const known = this.#asked.get(url) ?? probe(url, this.watch);
    this.#asked.set(url, known);
    return known;
  }

  /** Asks for a picture as a page does: the policy's directive is then the one for pictures. */
  draw(url: string): Promise<boolean> {
    const known = this.#drawn.get(url) ?? draws(url);
    this.#drawn.set(url, known);
    return known;
  }
}

function draws(url: string): Promise<boolean> {
  const picture = new Image();
  return new Promise((answer) => {
    picture.onload = () => answer(true);
    picture.onerror = () => answer(false);
    timeOut(TIMEOUT_MS).addEventListener('abort', () => answer(false));
    picture.src = url;
  });
}

async function probe(url: string, watch: Watch): Promise<Answer> {
  const signal = timeOut(TIMEOUT_MS);
  const init: RequestInit = { cache: 'no-store', referrerPolicy: 'no-referrer', signal };
  try {
    return await answerIn(await fetch(url, init), url);
  } catch {
    // Not by the name of the error: WebKit says AbortError of a time-out.
    if (signal?.aborted) return { url, outcome: 'timeOut' };
  }
  const refusal = await refusalSoon(url, watch);
  if (refusal) return { url, outcome: 'csp', directive: refusal };
  if (location.protocol === 'https:' && url.startsWith('http:')) return { url, outcome: 'mixed' };
  try {
    return { ...(await fetchUnwrapped(url, init, (response) => answerIn(response, url))), isChanged: true };
  } catch {
    // Without CORS a page may not read the answer, but learns that there is one.
    return fetchUnwrapped(url, { ...init, mode: 'no-cors' }, async () => {}).then(
      () => ({ url, outcome: 'cors' }),
      () => ({ url, outcome: 'network' }),
    );
  }
}

async function answerIn(response: Response, url: string): Promise<Answer> {
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return { url, outcome: 'answer', status: response.status, type, ...textOf(await response.arrayBuffer()) };
}

function textOf(bytes: ArrayBuffer): Pick<Answer, 'text' | 'isUtf8'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false };
  }
}

/** The browser tells of a refusal a moment after the request has failed. */
async function refusalSoon(url: string, watch: Watch): Promise<string | undefined> {
  for (const start = performance.now(); performance.now() - start < FORBIDDEN; ) {
    const refusal = watch.refusalOf(url);
    if (refusal) return refusal.directive;
    await new Promise((done) => setTimeout(done, 20));
  }
  return undefined;
}

const isScript = (type: string) => /^(text|application)\/(x-)?(java|ecma)script$/.test(type);
const isPage = ({ text = '', type = '' }: Answer) =>
  /^\s*<(!doctype|html|head|body|title)/i.test(text) || type === 'text/html';

/** Why an address gives nothing that can be used; undefined where it does. */
export function troubleWith(answer: Answer, kind: 'script' | 'manifest'): Finding | undefined {
  const { outcome, status = 0, type = '', directive = '' } = answer;
  const address = bareUrl(answer.url);
  if (outcome === 'csp') return finding('error', 'csp', address, directive);
  if (outcome !== 'answer') return finding('error', outcome, address);
  if (status < 200 || status > 299) return finding('error', 'status', address, String(status));
  if (isPage(answer)) return finding('error', 'loginPage', address);
  if (kind === 'script' && !isScript(type)) return finding('error', 'scriptType', address, type || '?');
  return undefined;
}
