// The words in some bytes, whatever program saved them. Pages, the command line, the builder and the readers of captions all
// ask here what a file is, so that all of them give it the same name.

import { decodeNarrow, type NarrowEncoding, narrowEncodings } from './narrow.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | NarrowEncoding;

/** Files that are no text at all. */
export type NoText = 'zip' | 'word' | 'excel' | 'powerpoint' | 'old-office' | 'pdf' | 'picture' | 'zeros' | 'binary';

export interface TextRead {
  text: string;
  encoding: Encoding;
  kind?: undefined;
}

export type BytesRead = TextRead | { kind: NoText; text?: undefined; encoding?: undefined };

const SIGNATURES: [start: string, kind: NoText][] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'old-office'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'binary'],
];

/** A Word document is a ZIP file, whose first entries have telling names. */
const OFFICE: [name: RegExp, kind: NoText][] = [
  [/\bword\//, 'word'],
  [/\bxl\//, 'excel'],
  [/\bppt\//, 'powerpoint'],
];

/** As much as tells what a file is. */
const HEAD = 4000;

/** @returns the text, and the encoding in which the bytes hold it; or what they are instead */
export function readText(bytes: Uint8Array): BytesRead {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const [, kind] = SIGNATURES.find(([start]) => head.startsWith(start)) ?? [];
  if (kind === 'zip') return { kind: OFFICE.find(([name]) => name.test(head))?.[1] ?? kind };
  if (kind) return { kind };
  const wide = wideEncoding(head);
  if (wide) return { text: decode(bytes, wide), encoding: wide };
  const text = strictly(bytes);
  if (head.includes('\0')) return { kind: bytes.some(Boolean) ? 'binary' : 'zeros' };
  return text === undefined ? narrow(bytes) : { text, encoding: 'utf-8' };
}

/** @param encoding a wrong letter, or half of one, becomes U+FFFD; a byte order mark is no part of the text */
const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** UTF-8, also where a file was cut off amid a letter; undefined for any other encoding. */
function strictly(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    try {
      return text + decoder.decode();
    } catch {
      return /[^\0-\x7f]/.test(text) ? decode(bytes, 'utf-8') : undefined;
    }
  } catch {
    return undefined;
  }
}

const PRINTED = /[\t\n\r -~]/;

/** UTF-16 says so in its first two bytes, or every other byte of its Latin letters is 0. */
function wideEncoding(head: string): 'utf-16le' | 'utf-16be' | undefined {
  if (/^\xff\xfe/.test(head)) return 'utf-16le';
  if (/^\xfe\xff/.test(head)) return 'utf-16be';
  let [little, big] = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [first = '', second = ''] = [head[at], head[at + 1]];
    if (second === '\0' && PRINTED.test(first)) little++;
    if (first === '\0' && PRINTED.test(second)) big++;
  }
  const most = head.length / 4;
  return little > most && !big ? 'utf-16le' : big > most && !little ? 'utf-16be' : undefined;
}

/** Letters of Welsh, and those that English borrows most: “café”. Other letters and capitals are rare, and chance hits. */
const LIKELY = /[âêîôûŵŷé]/;
/** Letters and signs that people type in English and Welsh beside ASCII; a quotation mark of one encoding is a letter of another. */
const EXPECTED = /[éèêëáàâäíìîïóòôöúùûüýÿçŵŷẁẃẅỳ]|[‘’“”–—…•£€°·½¼¾©®™\u00a0]/g;
const LETTER = /[a-z]/i;

/** The sense of a text as words: letters are beside letters (“â” is a word), and no quotation begins amid a word. */
function senseOf(text: string): number {
  let sense = 0;
  for (const { 0: sign, index } of text.matchAll(EXPECTED)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)].map((each) => LETTER.test(each));
    if (/\p{L}/u.test(sign)) sense += before || after || sign === 'â' ? (LIKELY.test(sign) ? 2 : 1) : 0;
    else if (!(before && after && /[‘“”•£€…–]/.test(sign))) sense += 2;
  }
  return sense;
}

/** One byte for each letter: in the encoding that makes most sense of them. */
function narrow(bytes: Uint8Array): TextRead {
  const readings = narrowEncodings.map((encoding) => {
    const text = decodeNarrow(bytes, encoding);
    return { text, encoding, sense: senseOf(text) };
  });
  const { text, encoding } = readings.reduce((best, each) => (each.sense > best.sense ? each : best));
  return { text, encoding };
}
