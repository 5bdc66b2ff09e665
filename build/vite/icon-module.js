// An icon of the Lucide set (ISC), as a module that exports a template: `import search from 'lucide-static/icons/search.svg'`.
// The build and the tests both make it, so that what is in a page is what is used in it, and no parser of SVG.

/** @param {string} path */
export const isIcon = (path) => /\/lucide-static\/icons\/[\w-]+\.svg$/.test(path);

/** @param {string} svg the file of an icon; how it is drawn (stroke, colour, size) is up to the style sheet of the widget */
export function iconModule(svg) {
  const [, shapes = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(svg) ?? [];
  const small = shapes.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
  return `import { html } from 'lit';
export default html\`<svg viewBox="0 0 24 24" aria-hidden="true">${small}</svg>\`;`;
}
