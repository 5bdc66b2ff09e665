// Monitoring scripts put a function of their own in place of fetch, and add a header or cookies to every request. Another site's
// server must allow that, and most do not. A frame that a script has just made has the browser's own fetch.
import { create, ofDocument } from '../../util/clobber-safe-dom.js';

/** A page's own fetch shows its source, but for one that is a Proxy. */
export const isFetchWrapped = (): boolean =>
  !/\[native code\]/.test(Function.prototype.toString.call(globalThis.fetch ?? (() => {})));

/**
 * Asks with the browser's own fetch.
 * @param read reads the answer: its body comes no longer than this takes
 */
export async function fetchUnwrapped<Result>(
  url: string,
  init: RequestInit,
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  const frame = create('iframe');
  frame.hidden = true;
  ofDocument('documentElement').append(frame);
  try {
    return await read(await fetchOf(frame)(url, init));
  } finally {
    frame.remove();
  }
}

/** In a sandbox the frame is of another origin, and out of reach. */
function fetchOf(frame: HTMLIFrameElement): typeof fetch {
  try {
    const own = frame.contentWindow as Window & typeof globalThis;
    return own.fetch.bind(own);
  } catch {
    return (...request) => fetch(...request);
  }
}
