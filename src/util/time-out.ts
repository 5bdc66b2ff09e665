/** A signal that gives up after so many milliseconds. `AbortSignal.timeout()` came with Chrome 103 and Safari 16. */
export function timeOut(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
  return controller.signal;
}
