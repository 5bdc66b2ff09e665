// Compares a file's contents with its name: a server sends its type by the ending, and tells browsers not to guess.
import type { Garbled } from '../../bytes/mojibake.js';
import type { ParsedVtt } from '../../captions/parse-vtt.js';
import type { Report } from '../finding.js';
import type { Facts, FindingCode } from '../sentences/sentences.js';
import type { Path } from '../source.js';

/** Facts from a file's contents. */
export interface Contents {
  bytes?: number;
  /** Its media type, by its contents; "" where they are of no kind that is known. */
  type?: string;
  /** In pixels, as it is shown. */
  width?: number;
  height?: number;
  /** Of a film or recording, in seconds. */
  duration?: number;
  /** True for a picture that moves. */
  moves?: true;
  /** True for a picture that some browsers turn, and others do not. */
  turned?: true;
  /** Of an SVG. */
  drawing?: Drawing;
  /** True if its end is missing. */
  cutOff?: boolean;
  /** True for text that is not UTF-8. */
  otherEncoding?: boolean;
  /** Its name, where it is known. */
  encoding?: string;
  /** Of text that is UTF-8, a word that a program garbled. */
  garbled?: Garbled;
  /** Of captions, what browsers show, and what they pass over. */
  captions?: ParsedVtt;
}

/** Facts of an SVG. */
export interface Drawing {
  /** Why browsers show nothing of it, and in which line. */
  broken?: string;
  line?: number;
  /** Code that would run if it was opened by itself. */
  script?: string;
  /** A file that it needs, which browsers do not load for it. */
  outside?: string;
  /** True if it does not say how large it is. */
  isUnsized?: true;
}

/** The role of a file. */
export type Role = 'link' | 'picture' | 'graphic' | 'film' | 'captions' | 'download';

/** Publishing makes WebVTT of it. */
export const SUB_RIP = 'application/x-subrip';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** The short names that people know a media type by, the usual one first. */
const formats: Record<string, string[]> = {
  'application/pdf': ['PDF'],
  'application/zip': ['ZIP'],
  [SUB_RIP]: ['SubRip', 'SRT'],
  'application/rtf': ['RTF'],
  'application/postscript': ['PostScript'],
  'application/x-cfb': ['an old Office file, or one with a password', 'DOC', 'XLS', 'PPT', 'MSG'],
  'application/x-apple-property-list': ['a property list'],
  [`${OFFICE}wordprocessingml.document`]: ['DOCX', 'WORD'],
  [`${OFFICE}presentationml.presentation`]: ['PPTX', 'POWERPOINT'],
  [`${OFFICE}spreadsheetml.sheet`]: ['XLSX', 'EXCEL'],
  'application/vnd.oasis.opendocument.text': ['ODT'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ODS'],
  'application/vnd.oasis.opendocument.presentation': ['ODP'],
  'image/jpeg': ['JPEG', 'JPG'],
  'image/png': ['PNG'],
  'image/apng': ['PNG'],
  'image/gif': ['GIF'],
  'image/webp': ['WEBP'],
  'image/avif': ['AVIF'],
  'image/svg+xml': ['SVG'],
  'image/heic': ['HEIC'],
  'image/heif': ['HEIF'],
  'image/tiff': ['TIFF'],
  'image/bmp': ['BMP'],
  'image/jxl': ['JPEG XL'],
  'image/vnd.adobe.photoshop': ['PSD'],
  'video/mp4': ['MP4'],
  'video/x-m4v': ['MP4'],
  'video/quicktime': ['MOV'],
  'video/webm': ['WEBM'],
  'video/matroska': ['MKV'],
  'video/vnd.avi': ['AVI'],
  'video/x-ms-asf': ['WMV'],
  'audio/mpeg': ['MP3'],
  'audio/x-m4a': ['M4A'],
  'audio/wav': ['WAV'],
  'text/html': ['a web page', 'WEB PAGE', 'HTML'],
  'text/plain': ['plain text', 'PLAIN TEXT', 'TEXT', 'TXT', 'BRF', 'CSV', 'ICS', 'MD'],
  'text/vtt': ['WebVTT'],
};

export const formatsOf = (type: string): readonly string[] | undefined =>
  Object.hasOwn(formats, type) ? formats[type] : undefined;

/** The media types of each file extension. Other extensions may hold anything. */
const ENDINGS: Record<string, RegExp> = {
  avif: /^image\/avif$/,
  bmp: /^image\/bmp$/,
  csv: /^text\/plain$/,
  doc: /^application\/(x-cfb|msword|rtf)$/,
  docx: /wordprocessingml\.document$/,
  gif: /^image\/gif$/,
  heic: /^image\/hei[cf]$/,
  html: /^text\/html$/,
  jpeg: /^image\/jpeg$/,
  jpg: /^image\/jpeg$/,
  m4v: /^video\/(x-m4v|mp4|quicktime)$/,
  m4a: /^(audio|video)\/(x-m4a|mp4)$/,
  mov: /^video\/(quicktime|mp4)$/,
  mp4: /^(video|audio)\/(mp4|x-m4v|x-m4a|quicktime)$/,
  mp3: /^audio\/mpeg$/,
  odp: /opendocument\.presentation$/,
  ods: /opendocument\.spreadsheet$/,
  odt: /opendocument\.text$/,
  pdf: /^application\/pdf$/,
  png: /^image\/a?png$/,
  ppt: /^application\/(x-cfb|vnd\.ms-powerpoint)$/,
  pptx: /presentationml\.presentation$/,
  rtf: /^application\/rtf$/,
  svg: /^image\/svg\+xml$/,
  txt: /^text\/(plain|vtt)$|^application\/x-subrip$/,
  tif: /^image\/tiff$/,
  tiff: /^image\/tiff$/,
  wav: /^audio\/(wav|x-wav|vnd\.wave)$/,
  webm: /^(video|audio)\/webm$/,
  webp: /^image\/webp$/,
  xls: /^application\/(x-cfb|vnd\.ms-excel)$/,
  xlsx: /spreadsheetml\.sheet$/,
  zip: /^application\/(zip|vnd\.)/,
};

/** A kit's server says of these that they are UTF-8. */
const SENT_AS_UTF8 = /^(vtt|srt|txt|ics|json)$/;

/** True for an address that ends as a document or a picture does. */
export const isFileName = (url: string): boolean => {
  const ending = endingOf(nameOf(url));
  return ending !== 'html' && Object.hasOwn(ENDINGS, ending);
};

const endingOf = (name: string): string => /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** True for what pages show as a picture. */
const isShown = (role: Role): boolean => role === 'picture' || role === 'graphic';

const WEB_PICTURE = /^image\/(jpeg|a?png|gif|webp|avif|svg\+xml)$/;

/** @returns whether something is wrong with it: then it need not be compared any further */
export function checkContents(
  url: string,
  { role, format = '' }: { role: Role; format?: string | undefined },
  found: Contents,
  path: Path,
  report: Report,
): boolean {
  const name = nameOf(url);
  const { bytes, type, cutOff, otherEncoding } = found;
  const ending = endingOf(name);
  const expected = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (bytes === 0) return say('file-empty', name);
  if (name.startsWith('~$')) return say('file-lock', name, name.slice(2));
  if (/^(lnk|url|webloc|desktop)$/.test(ending) || /shortcut$/.test(type ?? '')) return say('file-shortcut', name);
  if (type === 'text/html') {
    const isMeant = /^x?html?$/.test(ending) || /html|page|web/i.test(format);
    const mayBePage = role === 'download' && /^(php|aspx?)?$/.test(ending);
    if (!isMeant && (!mayBePage || format)) return say('file-web-page', name || url);
    if (!isMeant) return say('download-is-page', url);
  }
  if (otherEncoding && (role === 'captions' || SENT_AS_UTF8.test(ending))) {
    report(
      'text-encoding',
      { path, fix: { files: [{ file: url, from: url, repair: 'utf-8' }] } },
      name,
      found.encoding ?? '',
    );
    return true;
  }
  if (role === 'captions' && type !== undefined && type !== 'text/vtt') {
    if (type === SUB_RIP && url.startsWith('file:')) return false;
    return say('captions-format', name, formatsOf(type)?.[0] ?? 'something else');
  }
  if (expected && type !== undefined && !expected.test(type)) {
    return say(
      'content-differs',
      name,
      ending.toUpperCase(),
      formatsOf(type)?.[0] ?? (type || 'of no kind that is known'),
    );
  }
  if (role === 'graphic' && (found.moves || type?.startsWith('video/'))) return say('graphic-moves', name);
  if (isShown(role) && type !== undefined && !WEB_PICTURE.test(type)) {
    return say('picture-kind', name, formatsOf(type)?.[0] ?? (type || 'a file of no kind that is known'));
  }
  if (cutOff) return say('file-cut-off', name);
  if (found.garbled) {
    const fix = { files: [{ file: url, from: url, repair: 'utf-8' as const }] };
    report('file-garbled', { path, fix }, name, found.garbled.text, found.garbled.meant);
  }
  return checkPicture(name, role, found, say);

  function say<Code extends FindingCode>(code: Code, ...facts: Facts[Code]): true {
    report(code, path, ...facts);
    return true;
  }
}

/** More than anyone would wait for on a phone: in bytes, and in pixels that a phone may not be able to draw. */
const MAX_BYTES = 5_000_000;
const MAX_PIXELS = 25_000_000;

function checkPicture(
  name: string,
  role: Role,
  { bytes = 0, width = 0, height = 0, moves, turned, drawing = {} }: Contents,
  say: <Code extends FindingCode>(code: Code, ...facts: Facts[Code]) => true,
): boolean {
  const { broken, line, script, outside, isUnsized } = drawing;
  if (broken !== undefined) return say('svg-broken', name, line ? `line ${line}: ${broken}` : broken);
  if (script) return say('svg-script', name, script);
  if (outside) return say('svg-outside', name, outside);
  if (!isShown(role)) return false;
  if (isUnsized) return say('svg-size', name);
  if (turned) return say('picture-turned', name);
  if (moves) say('picture-moves', name);
  if (bytes > MAX_BYTES || width * height > MAX_PIXELS) {
    say('picture-huge', name, Math.round(bytes / 100_000) / 10, width && height ? `${width} × ${height}` : '');
  }
  return false;
}

/** The name of a file, as people see it in a folder. */
export function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
