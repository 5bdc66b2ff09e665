/** True for a picture that moves, by the beginning of its file. */
export function isAnimated(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const at = (start: number, length: number) => bytes.toString('latin1', start, start + length);
  if (at(0, 4) === 'RIFF' && at(8, 8) === 'WEBPVP8X') return ((bytes[20] ?? 0) & 2) !== 0;
  if (at(4, 8) === 'ftypavis') return true;
  if (at(1, 3) === 'PNG') {
    const control = bytes.indexOf('acTL');
    const pixels = bytes.indexOf('IDAT');
    return control > 0 && (pixels < 0 || control < pixels);
  }
  return at(0, 3) === 'GIF' && framesOf(bytes) > 1;
}

/** The pictures in a GIF; two are enough to know. */
function framesOf(bytes: Buffer): number {
  const table = (packed = 0) => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
  let frames = 0;
  let at = 13 + table(bytes[10]);
  while (at < bytes.length && frames < 2) {
    const kind = bytes[at];
    if (kind === 0x2c) {
      frames++;
      at += 11 + table(bytes[at + 9]);
    } else if (kind === 0x21) at += 2;
    else break;
    while (bytes[at]) at += (bytes[at] as number) + 1;
    at++;
  }
  return frames;
}
