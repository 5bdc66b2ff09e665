// Answers in place of the network's, one per request, for as long as one test runs.

export interface Asked {
  url: string;
  cache: RequestCache | undefined;
}

type Answer = (init: RequestInit) => Response | Promise<Response>;

const network = globalThis.fetch;
const clock = globalThis.setTimeout;
afterEach(() => Object.assign(globalThis, { fetch: network, setTimeout: clock }));

/** Answers the next requests, and keeps a list of them. One too many fails the test that made it. */
export function answerWith(...answers: Answer[]): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init = {}) => {
    asked.push({ url: String(input), cache: init.cache });
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error(`Nobody expected request ${asked.length}.`);
    return answer(init);
  };
  return asked;
}

/** The time limit of an answer unless a test sets another, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Lets every pause pass at once, and keeps a list of how long each would have been, in milliseconds. Time-outs stay. */
export function skipPauses(): number[] {
  const pauses: number[] = [];
  const skip = (done: () => void, milliseconds = 0) => {
    if (milliseconds === TIMEOUT_MS) return clock(done, milliseconds);
    pauses.push(milliseconds);
    return clock(done, 0);
  };
  globalThis.setTimeout = skip as typeof setTimeout;
  return pauses;
}

export const answer =
  (body: string, init?: ResponseInit): Answer =>
  () =>
    // As bytes: WebKit takes no byte order mark off a text that never was bytes.
    new Response(new TextEncoder().encode(body), init);

export const status = (code: number, headers: HeadersInit = {}) => answer('Sorry', { status: code, headers });

export const offline: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** A server that takes the request and never answers. */
export const silence: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** The headers, some of the body, and then no more. */
export const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"campaign":'));
        stream.error(new TypeError('network error'));
      },
    }),
  );

/** A body that comes in pieces of so many bytes. @param ends whether it ends; if not, nothing more comes */
export const inPieces =
  (body: string, { size, pause, ends = true }: { size: number; pause: number; ends?: boolean }): Answer =>
  () => {
    let rest = new TextEncoder().encode(body);
    return new Response(
      new ReadableStream({
        async pull(stream) {
          await new Promise((done) => clock(done, pause));
          if (rest.length) stream.enqueue(rest.slice(0, size));
          else if (ends) stream.close();
          else await new Promise(() => {});
          rest = rest.slice(size);
        },
      }),
    );
  };

/** A response that was redirected, as after signing out. */
export const redirected =
  (body: string, to: string): Answer =>
  () =>
    Object.defineProperties(new Response(body), { redirected: { value: true }, url: { value: to } });
