import type { WriteStream } from 'node:tty';

/** Shows how far a long job has come, on one line of a terminal; elsewhere it says nothing. */
export function progressOn(
  stream: WriteStream,
  what: string,
): { show: (done: number, all: number) => void; clear: () => void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done, all) => stream.write(`\r\u001b[KLooking at ${what}: ${done} of ${all}`),
    clear: () => stream.write('\r\u001b[K'),
  };
}
