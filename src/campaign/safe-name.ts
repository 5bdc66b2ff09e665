/** Names that Windows keeps for devices, whatever ending follows. */
export const RESERVED_NAME = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** The same for a name that has its ending already. */
export function safeFileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,10})?$/s.exec(name) ?? [];
  return safeName(stem, ending);
}

/** So long that a folder of a person's own can be before it: Windows counts 260 with all of them. */
const MAX_LENGTH = 100;

/**
 * A name that every system takes for a file, with the letters of every language. Signs that are not seen could hide what
 * kind of file it is.
 * @param ending with its full stop
 */
export function safeName(name: string, ending = ''): string {
  const stem = name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?[:/\\|] ?/g, ' - ')
    .replace(/[\p{Cc}\p{Cf}*?"<>]/gu, '')
    .replace(/^[ .-]+/, '');
  const short = [...stem]
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/[ .]+$/, '');
  return `${RESERVED_NAME.test(short) ? '_' : ''}${short || 'file'}${ending}`;
}
