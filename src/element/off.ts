/** Whether an element stands where nothing comes alive: in an editor, or below what the page has switched off. */
export const isOff = (element: HTMLElement): boolean =>
  element.isContentEditable || !!element.closest('[data-campaign-widgets=off]');
