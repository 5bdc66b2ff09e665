// Reads the length of a film or recording: captions after its end never show, and people want to know how long it takes.
import type { ReadBytes } from './is-cut-off.js';

/** A file that is made to be read for ever is given up. A film of three hours needs a tenth of it. */
const MAX_READS = 100_000;

/** In seconds; undefined where its file does not say. */
export async function mediaLength(type: string, bytes: number, read: ReadBytes): Promise<number | undefined> {
  if (!/^(video|audio)\//.test(type)) return undefined;
  const [{ parseFromTokenizer }, { AbstractTokenizer, EndOfStreamError }] = await Promise.all([
    import('music-metadata'),
    import('strtok3'),
  ]);

  /** Takes the bytes that are asked for, wherever they are: the frames of a film need not be read. */
  class PartsOfFile extends AbstractTokenizer {
    #reads = 0;

    constructor(readonly fileInfo: { size: number; mimeType: string }) {
      super({ fileInfo });
    }

    supportsRandomAccess(): boolean {
      return true;
    }

    setPosition(position: number): void {
      this.position = position;
    }

    async peekBuffer(target: Uint8Array, { position = this.position, mayBeLess = false } = {}): Promise<number> {
      if (++this.#reads > MAX_READS || target.length > bytes) throw new EndOfStreamError();
      const part = await read(position, target.length);
      if (part.length < target.length && !mayBeLess) throw new EndOfStreamError();
      target.set(part);
      return part.length;
    }

    async readBuffer(target: Uint8Array, options: { position?: number; mayBeLess?: boolean } = {}): Promise<number> {
      if (options.position !== undefined) this.position = options.position;
      const length = await this.peekBuffer(target, options);
      this.position += length;
      return length;
    }
  }

  const { duration } = await parseFromTokenizer(new PartsOfFile({ size: bytes, mimeType: type }), {
    skipCovers: true,
  }).then(
    ({ format }) => format,
    () => ({ duration: undefined }),
  );
  return duration && Number.isFinite(duration) ? duration : undefined;
}
