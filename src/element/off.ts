/** Whether an element stands where nothing comes alive: in an editor, or below what the page has switched off. */
export const isOff = (element: HTMLElement): boolean =>
  // The parent's: in WebKit the widget's own style makes itself read-only.
  !!element.parentElement?.isContentEditable || !!element.closest('[data-campaign-widgets=off]');
