import type { WriteStream } from 'node:tty';

/** Shows how far a long job has come, on one line of a terminal; elsewhere it says nothing. */
export function progressOn(stream: WriteStream): {
  show: (what: string, done: number, all: number) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (what, done, all) => stream.write(`\r\u001b[K${what}: ${done} of ${all}`),
    clear: () => stream.write('\r\u001b[K'),
  };
}
