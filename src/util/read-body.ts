/** A server that sends less than this has stopped, or wants to be waited for. */
const MIN_BYTES_PER_MS = 1;

export interface Body {
  bytes: Uint8Array<ArrayBuffer>;
  /** False where there is more than was to be read. */
  isWhole: boolean;
}

/**
 * Reads a body, or its beginning. Time is counted for each piece, and for the bytes that came, so that a large file may take
 * long and a server that stops, or drips, may not.
 * @param maxBytes as much as is read
 * @param timeout milliseconds without a byte
 * @throws a TimeoutError
 */
export async function readBody(response: Response, maxBytes: number, timeout: number): Promise<Body> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const start = Date.now();
  try {
    while (reader && length <= maxBytes) {
      const { done, value } = await within(reader.read(), timeout);
      if (done) return { bytes: joined(pieces, length), isWhole: true };
      pieces.push(value);
      length += value.length;
      if (Date.now() - start > timeout + length / MIN_BYTES_PER_MS) throw tooLate();
    }
  } finally {
    reader?.cancel().catch(() => {});
  }
  return { bytes: joined(pieces, length).subarray(0, maxBytes), isWhole: !reader };
}

const tooLate = () => new DOMException('It takes too long.', 'TimeoutError');

/** The result of some work, or a TimeoutError after so many milliseconds. */
function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
