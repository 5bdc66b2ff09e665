/**
 * True for a PNG, WebP or AVIF that only a note in it turns upright: one browser heeds it and the next does not. (Of JPEG, all do.)
 * @param head the beginning of its file
 */
export function isTurned(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const name = (start: number, end: number) => bytes.toString('latin1', start, end);
  if (name(1, 4) === 'PNG') {
    for (let at = 8; at + 8 < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      if (name(at + 4, at + 8) === 'eXIf') return orientation(bytes.subarray(at + 8)) > 1;
    }
  }
  if (name(0, 4) === 'RIFF' && name(8, 12) === 'WEBP') {
    for (let at = 12; at + 8 < bytes.length; at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) & 1)) {
      if (name(at, at + 4) === 'EXIF') return orientation(bytes.subarray(at + 8)) > 1;
    }
  }
  return false;
}

/** The orientation that a camera noted (EXIF): 1 is upright. */
function orientation(exif: Buffer): number {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const first = long(4);
  for (let index = 0; index < short(first); index++) {
    const at = first + 2 + index * 12;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return 1;
}
