// The one list of types: with `nosniff` a browser refuses a script, a caption file or a film whose type is wrong. Its order
// is that of the alphabet, so that a config file reads well.
const UTF8 = '; charset=utf-8';

export const mediaTypes: Record<string, string> = {
  avif: 'image/avif',
  css: `text/css${UTF8}`,
  csv: `text/csv${UTF8}`,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: `text/html${UTF8}`,
  ics: `text/calendar${UTF8}`,
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: `text/javascript${UTF8}`,
  json: `application/json${UTF8}`,
  m4a: 'audio/mp4',
  mjs: `text/javascript${UTF8}`,
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  sppkg: 'application/octet-stream',
  svg: `image/svg+xml${UTF8}`,
  txt: `text/plain${UTF8}`,
  vtt: `text/vtt${UTF8}`,
  webm: 'video/webm',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The type of a file, by the ending of its name. */
export const mediaType = (path: string): string => {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(mediaTypes, ending) ? (mediaTypes[ending] as string) : 'application/octet-stream';
};

/** True for text, which is worth compressing. */
export const isText = (type: string): boolean => type.endsWith(UTF8);

/** A type without its parameters. */
export const bareType = (type: string): string => type.replace(/;.*/, '');
