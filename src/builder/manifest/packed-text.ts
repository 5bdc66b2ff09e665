// A text as the address of a page can hold it: deflated, in the letters of base64url. Whoever follows such an address is not
// known, so what unpacks to more than a manifest ever has is refused.

/** The limit for a manifest: ten times the largest known one. */
export const MAX_BYTES = 1_000_000;

export class UnpackError extends Error {
  constructor(readonly code: 'broken' | 'too-large') {
    super(code);
  }
}

export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws {UnpackError} */
export async function unpackText(packed: string): Promise<string> {
  if (!/^[\w-]+$/.test(packed)) throw new UnpackError('broken');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      size += step.value.length;
      if (size > MAX_BYTES) {
        // Nobody waits for what a stream has to say of its end.
        reader.cancel().catch(() => {});
        throw new UnpackError('too-large');
      }
      chunks.push(step.value);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(chunks).arrayBuffer());
  } catch (error) {
    throw error instanceof UnpackError ? error : new UnpackError('broken');
  }
}
