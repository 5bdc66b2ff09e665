// Repairs of whole files, by the names that findings give them: bytes in, bytes out.
import type { FileRepair } from '../../campaign/check/fix.js';

export const fileRepairs: Record<FileRepair, (bytes: Uint8Array) => Uint8Array> = {
  'utf-8': (bytes) => new TextEncoder().encode(textIn(bytes)),
};

/** 0x80 to 0x9F of Windows-1252. Node’s own decoder of that name reads them as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text that is not UTF-8 is what Windows saves: UTF-16 by its mark, otherwise the code page of western Europe. */
function textIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const letters = Buffer.from(bytes).toString('latin1');
  return letters.replace(/[\x80-\x9f]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80));
}
