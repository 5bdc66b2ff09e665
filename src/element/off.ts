/** Where nothing comes alive: below an editor, and where the page says so. */
const OFF = ':is([data-campaign-widgets=off],[contenteditable]:not([contenteditable=false]))';

/** Whether an element stands where nothing comes alive. */
export const isOff = (element: Element): boolean => !!element.closest(OFF);
