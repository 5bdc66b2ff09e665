// Words as outlines: a drawing of them looks the same on every machine, with fonts and without.

/** The outlines that the build takes from a font. */
export interface Letters {
  unitsPerEm: number;
  /** The width of each letter, and its outline, upwards from the line that it stands on. */
  letters: Record<string, [width: number, path: string]>;
}

/** Undefined letters, such as emoji, are left out. */
const drawn = (words: string, { letters }: Letters) =>
  [...words.normalize('NFC')].flatMap((each) => (letters[each] ? [letters[each]] : []));

const widthOf = (words: string, letters: Letters, size: number): number =>
  (drawn(words, letters).reduce((sum, [width]) => sum + width, 0) * size) / letters.unitsPerEm;

/** Words as an SVG group, from their left end on the line that they stand on. */
export function outline(
  words: string,
  letters: Letters,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  let at = 0;
  const paths = drawn(words, letters).map(([width, path]) => {
    const letter = path ? `<path transform="translate(${at})" d="${path}"/>` : '';
    at += width;
    return letter;
  });
  return `<g transform="translate(${x} ${y}) scale(${size / letters.unitsPerEm} -${size / letters.unitsPerEm})">${paths.join('')}</g>`;
}

export const LINE_HEIGHT = 1.2;

/**
 * The largest of some sizes at which words fit, and their lines. In the smallest, words are broken, and the last line ends
 * with "…".
 */
export function fit(
  words: string,
  letters: Letters,
  { width, height, sizes }: { width: number; height: number; sizes: readonly number[] },
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = wrap(words.split(/\s+/).filter(Boolean), (line) => widthOf(line, letters, size) <= width);
    if (lines && lines.length * size * LINE_HEIGHT <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const fits = (line: string) => widthOf(line, letters, size) <= width;
  const parts = words.split(/\s+/).flatMap((word) => pieces(word, fits));
  const lines = wrap(parts, fits) ?? parts;
  const most = Math.max(1, Math.floor(height / (size * LINE_HEIGHT)));
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines };
}

/** Undefined where a word is longer than a line. */
function wrap(words: readonly string[], fits: (line: string) => boolean): string[] | undefined {
  if (!words.every(fits)) return undefined;
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in parts that each fit into a line. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ''}${letter}`;
    if (parts.length && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
