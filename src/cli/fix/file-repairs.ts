// Repairs of whole files, by the names that findings give them: bytes in, bytes out.
import { undoMojibake } from '../../campaign/bytes/mojibake.js';
import { readText } from '../../campaign/bytes/read-text.js';
import { repairText } from '../../campaign/bytes/repair-text.js';
import { fromZero, subRipToVtt, unrolled, withReadableTimes } from '../../campaign/captions/convert.js';
import type { FileRepair } from '../../campaign/check/fix.js';

/** A repair of a text that is UTF-8. */
const ofText = (repair: (text: string) => string) => (bytes: Uint8Array) =>
  new TextEncoder().encode(repair(new TextDecoder().decode(bytes)));

export const fileRepairs: Record<FileRepair, (bytes: Uint8Array) => Uint8Array> = {
  'utf-8': (bytes) => asUtf8(bytes, undoMojibake),
  json: (bytes) => asUtf8(bytes, (text) => repairText(text)?.text ?? text),
  webvtt: ofText(subRipToVtt),
  'caption-times': ofText(withReadableTimes),
  'captions-once': ofText(unrolled),
  'captions-from-zero': ofText(fromZero),
};

/** A file that is no text stays as it is. */
function asUtf8(bytes: Uint8Array, repair: (text: string) => string): Uint8Array {
  const { text } = readText(bytes);
  return text === undefined ? bytes : new TextEncoder().encode(repair(text));
}
