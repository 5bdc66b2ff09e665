// Reads the length of a film or recording from its head: captions after its end never show. MP4 (ISO 14496-12) and WebM (Matroska).
import type { ReadBytes } from './is-cut-off.js';

/** In seconds; undefined where its file does not say. */
export async function filmLength(type: string, bytes: number, read: ReadBytes): Promise<number | undefined> {
  if (/^(video|audio)\/(mp4|quicktime|x-m4[av])$/.test(type)) return mp4Length(0, bytes, read);
  if (/^(video|audio)\/(webm|matroska)$/.test(type)) return webmLength(await read(0, HEAD_BYTES));
  return undefined;
}

const HEAD_BYTES = 100_000;

async function mp4Length(start: number, end: number, read: ReadBytes): Promise<number | undefined> {
  for (let at = start; at + 8 <= end; ) {
    const head = await read(at, 48);
    if (head.length < 16) return undefined;
    const stated = head.readUInt32BE(0);
    const length = stated === 1 ? Number(head.readBigUInt64BE(8)) : stated || end - at;
    const name = head.toString('latin1', 4, 8);
    if (name === 'moov') return mp4Length(at + 8, Math.min(end, at + length), read);
    if (name === 'mvhd' && head.length >= 40) {
      const isLong = head[8] === 1;
      const scale = head.readUInt32BE(isLong ? 28 : 20);
      const units = isLong ? Number(head.readBigUInt64BE(32)) : head.readUInt32BE(24);
      return scale && units && units < 0xffffffff ? units / scale : undefined;
    }
    if (length < 8) return undefined;
    at += length;
  }
  return undefined;
}

const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TIMECODE_SCALE = 0x2ad7b1;
const DURATION = 0x4489;

function webmLength(head: Buffer): number | undefined {
  let scale = 1_000_000;
  for (let at = 0; at < head.length; ) {
    const id = numberAt(head, at, true);
    const size = id && numberAt(head, at + id.length, false);
    if (!size) return undefined;
    at += id.length + size.length;
    // Those two are gone into, all others passed over.
    if (id.value === SEGMENT || id.value === INFO) continue;
    if (at + size.value > head.length) return undefined;
    if (id.value === TIMECODE_SCALE) scale = head.readUIntBE(at, Math.min(6, size.value));
    if (id.value === DURATION) {
      return ((size.value === 8 ? head.readDoubleBE(at) : head.readFloatBE(at)) * scale) / 1_000_000_000;
    }
    at += size.value;
  }
  return undefined;
}

/** A number that says by its first bits how many bytes it has. @param whole whether those bits are part of it */
function numberAt(bytes: Buffer, at: number, whole: boolean): { value: number; length: number } | undefined {
  const first = bytes[at];
  if (!first) return undefined;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length) return undefined;
  let value = whole ? first : first & (0xff >> length);
  for (const byte of bytes.subarray(at + 1, at + length)) value = value * 256 + byte;
  return { value, length };
}
