// The icons of the panel: shapes made by script, because a page may forbid markup in strings.

const SVG = 'http://www.w3.org/2000/svg';

/** A shape for each meaning, so that colour says nothing alone; drawn on 24 × 24. */
const paths = {
  error: 'M7.9 2.5h8.2l5.4 5.4v8.2l-5.4 5.4H7.9l-5.4-5.4V7.9zM9 9l6 6M15 9l-6 6',
  warning: 'M12 3 2 20.5h20zM12 10v4.5M12 17.5v.01',
  note: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 11v5.5M12 7.5v.01',
  good: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM8 12.5l2.8 2.8L16 9.5',
  close: 'M5 5l14 14M19 5L5 19',
  collapse: 'M5 9l7 7 7-7',
  expand: 'M5 15l7-7 7 7',
};

export function icon(name: keyof typeof paths): SVGElement {
  const make = (tag: 'svg' | 'path') => Document.prototype.createElementNS.call(document, SVG, tag) as SVGElement;
  const svg = make('svg');
  const path = make('path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
