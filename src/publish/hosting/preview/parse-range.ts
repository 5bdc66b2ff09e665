export interface Range {
  start: number;
  end: number;
}

/**
 * Reads a Range header (RFC 9110). Several ranges at once, which no player asks for, are answered with the whole file.
 * @param size of the file in bytes
 * @returns undefined for the whole file
 */
export function parseRange(header: string | undefined, size: number): Range | 'impossible' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.replace(/\s/g, '') ?? '') ?? [];
  if (!first && !last) return undefined;
  if (first && last && Number(last) < Number(first)) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start <= end ? { start, end } : 'impossible';
}
