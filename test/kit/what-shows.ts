// The visible state of a widget. Both are about boxes on the page, not about markup.

export const isShown = (element: Element | null | undefined): boolean =>
  !!element && [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);

/** True if a widget shows its part of the campaign, and its fallback is hidden. */
export const isAlive = (widget: Element): boolean =>
  isShown(widget.shadowRoot?.querySelector('[part=base]')) &&
  isShown(widget.shadowRoot?.querySelector('[part=title]')) &&
  !isShown(widget.firstElementChild);

/** True if a widget's fallback can be seen. */
export const showsFallback = (widget: Element): boolean => isShown(widget.firstElementChild);
