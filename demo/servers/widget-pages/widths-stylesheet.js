// Examples may ask for a column of any width. A style attribute would break a strict policy, so each width gets a class.

/** @param {number} width */
export const widthClass = (width) => `width-${Math.round(width)}`;

/** @param {import('./examples-page.js').Examples} examples */
export function widthsStylesheet(examples) {
  const widths = Object.values(examples).flatMap((list) => list.flatMap(({ width }) => width ?? []));
  return [...new Set(widths)]
    .map((width) => `.${widthClass(width)} { max-inline-size: ${Math.round(width)}px; }\n`)
    .join('');
}
