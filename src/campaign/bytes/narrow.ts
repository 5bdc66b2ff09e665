// Encodings with one byte for each letter.

/** The bytes 80 to 9F of Windows-1252, which Notepad calls ANSI. Node 20 reads them as ISO-8859-1, and nothing reads DOS. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The bytes 80 to FF of DOS, in western Europe. All letters of English and Welsh are where code page 437 has them. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

export const narrowEncodings = ['windows-1252', 'macintosh', 'iso-8859-14', 'ibm850'] as const;
export type NarrowEncoding = (typeof narrowEncodings)[number];

export function decodeNarrow(bytes: Uint8Array, encoding: NarrowEncoding): string {
  const table = { 'windows-1252': C1, ibm850: DOS }[encoding as string];
  if (!table) return new TextDecoder(encoding).decode(bytes);
  let text = '';
  for (const byte of bytes) text += table[byte - 0x80] ?? String.fromCharCode(byte);
  return text;
}
