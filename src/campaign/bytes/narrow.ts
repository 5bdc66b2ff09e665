// Encodings with one byte for each letter.

/** The bytes 80 to 9F of Windows-1252, which Notepad calls ANSI. Node 20 reads them as ISO-8859-1, so we do it ourselves. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export const narrowEncodings = ['windows-1252', 'macintosh', 'iso-8859-14'] as const;
export type NarrowEncoding = (typeof narrowEncodings)[number];

export const decodeNarrow = (bytes: Uint8Array, encoding: NarrowEncoding): string =>
  encoding === 'windows-1252'
    ? new TextDecoder('iso-8859-1')
        .decode(bytes)
        .replace(/[\x80-\x9f]/g, (letter) => C1.charAt(letter.charCodeAt(0) - 0x80))
    : new TextDecoder(encoding).decode(bytes);
