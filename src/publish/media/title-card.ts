// The picture of a campaign that has none: its name, on the library's own colours.
import { fit, type Letters, LINE_HEIGHT, outline } from './letters.js';

/** The shape that all previews have, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 80;
const GROUND = '#f8f4ec';
const ACCENT = '#1d3f72';
const LIGHT = '#f2c063';

/** A window that is lit, as in the icon of the kit. */
const WINDOW = `<g transform="translate(${WIDTH - MARGIN - 240} ${HEIGHT - 330})"><rect width="240" height="330" fill="${ACCENT}"/>${[
  [24, 24],
  [128, 24],
  [24, 164],
  [128, 164],
]
  .map(([x, y]) => `<rect x="${x}" y="${y}" width="88" height="124" fill="${LIGHT}"/>`)
  .join('')}</g>`;

export function titleCard(title: string, organisation: string, letters: Letters): string {
  const width = WIDTH - 3 * MARGIN - 240;
  const { size, lines } = fit(title, letters, { width, height: 330, sizes: [104, 88, 72, 60, 48, 38] });
  const words = lines.map((line, index) =>
    outline(line, letters, { x: MARGIN, y: MARGIN + size + index * size * LINE_HEIGHT, size }),
  );
  const name = fit(organisation, letters, { width, height: 80, sizes: [36, 32, 28] });
  const below = name.lines.map((line, index) =>
    outline(line, letters, {
      x: MARGIN,
      y: HEIGHT - MARGIN - (name.lines.length - 1 - index) * name.size * LINE_HEIGHT,
      size: name.size,
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${GROUND}"/>${WINDOW}<g fill="${ACCENT}">${words.join('')}${below.join('')}</g></svg>`;
}
