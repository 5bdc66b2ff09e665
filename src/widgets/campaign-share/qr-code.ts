// The address as a QR code: to see, to keep and to print. Loaded when a person opens it.

import { correction, generate } from 'lean-qr/nano';
import { create } from '../../util/clobber-safe-dom.js';

/** The white margin that the standard asks for, in modules. */
const QUIET_ZONE = 4;

/** The least size of a picture for print in pixels: 17 cm at 300 dots to the inch. */
const PRINT_SIZE = 2000;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws it: black on white, whatever stands around it.
 * @param words its text alternative
 * @throws where the address is longer than a QR code can hold
 */
export function drawCode(url: string, words: string): SVGSVGElement {
  const code = generate(url, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET_ZONE;
  // A size of its own, for programs that place the file.
  const size = String(side * 10);
  const svg = element('svg', {
    viewBox: `0 0 ${side} ${side}`,
    width: size,
    height: size,
    role: 'img',
    'aria-label': words,
  });
  svg.append(
    element('path', { d: `M0,0h${side}v${side}h-${side}z`, fill: '#fff' }),
    element('path', { d: modules(code), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}

/** The dark modules as one path: a rectangle for each run of a row. */
function modules({ size, get }: ReturnType<typeof generate>): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0, run = 0; x < size; x += run + 1) {
      for (run = 0; get(x + run, y); ) run++;
      if (run) path += `M${x + QUIET_ZONE},${y + QUIET_ZONE}h${run}v1h-${run}z`;
    }
  }
  return path;
}

/** As a file that scales to any size. */
export const svgFile = (svg: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });

/** As a file that every program takes, large enough for print. */
export function pngFile(svg: SVGSVGElement): Promise<Blob> {
  const side = svg.viewBox.baseVal.width;
  const scale = Math.ceil(PRINT_SIZE / side);
  const canvas = create('canvas');
  canvas.width = canvas.height = side * scale;
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.scale(scale, scale);
  for (const path of svg.children) {
    pen.fillStyle = path.getAttribute('fill') ?? '';
    pen.fill(new Path2D(path.getAttribute('d') ?? ''));
  }
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail()), 'image/png'));
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
