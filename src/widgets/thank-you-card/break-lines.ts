import { charactersOf } from './character-limits.js';

/**
 * Breaks a text into lines, at spaces and hyphens; a word that is longer than a line, between its characters.
 * @param widthOf how wide a word or a character is
 * @param most how wide a line may be
 */
export const breakLines = (text: string, widthOf: (piece: string) => number, most: number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let width = 0;
    const end = () => {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    };
    const add = (piece: string) => {
      // White space at the end of a line takes no room.
      if (line && width + widthOf(piece.trimEnd()) > most) end();
      line += piece;
      width += widthOf(piece);
    };
    for (const word of paragraph.match(/[^\s-]*(?:\s+|-\s*)|[^\s-]+/g) ?? []) {
      if (widthOf(word.trimEnd()) <= most) add(word);
      else {
        if (line) end();
        charactersOf(word).forEach(add);
      }
    }
    end();
    return lines;
  });
