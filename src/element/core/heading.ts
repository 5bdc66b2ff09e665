// Headings that fit the page around them.
import { html, type TemplateResult } from 'lit';
import { findAll } from '../../util/clobber-safe-dom.js';

/** The time for which what was found on the page is kept, in milliseconds: as long as many widgets take to come. */
const CACHE_MS = 500;

let levels = new Map<Element, number>();
let timer = 0;
const names = new Set<string>();

/**
 * One level deeper than the last heading that a reader meets before the element; 2 where there is none.
 * Asked before the element changes anything on the page: to see what is visible then costs no new layout.
 */
export function headingLevelAt(element: Element): number {
  if (!levels.has(element)) findLevels(element);
  const level = levels.get(element) ?? 2;
  // Once only: it may come again in another place.
  levels.delete(element);
  return level;
}

/** For all widgets of the page in one go, those that are not defined yet too: to look back from each of a thousand would take seconds. */
function findLevels({ localName }: Element): void {
  let level = 2;
  levels = new Map();
  names.add(localName);
  clearTimeout(timer);
  timer = setTimeout(() => levels.clear(), CACHE_MS) as unknown as number;
  for (const each of findAll(['h1,h2,h3,h4,h5,h6,:not(:defined)', ...names].join())) {
    if (!/^h.$/.test(each.localName)) levels.set(each, level);
    else if (each.checkVisibility?.() ?? true) level = Math.min(Number(each.localName[1]) + 1, 6);
  }
}

/** A heading of a level from 2 to 6, in the part `title`. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 part="title">${content}</h3>`;
    case 4:
      return html`<h4 part="title">${content}</h4>`;
    case 5:
      return html`<h5 part="title">${content}</h5>`;
    case 6:
      return html`<h6 part="title">${content}</h6>`;
    default:
      return html`<h2 part="title">${content}</h2>`;
  }
}
