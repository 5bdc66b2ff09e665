// The outlines of a font's letters, for the pictures that publishing draws: a machine without fonts draws the same ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';

/** The package whose letters they are. */
export const FONT = '@fontsource/arimo';
const FILES = ['latin', 'latin-ext'].map((subset) => `files/arimo-${subset}-700-normal.woff`);
/** Letters of English, Welsh and names of Europe. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e80, 0x1e85], // ẁ ẃ ẅ
  [0x1ef2, 0x1ef3], // ỳ
  [0x2013, 0x2026],
  [0x20ac, 0x20ac],
];

/** @param {string} root @returns {import('../src/publish/media/letters.ts').Letters} */
export function lettersOf(root) {
  const fonts = FILES.map((file) => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(root, 'node_modules', FONT, file));
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  });
  const [{ unitsPerEm }] = /** @type {[opentype.Font]} */ (fonts);
  /** @type {Record<string, [width: number, path: string]>} */ const letters = {};
  for (const [first = 0, last = 0] of RANGES) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const glyph = fonts.map((font) => font.charToGlyph(letter)).find(({ index }) => index > 0);
      if (glyph) letters[letter] = [glyph.advanceWidth ?? 0, glyph.path.toPathData(0)];
    }
  }
  return { unitsPerEm, letters };
}
