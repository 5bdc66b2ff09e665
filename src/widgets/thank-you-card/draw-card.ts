// The card, drawn: its picture or a band of colour, and below it what was written, as large as fits.

import { breakLines } from './break-lines.js';
import type { Written } from './character-limits.js';

/** A card of 4 by 5: 10 × 12.5 cm at 300 dots to the inch. */
const WIDTH = 1200;
const HEIGHT = 1500;
const MARGIN = 84;
const MAX_FONT_SIZE = 60;
const MIN_FONT_SIZE = 12;
const LINE = 1.4;

export interface Drawing extends Written {
  /** The text on the band, if there is no picture. */
  thanks: string;
  picture?: HTMLImageElement | undefined;
  /** The point of the picture to keep in view, in per cent. */
  focus?: readonly [x: number, y: number] | undefined;
}

type Pen = CanvasRenderingContext2D;

/**
 * @param around the element whose colours and font the card takes
 * @param width of the canvas in pixels: what is seen is drawn in the size in which it is seen, and so is sharp
 */
export function drawCard(canvas: HTMLCanvasElement, around: Element, drawing: Drawing, width = WIDTH): void {
  const { color, backgroundColor, borderTopColor, caretColor, fontFamily } = getComputedStyle(around);
  canvas.width = width;
  canvas.height = (width * HEIGHT) / WIDTH;
  const pen = canvas.getContext('2d') as Pen;
  pen.scale(width / WIDTH, width / WIDTH);
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  let top = 420;
  if (drawing.picture) {
    top = 675;
    drawPicture(pen, drawing.picture, top, drawing.focus);
  } else {
    pen.fillStyle = borderTopColor;
    pen.fillRect(0, 0, WIDTH, top);
    pen.fillStyle = caretColor;
    drawThanks(pen, drawing.thanks, top, fontFamily);
  }
  pen.fillStyle = color;
  drawWords(pen, drawing, top, fontFamily);
}

/** Fills the width, and cuts off what is too much on the sides that matter less. */
function drawPicture(
  pen: Pen,
  picture: HTMLImageElement,
  height: number,
  [x, y] = [50, 50] as readonly [number, number],
) {
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.max(WIDTH / naturalWidth, height / naturalHeight);
  const [width, tall] = [WIDTH / scale, height / scale];
  const [left, top] = [((naturalWidth - width) * x) / 100, ((naturalHeight - tall) * y) / 100];
  pen.drawImage(picture, left, top, width, tall, 0, 0, WIDTH, height);
}

function drawThanks(pen: Pen, thanks: string, height: number, family: string): void {
  pen.font = `700 180px ${family}`;
  const size = Math.min(180, (180 * (WIDTH - 2 * MARGIN)) / pen.measureText(thanks).width);
  pen.font = `700 ${size}px ${family}`;
  pen.textBaseline = 'middle';
  pen.fillText(thanks, MARGIN, height / 2);
}

interface Line {
  text: string;
  weight: number;
  /** The distance below the line before it, in sizes. */
  below: number;
}

function drawWords(pen: Pen, written: Written, top: number, family: string): void {
  const availableHeight = HEIGHT - top - 1.5 * MARGIN;
  const measure = measureWith(pen, family);
  let size = MAX_FONT_SIZE + 2;
  let lines: Line[];
  do {
    size -= 2;
    lines = linesOf(written, size, measure);
  } while ((heightOf(lines) * size > availableHeight || isTooWide(pen, lines, size, family)) && size > MIN_FONT_SIZE);
  pen.textBaseline = 'alphabetic';
  // The middle of the availableHeight, with the first line's own height above its baseline.
  let y = top + 0.75 * MARGIN + (availableHeight - heightOf(lines) * size) / 2 - 0.35 * size;
  for (const { text, weight, below } of lines) {
    y += below * size;
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillText(text, MARGIN, y);
  }
}

/** In its own size: what no font has is drawn by the browser, and does not scale as letters do. */
const isTooWide = (pen: Pen, lines: readonly Line[], size: number, family: string): boolean =>
  lines.some(({ text, weight }) => {
    pen.font = `${weight} ${size}px ${family}`;
    const { width, actualBoundingBoxRight } = pen.measureText(text);
    return Math.max(width, actualBoundingBoxRight) > WIDTH - 2 * MARGIN;
  });

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { below }) => sum + below, 0);

function linesOf({ to, message, from }: Written, size: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  for (const [text, weight] of [
    [to, 700],
    [message, 400],
    [from, 700],
  ] as const) {
    if (!text.trim()) continue;
    const broken = breakLines(text.trim(), measure(weight), (MAX_FONT_SIZE / size) * (WIDTH - 2 * MARGIN));
    const gap = lines.length ? LINE * 1.5 : LINE;
    lines.push(...broken.map((each, index) => ({ text: each, weight, below: index ? LINE : gap })));
  }
  return lines;
}

/** The width of a piece of text in the largest size. Type scales, and to measure it is dear: each piece once. */
type Measure = (weight: number) => (piece: string) => number;

function measureWith(pen: Pen, family: string): Measure {
  const known = new Map<string, number>();
  return (weight) => (piece) => {
    const key = weight + piece;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = `${weight} ${MAX_FONT_SIZE}px ${family}`;
      // Rounding to whole pixels in smaller sizes may add a little.
      width = pen.measureText(piece).width * 1.01;
      known.set(key, width);
    }
    return width;
  };
}
