// Reads type and size from a file's contents: the libraries for it run on every machine, so the answer does not depend on
// what could be installed.
import { readText } from '../../campaign/bytes/read-text.js';
import { isSubRip, readSubRip } from '../../campaign/captions/convert.js';
import { parseVtt } from '../../campaign/captions/parse-vtt.js';
import type { Contents } from '../../campaign/check/rules/contents.js';
import { isAnimated } from './formats/is-animated.js';
import { isCutOff, type ReadBytes } from './formats/is-cut-off.js';
import { lookIntoSvg } from './formats/look-into-svg.js';
import { mediaLength } from './formats/media-length.js';
import { isTurned } from './formats/turned.js';
import { savedAs } from './saved-as.js';

/** As much of a file as tells what it is, in bytes. */
export const HEAD = 1_000_000;

/** @param bytes how many the whole file has; undefined where only its beginning is here, which `read` gives */
export async function lookInto(read: ReadBytes, bytes: number | undefined): Promise<Contents> {
  const head = await read(0, Math.min(bytes ?? HEAD, HEAD));
  if (bytes === 0) return { bytes };
  const type = await typeOf(head);
  // An Office file may say further on that it is one.
  if (bytes === undefined && type === 'application/zip') return {};
  const text = IS_TEXT.test(type) && bytes !== undefined ? await read(0, Math.min(bytes, MAX_TEXT)) : head;
  const otherEncoding = IS_TEXT.test(type) && !isUtf8(text, text.length === bytes);
  return {
    ...(bytes !== undefined && {
      bytes,
      cutOff: await isCutOff(type, bytes, read),
      ...(await lengthOf(type, bytes, read)),
    }),
    type,
    ...(IS_TEXT.test(type) && { otherEncoding }),
    ...(IS_TEXT.test(type) && text.length === bytes && savedAs(text)),
    ...(bytes !== undefined && captionsIn(type, readText(text).text ?? text.toString('utf8'))),
    ...(type.startsWith('image/') && (await pictureIn(type, text, text.length === bytes))),
  };
}

async function lengthOf(type: string, bytes: number, read: ReadBytes): Promise<Pick<Contents, 'duration'>> {
  const duration = await mediaLength(type, bytes, read);
  return duration === undefined ? {} : { duration };
}

const SUB_RIP = 'application/x-subrip';
const IS_TEXT = /^text\/|^application\/x-subrip$|^image\/svg/;

/** The captions that browsers show; of SubRip, once it is converted. */
function captionsIn(type: string, text: string): Pick<Contents, 'captions'> {
  const captions = type === SUB_RIP ? { cues: readSubRip(text), skipped: [] } : parseVtt(text);
  return captions ? { captions } : {};
}

/** Caption files are small; of a longer text this much is read. */
const MAX_TEXT = 5_000_000;

async function typeOf(head: Uint8Array): Promise<string> {
  const start = head.subarray(0, 4000);
  const begin = (readText(start).text ?? Buffer.from(start).toString('utf8')).replace(/^\ufeff/, '');
  if (/^WEBVTT(?![^\s])/.test(begin)) return 'text/vtt';
  if (isSubRip(begin)) return SUB_RIP;
  // UTF-16, as Notepad saves it.
  if (/^(fffe|feff)/.test(Buffer.from(head.subarray(0, 2)).toString('hex'))) return 'text/plain';
  if (/^\[InternetShortcut\]/i.test(begin)) return 'application/x-url-shortcut';
  const markup = begin.replace(
    /^(\s*(<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>[]*(\[[\s\S]*?\]\s*)?>))*\s*/i,
    '',
  );
  if (/^<(\w+:)?svg[\s>]/i.test(markup)) return 'image/svg+xml';
  if (/^<(!doctype\s+html|html|head|body|script|title)\b/i.test(markup)) return 'text/html';
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = await fileTypeFromBuffer(head).then(
    (found) => found?.mime,
    () => undefined,
  );
  if (mime === 'application/x.ms.shortcut') return 'application/x-ms-shortcut';
  if (mime && mime !== 'application/xml') return mime;
  return /^[\t\n\r\x20-\x7e\u00a0-\uffff]+$/.test(begin) ? 'text/plain' : '';
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** @param isWhole whether this is all of the file */
async function pictureIn(type: string, head: Buffer, isWhole: boolean): Promise<Contents> {
  if (type === 'image/svg+xml') {
    return { ...(await measure(head)), ...(isWhole && { drawing: await lookIntoSvg(head.toString('utf8')) }) };
  }
  // Browsers do not agree on which side is up, so none of its sizes is right.
  if (isTurned(head)) return { turned: true };
  return { ...(await measure(head)), ...(isAnimated(head) && { moves: true }) };
}

/** Width and height as a picture is shown: a camera may have noted that it was held upright. */
async function measure(head: Uint8Array): Promise<Pick<Contents, 'width' | 'height'>> {
  const { imageSize } = await import('image-size');
  try {
    const { width, height, orientation = 1 } = imageSize(head);
    return orientation >= 5 || isOnItsSide(head) ? { width: height, height: width } : { width, height };
  } catch {
    return {}; // A picture of a kind, or with a head, that cannot be measured.
  }
}

/** An AVIF may say that it is turned by a quarter, which all browsers heed. */
function isOnItsSide(head: Uint8Array): boolean {
  const box = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 4000)).indexOf('irot');
  return box > 0 && ((head[box + 4] ?? 0) & 1) === 1;
}
