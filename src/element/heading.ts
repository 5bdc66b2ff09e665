// Headings that fit the page around them.
import { html, type TemplateResult } from 'lit';

/** One level deeper than the last heading that a reader meets before the element; 2 where there is none. */
export function headingLevelAt(element: Element): number {
  // By the prototype: `<img name="querySelectorAll">` hides the document's own.
  const before = [...Document.prototype.querySelectorAll.call(document, 'h1,h2,h3,h4,h5,h6')].findLast(
    (heading) =>
      heading.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING &&
      (heading.checkVisibility?.() ?? true),
  );
  return before ? Math.min(Number(before.tagName[1]) + 1, 6) : 2;
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
