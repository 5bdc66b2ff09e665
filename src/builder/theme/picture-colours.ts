// The colours of a logo, found in this browser alone: the picture is drawn small, and its pixels are counted.
import { extractColorsFromImageData } from 'extract-colors';

const SIDE = 160;
const MAX_COLOURS = 6;

/**
 * The colours that a picture is made of, those that a brand could be first.
 * @param file PNG, JPEG, WebP, SVG, or what else the browser can draw
 * @throws where it cannot draw it
 */
export async function pictureColours(file: Blob): Promise<string[]> {
  const image = new Image();
  const address = URL.createObjectURL(file);
  try {
    image.src = address;
    await image.decode();
    const colours = extractColorsFromImageData(pixelsOf(image), { pixels: SIDE * SIDE });
    // Grey, black and white are in most logos, and are seldom what a force is known by.
    const weight = ({ area, saturation }: { area: number; saturation: number }) => area * (0.05 + saturation);
    return colours
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MAX_COLOURS)
      .map(({ hex }) => hex);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pixelsOf(image: HTMLImageElement): ImageData {
  // An SVG without a size has none, or the browser's.
  const width = image.naturalWidth || SIDE;
  const height = image.naturalHeight || SIDE;
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
