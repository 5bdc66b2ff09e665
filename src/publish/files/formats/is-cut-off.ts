// Finds files whose end is missing, by the few bytes that each format ends with: enough to notice a download that was
// interrupted, and no decoder.

/** Gives some bytes of a file; fewer where it ends before. */
export type ReadBytes = (start: number, length: number) => Promise<Buffer>;

/** @param read gives bytes of the whole file, which has so many of them */
export async function isCutOff(type: string, bytes: number, read: ReadBytes): Promise<boolean> {
  const tail = async (length: number) => read(Math.max(0, bytes - length), length);
  if (type === 'image/jpeg') return !(await jpegEnds(bytes, read));
  if (/^image\/a?png$/.test(type)) return !(await tail(1_000_000)).includes('IEND');
  if (type === 'image/gif') return (await tail(1000)).findLast((byte) => byte !== 0) !== 0x3b;
  if (type === 'image/webp') return (await read(4, 4)).readUInt32LE() + 8 > bytes;
  if (type === 'image/svg+xml')
    return !/<\/(\w+:)?svg\s*>|<svg[^>]*\/>\s*$/.test((await tail(100_000)).toString('utf8'));
  if (type === 'application/pdf') return !(await tail(4096)).includes('%%EOF');
  if (/^application\/(zip|vnd\.(openxmlformats|oasis))/.test(type)) {
    const end = await tail(66_000);
    const at = end.lastIndexOf('PK\x05\x06');
    return at < 0 || end.length - at < 22;
  }
  if (/^(video|audio)\/(mp4|quicktime|x-m4[av])$|^image\/(avif|hei[cf])$/.test(type))
    return !(await boxesEnd(bytes, read));
  return false;
}

/** A JPEG is complete at its marker EOI: segments by their lengths, then pixels up to the marker EOI. A preview in the head has an end of its own. */
async function jpegEnds(bytes: number, read: ReadBytes): Promise<boolean> {
  const data = await read(0, Math.min(bytes, MAX_JPEG_BYTES));
  for (let at = 2; at + 3 < data.length; ) {
    const marker = data[at + 1] as number;
    if (data[at] !== 0xff) at++;
    else if (marker === 0xd9) return true;
    // Fill bytes, stuffing and restart markers have no length.
    else if (marker === 0xff || marker <= 1 || (marker >= 0xd0 && marker <= 0xd8)) at += marker === 0xff ? 1 : 2;
    else at += 2 + data.readUInt16BE(at + 2);
  }
  return bytes > MAX_JPEG_BYTES || data.subarray(-4).includes(EOI);
}

const EOI = Buffer.from([0xff, 0xd9]);
/** No camera makes larger ones; of such a file the rest is believed. */
const MAX_JPEG_BYTES = 200_000_000;

/** A complete ISO media file has boxes as long as they say, and the index that players need. */
async function boxesEnd(bytes: number, read: ReadBytes): Promise<boolean> {
  let [at, hasIndex] = [0, false];
  while (at + 8 <= bytes) {
    const head = await read(at, 16);
    const name = head.toString('latin1', 4, 8);
    hasIndex ||= /^(moov|meta)$/.test(name);
    const stated = head.readUInt32BE(0);
    // 0: to the end of the file; 1: the length follows in 64 bits.
    if (stated === 0) return hasIndex;
    const length = stated === 1 ? (head.length < 16 ? 0 : Number(head.readBigUInt64BE(8))) : stated;
    if (length < 8 || at + length > bytes) return false;
    at += length;
  }
  return hasIndex;
}
